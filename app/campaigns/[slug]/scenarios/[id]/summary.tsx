'use client';

import { useTranslations } from 'next-intl';
import { Beam } from '#app/ui/beam.tsx';
import { ofHundred } from '#app/ui/of-hundred.ts';
import { Section } from '#app/ui/section.tsx';
import type { Picture } from '#lib/map/picture.ts';
import type { Naming } from '#lib/map/sentences/arrow-sentences.ts';
import type { Tried } from '#lib/map/try-changes.ts';
import type { Difference } from '#lib/scenarios/compare.ts';
import { RouteChanges } from './route-changes.tsx';

/** What a scenario does: the balance before and after, the difference in words, and the routes that differ. */
export function Summary({
  tried,
  difference,
  name,
  tries,
}: {
  tried: Extract<Tried, { fits: true }>;
  difference: Difference;
  name: Naming;
  tries: number;
}) {
  const t = useTranslations('scenarios.summary');
  const common = useTranslations('common.ofHundred');
  const phrase = (share: number) => common('phrase', ofHundred(share, 1));
  const [before, after] = [tried.before.answer, tried.after.answer];
  const { appeared, vanished, changed } = difference.arrows;
  const arrows = [appeared, vanished, changed].map(({ length }) => length);
  const still = !difference.balance && !difference.leverage && arrows.every((n) => n === 0);
  const sentences = () => {
    if (tries === 0) return [t('nothing')];
    if (!before.computable || !after.computable) return [t('uncomputable')];
    if (still && difference.routes.length === 0) return [t('none')];
    const said = (of: 'leverage' | 'counterLeverage') => ({
      ...{ from: phrase(before[of]), to: phrase(after[of]) },
    });
    const [from, to] = [phrase(before.balance), phrase(after.balance)];
    const way = after.balance > before.balance ? 'up' : 'down';
    return [
      from === to ? t('same', { to }) : t(way, { from, to }),
      ...(difference.leverage ? [t('leverage', said('leverage'))] : []),
      ...(difference.counterLeverage ? [t('counter', said('counterLeverage'))] : []),
      ...(arrows.some((n) => n > 0)
        ? [
            t('arrows', {
              ...{ appeared: appeared.length, vanished: vanished.length, changed: changed.length },
            }),
          ]
        : []),
    ];
  };
  return (
    <Section title={t('title')}>
      <div className="grid gap-x-10 gap-y-6 lg:grid-cols-[minmax(0,1fr)_minmax(0,1fr)]">
        <div className="grid grid-cols-[minmax(0,1fr)] gap-6 sm:grid-cols-2">
          <OneBeam title={t('before')} picture={tried.before} />
          <OneBeam title={t('after')} picture={tried.after} />
        </div>
        <div className="grid content-start gap-4">
          <div role="status" className="grid gap-1.5">
            {sentences().map((sentence, index) => (
              <p key={sentence} className={index === 0 ? 'font-serif text-lg font-semibold' : ''}>
                {sentence}
              </p>
            ))}
          </div>
          {tries > 0 && <RouteChanges routes={difference.routes} name={name} />}
        </div>
      </div>
    </Section>
  );
}

function OneBeam({ title, picture: { answer } }: { title: string; picture: Picture }) {
  const known = answer.computable ? answer : null;
  return (
    <div className="grid content-start gap-2">
      <h3 className="font-sans text-base font-semibold">{title}</h3>
      <Beam
        size="small"
        leverage={known?.leverage ?? null}
        counterLeverage={known?.counterLeverage ?? null}
        balance={known?.balance ?? null}
      />
    </div>
  );
}
