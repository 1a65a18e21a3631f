'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import { useUnpacked } from '#app/map/use-unpacked.ts';
import type { Step } from '#lib/presentations/schema.ts';
import { PresenterBar } from './presenter-bar.tsx';
import { PrintedSteps } from './printed-steps.tsx';
import { StepView } from './step-view.tsx';
import { useStepKeys } from './use-step-keys.ts';
import { useSwipe } from './use-swipe.ts';

/** One step at a time over everything else on the page, on the whole screen where the browser can. */
export function Presenter({
  title,
  back,
  packed,
  steps,
  first,
}: {
  title: string;
  /** Where Escape leads. */
  back: string;
  /** The map, as it was packed. */
  packed: string;
  /** At least one. */
  steps: Step[];
  first: number;
}) {
  const t = useTranslations('present.show');
  const map = useUnpacked(packed);
  const router = useRouter();
  const dialog = useRef<HTMLDialogElement>(null);
  const stage = useRef<HTMLDivElement>(null);
  const [asked, setAsked] = useState(first);
  // Somebody may have taken a step out meanwhile.
  const at = Math.min(asked, steps.length - 1);
  const step = steps[at]!;

  useEffect(() => {
    // The browser's own modal keeps the focus on the stage, and what is behind it out of the way.
    if (!dialog.current?.open) dialog.current?.showModal();
    stage.current?.focus();
  }, []);
  const go = (to: number) => {
    const next = Math.max(0, Math.min(to, steps.length - 1));
    setAsked(next);
    const address = new URL(location.href);
    address.searchParams.set('step', String(next + 1));
    history.replaceState(history.state, '', address);
    stage.current?.scrollTo({ top: 0 });
  };
  const leave = () => router.push(back);
  useStepKeys({
    onStep: (by) => go(at + by),
    onFirst: () => go(0),
    onLast: () => go(steps.length),
  });
  const swipe = useSwipe((by) => go(at + by));

  return (
    <>
      <dialog
        ref={dialog}
        aria-label={t('title', { title })}
        onCancel={(event) => {
          event.preventDefault();
          leave();
        }}
        className="screen-only fixed inset-0 m-0 h-dvh max-h-none w-screen max-w-none border-0 bg-paper p-0 text-ink"
      >
        <div
          ref={stage}
          tabIndex={-1}
          {...swipe}
          className="flex h-dvh flex-col overflow-y-auto bg-paper px-4 pb-4 outline-none md:px-8"
        >
          <PresenterBar
            {...{ title, at, step, stage }}
            count={steps.length}
            onStep={(by) => go(at + by)}
            onLeave={leave}
          />
          <StepView key={step.id} map={map} step={step} />
          <p aria-live="polite" className="sr-only">
            {t('said', { number: at + 1, count: steps.length })}. {step.caption}
          </p>
        </div>
      </dialog>
      <PrintedSteps {...{ title, map, steps }} />
    </>
  );
}
