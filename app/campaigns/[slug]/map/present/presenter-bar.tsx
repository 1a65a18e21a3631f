'use client';

import { ChevronLeft, ChevronRight, Expand, Printer, X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { type RefObject, useEffect, useState } from 'react';
import { IconButton } from '#app/ui/icon-button.tsx';
import type { Step } from '#lib/presentations/schema.ts';
import { useDayText } from '../presentation/use-day-text.ts';

/** Above a step: which day it is, which step of how many, and the buttons. */
export function PresenterBar({
  title,
  at,
  count,
  step,
  stage,
  onStep,
  onLeave,
}: {
  title: string;
  at: number;
  count: number;
  step: Step;
  stage: RefObject<HTMLElement | null>;
  onStep: (by: -1 | 1) => void;
  onLeave: () => void;
}) {
  const t = useTranslations('present.show');
  const views = useTranslations('map.views');
  const dayText = useDayText();
  // Known only in the browser: phones by Apple have no full screen for a part of a page.
  const [canFill, setCanFill] = useState(false);
  useEffect(() => setCanFill(document.fullscreenEnabled), []);
  const fill = () =>
    void (
      document.fullscreenElement ? document.exitFullscreen() : stage.current?.requestFullscreen()
    )?.catch(() => setCanFill(false));
  return (
    <header className="flex flex-wrap items-center justify-between gap-x-6 py-2">
      <div className="min-w-0 flex-1 basis-52">
        <h1 className="text-[clamp(1.125rem,1.6vw,2rem)] leading-tight wrap-anywhere">{title}</h1>
        <p className="text-[clamp(1rem,1.2vw,1.5rem)] text-muted">
          {views(step.view)} · {dayText(step.onDay)}
        </p>
      </div>
      <div className="flex flex-wrap items-center rtl:[&_.turn]:rotate-180">
        <IconButton
          label={t('previous')}
          icon={<ChevronLeft aria-hidden className="turn" />}
          disabled={at === 0}
          onClick={() => onStep(-1)}
        />
        <p className="min-w-20 text-center text-[clamp(1.125rem,1.6vw,2rem)] font-semibold tabular-nums">
          {t('counter', { number: at + 1, count })}
        </p>
        <IconButton
          label={t('next')}
          icon={<ChevronRight aria-hidden className="turn" />}
          disabled={at === count - 1}
          onClick={() => onStep(1)}
        />
        <IconButton
          label={t('print')}
          icon={<Printer aria-hidden />}
          onClick={() => window.print()}
        />
        {canFill && <IconButton label={t('full')} icon={<Expand aria-hidden />} onClick={fill} />}
        <IconButton label={t('leave')} icon={<X aria-hidden />} onClick={onLeave} />
      </div>
    </header>
  );
}
