'use client';

import { CircleAlert, Equal, Pencil, Plus } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useMemo } from 'react';
import { useFieldWord } from '#app/map/use-field-word.ts';
import { Table } from '#app/ui/table.tsx';
import { type LookedRow, rowShown } from '#lib/map/paste/look-at-rows.ts';
import type { Difference, PlannedRow } from '#lib/map/paste/plan.ts';

const icons = { add: Plus, change: Pencil, same: Equal, refuse: CircleAlert };
/** What is refused is read first. */
const order = { refuse: 0, change: 1, add: 2, same: 3 };

/** Row by row, what becomes of what was pasted, and why not. */
export function PastePreview({ rows: looked }: { rows: LookedRow[] }) {
  const t = useTranslations('mapTable.paste');
  // Said only where it is seen: of ten thousand rows a hundred are shown at once.
  const rows = useMemo(
    () =>
      looked.map((row, at) => ({
        id: String(at),
        cells: {
          title: { value: row.line, show: () => <Title row={row} /> },
          outcome: { value: order[row.outcome], show: () => <Outcome outcome={row.outcome} /> },
          what: { value: null, show: () => <What row={row} /> },
        },
      })),
    [looked],
  );
  return (
    <Table
      caption={t('preview')}
      maxHeight={360}
      pageSize={100}
      sortBy="outcome"
      columns={[
        { key: 'title', label: t('row'), sortable: true },
        { key: 'outcome', label: t('becomes'), sortable: true },
        { key: 'what', label: t('what'), wide: true },
      ]}
      rows={rows}
    />
  );
}

const Title = ({ row }: { row: LookedRow }) => (
  <span className="[overflow-wrap:anywhere]">
    {row.line}. {rowShown(row).names.join(' → ')}
  </span>
);

function Outcome({ outcome }: Pick<PlannedRow, 'outcome'>) {
  const t = useTranslations('mapTable.paste');
  const Icon = icons[outcome];
  return (
    <span
      className={`inline-flex items-center gap-1.5 whitespace-nowrap ${outcome === 'refuse' ? 'font-semibold text-danger' : ''}`}
    >
      <Icon aria-hidden className="size-4 shrink-0" />
      {t(`outcomes.${outcome}`)}
    </span>
  );
}

function What({ row }: { row: LookedRow }) {
  const t = useTranslations('mapTable.paste');
  const sayDifference = useDifference();
  const { problem, adds, differences } = rowShown(row);
  const said = problem
    ? t('problem', {
        column: t(`columns.${problem.column}`),
        why: t(`problems.${problem.code}`, {
          ...{ text: '', row: 0, of: 0, ...problem.values },
          ...(problem.values.text && { text: problem.values.text.slice(0, 60) }),
        }),
      })
    : [...adds.map((name) => t('adds', { name })), ...differences.map(sayDifference)].join(' ');
  return <span className="[overflow-wrap:anywhere]">{said}</span>;
}

function useDifference() {
  const t = useTranslations('mapTable.paste');
  const fieldWord = useFieldWord();
  const word = (column: Difference['column'], value: string | number | null): string =>
    value === null ? t('nothing') : fieldWord(column, value);
  return ({ column, from, to }: Difference) => {
    const values = { column: t(`columns.${column}`), to: word(column, to) };
    return from === null ? t('set', values) : t('moved', { ...values, from: word(column, from) });
  };
}
