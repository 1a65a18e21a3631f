'use client';

import { useFormatter, useTranslations } from 'next-intl';
import { Disclosure } from '#app/map/disclosure.tsx';
import { Table } from '#app/ui/table.tsx';
import type { Naming } from '#lib/map/sentences/arrow-sentences.ts';
import { idOf, type Sure } from '#lib/moves/how-sure.ts';
import type { RankedMove } from '#lib/power/moves/rank-moves.ts';
import { useWords } from './use-words.ts';

const figures = [
  ...(['effort', 'after', 'gain', 'ours', 'theirs'] as const),
  ...(['beyondBoth', 'best', 'low', 'high'] as const),
];

/** The moves as they were computed, for whoever wants to check them. */
export function MoveNumbers({
  moves,
  sure,
  name,
}: {
  moves: RankedMove[];
  sure: Sure | null;
  name: Naming;
}) {
  const t = useTranslations('moves.numbers');
  const format = useFormatter();
  const words = useWords(name);
  const digits = (value: number, count: number) =>
    format.number(value, { minimumFractionDigits: count, maximumFractionDigits: count });
  const cell = (value: number | null | undefined, count = 6) =>
    value === null || value === undefined ? null : { value, show: digits(value, count) };
  if (moves.length === 0) return null;
  return (
    <Disclosure label={t('show')}>
      <p className="mb-3 max-w-measure text-sm text-muted">{t('how')}</p>
      <Table
        caption={t('caption')}
        maxHeight={480}
        columns={[
          { key: 'move', label: t('move'), wide: true },
          { key: 'from', label: t('from'), numeric: true },
          { key: 'to', label: t('to'), numeric: true },
          ...figures.map((key) => ({ key, label: t(key), numeric: true, sortable: true })),
        ]}
        rows={moves.map((move) => {
          const compared = sure?.compared.get(idOf(move));
          const of = (key: 'from' | 'to') =>
            move.deeds.map((deed) => digits(deed[key], 3)).join(' · ');
          return {
            id: idOf(move),
            cells: {
              move: words.move(move.deeds) ?? null,
              ...{ from: of('from'), to: of('to') },
              effort: cell(move.effort, 3),
              after: cell(move.after.balance),
              gain: cell(move.gain),
              ours: cell(move.throughLeverage),
              theirs: cell(move.throughCounterLeverage),
              beyondBoth: cell(move.beyond),
              best: cell(compared?.best, 3),
              ...{ low: cell(compared?.gain[0]), high: cell(compared?.gain[2]) },
            },
          };
        })}
      />
    </Disclosure>
  );
}
