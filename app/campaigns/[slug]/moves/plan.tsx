'use client';

import { useTranslations } from 'next-intl';
import { useMemo, useState } from 'react';
import { pointsBetween } from '#app/ui/of-hundred.ts';
import { Section } from '#app/ui/section.tsx';
import { Skeleton } from '#app/ui/skeleton.tsx';
import { Slider } from '#app/ui/slider.tsx';
import { StrategyBadge } from '#app/ui/strategy-badge.tsx';
import { stepsIn } from '#lib/moves/plan-steps.ts';
import type { Figures } from '#lib/power/engine/engine.ts';
import { nameOf } from '#lib/power/strategies/reach.ts';
import type { Telling } from './moves-found.tsx';
import type { Question, Questions } from './question.ts';
import { TryButton } from './try-button.tsx';
import { useAnswer } from './use-answer.ts';
import { useWords } from './use-words.ts';

const MOST = 6;

type About = Pick<Extract<Question, { about: 'plan' }>, 'ground' | 'moves'>;

/** The best set of steps for an effort, and whether a better one could exist. */
export function Plan({ now, about, name }: Telling & { now: Figures; about: About | null }) {
  const t = useTranslations('moves.plan');
  const words = useWords(name);
  const tried = useTranslations('scenarios');
  const [budget, setBudget] = useState(3);
  const question = useMemo(
    (): Questions['plan'] | null => about && { about: 'plan', budget, ...about },
    [about, budget],
  );
  const { answer, working } = useAnswer<'plan'>(question);
  const steps = about ? stepsIn(about.moves).length : 0;
  return (
    <Section title={t('title')}>
      <Slider
        label={t('budget')}
        value={budget}
        onChange={setBudget}
        min={1}
        max={MOST}
        marks={Array.from({ length: MOST }, (_, i) => i + 1)}
        valueText={t('steps', { count: budget })}
      />
      {!answer ? (
        <Skeleton lines={3} />
      ) : answer.deeds.length === 0 ? (
        <p>{t('nothing')}</p>
      ) : (
        <div aria-live="polite" aria-busy={working} className={working ? 'opacity-60' : ''}>
          <ol aria-label={t('do')} className="divide-y divide-line border-y border-line">
            {answer.deeds.map((deed) => (
              <li key={nameOf(deed)} className="grid gap-1.5 py-2.5">
                <span className="wrap-anywhere">{words.deed(deed)}</span>
                <StrategyBadge strategy={deed.strategy} />
              </li>
            ))}
          </ol>
          <p className="mt-3 font-semibold">
            {pointsBetween(now.balance, answer.balance) === 0
              ? t('little')
              : t('result', {
                  from: words.phrase(now.balance),
                  to: words.phrase(answer.balance),
                })}
          </p>
          <p className="mt-1 mb-2 text-sm text-muted">
            {answer.proved
              ? t('proved', { steps })
              : t('found', { steps, bound: words.phrase(answer.bound) })}
          </p>
          {!working && (
            <TryButton
              deeds={answer.deeds}
              named={tried('planName', { what: answer.deeds.map(words.deed).join(' ') })}
            />
          )}
        </div>
      )}
    </Section>
  );
}
