'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '#app/ui/button.tsx';
import { EmptyState } from '#app/ui/empty-state.tsx';
import { Link } from '#app/ui/link.tsx';
import { Section } from '#app/ui/section.tsx';
import { Segmented } from '#app/ui/segmented.tsx';
import { idOf, type Sure } from '#lib/moves/how-sure.ts';
import type { Figures } from '#lib/power/engine/engine.ts';
import type { RankedMove } from '#lib/power/moves/rank-moves.ts';
import { MoveItem } from './move-item.tsx';
import { MoveNumbers } from './move-numbers.tsx';
import type { Telling } from './moves-found.tsx';
import { useWords } from './use-words.ts';

const kinds = ['attraction', 'consolidation', 'withdrawal', 'expansion', 'persuasion'] as const;
/** So many at first. */
const FIRST = 10;

/** The moves, best first, of one kind or of all; the numbers behind them; what the list holds and leaves out. */
export function BestMoves({
  now,
  moves,
  sure,
  working,
  ...telling
}: Telling & { now: Figures; moves: RankedMove[]; sure: Sure | null; working: boolean }) {
  const t = useTranslations('moves');
  const strategy = useTranslations('common.strategies');
  const words = useWords(telling.name);
  const [kind, setKind] = useState<'all' | 'pairs' | (typeof kinds)[number]>('all');
  const [all, setAll] = useState(false);
  const chosen = moves.filter(
    ({ deeds }) =>
      kind === 'all' ||
      (kind === 'pairs' ? deeds.length > 1 : deeds.some((deed) => deed.strategy === kind)),
  );
  const shown = all ? chosen : chosen.slice(0, FIRST);
  if (moves.length === 0)
    return (
      <EmptyState>
        {now.counterLeverage === 0 && now.leverage > 0
          ? t('list.unheld', { now: words.phrase(now.balance) })
          : t('list.none')}
      </EmptyState>
    );
  return (
    <Section title={t('list.title')}>
      <Segmented
        label={t('filter.label')}
        value={kind}
        onChange={setKind}
        options={[
          { value: 'all' as const, label: t('filter.all') },
          { value: 'pairs' as const, label: t('filter.pairs') },
          ...kinds.map((value) => ({ value, label: strategy(`${value}.word`) })),
        ]}
      />
      <p aria-live="polite" className="pt-3 pb-2 text-sm text-muted">
        {kind === 'pairs' && `${t('filter.pairsMean')} `}
        {kind !== 'all' && kind !== 'pairs' && `${strategy(`${kind}.meaning`)} `}
        {chosen.length > 0 ? t('list.counter', { count: chosen.length }) : t('filter.none')}
      </p>
      <ol aria-label={t('list.title')} className="divide-y divide-line border-y border-line">
        {shown.map((move) => (
          <MoveItem key={idOf(move)} {...telling} {...{ now, move, sure }} />
        ))}
      </ol>
      {shown.length < chosen.length && (
        <div className="pt-3">
          <Button variant="quiet" onClick={() => setAll(true)}>
            {t('list.all', { count: chosen.length })}
          </Button>
        </div>
      )}
      <MoveNumbers {...{ moves: chosen, sure, name: telling.name }} />
      <div className="grid max-w-measure gap-2 pt-3 text-sm text-muted">
        <p role="status">
          {working ? t('sure.working') : sure && t('sure.what', { draws: sure.draws })}
        </p>
        <p>
          {t('list.what')}{' '}
          <Link className="link" href="/how-power-works">
            {t('list.how')}
          </Link>
        </p>
        <p>{t('list.defaults')}</p>
      </div>
    </Section>
  );
}
