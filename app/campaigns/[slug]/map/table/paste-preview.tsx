'use client';

import { CircleAlert, Equal, Pencil, Plus } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useMemo } from 'react';
import { useFieldWord } from '#app/map/use-field-word.ts';
import { Table } from '#app/ui/table.tsx';
import type { PasteKind } from '#lib/map/paste/columns.ts';
import type { Difference, PastePlan, PlannedRow } from '#lib/map/paste/plan.ts';
import type { PastedRow } from '#lib/map/paste/read-pasted.ts';

const icons = { add: Plus, change: Pencil, same: Equal, refuse: CircleAlert };
/** What is refused is read first. */
const order = { refuse: 0, change: 1, add: 2, same: 3 };

/** Row by row, what becomes of what was pasted, and why not. */
export function PastePreview({
  kind,
  pasted,
  plan,
}: {
  kind: PasteKind;
  pasted: PastedRow[];
  plan: PastePlan;
}) {
  const t = useTranslations('mapTable.paste');
  const rows = useMemo(
    () =>
      plan.rows.map((planned) => {
        const { cells, line } = pasted[planned.row]!;
        const named =
          kind === 'actors' ? [cells.name] : [cells.supplier, cells.resource, cells.dependent];
        return {
          id: String(planned.row),
          cells: {
            title: { value: line, show: <Title line={line} named={named} /> },
            outcome: {
              value: order[planned.outcome],
              show: <Outcome outcome={planned.outcome} />,
            },
            what: { value: null, show: <What planned={planned} pasted={pasted} /> },
          },
        };
      }),
    [kind, pasted, plan],
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

const Title = ({ line, named }: { line: number; named: (string | undefined)[] }) => (
  <span className="[overflow-wrap:anywhere]">
    {line}. {named.map((name) => name?.slice(0, 80) ?? '–').join(' → ')}
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

/** Said only where it is seen: of ten thousand rows a hundred are shown at once. */
function What({ planned, pasted }: { planned: PlannedRow; pasted: PastedRow[] }) {
  const t = useTranslations('mapTable.paste');
  const sayDifference = useDifference();
  const { problem, adds, differences } = planned;
  const said = problem
    ? t('problem', {
        column: t(`columns.${problem.column}`),
        why: t(`problems.${problem.code}`, {
          ...{ text: '', row: 0, of: 0, ...problem.values },
          ...(problem.values.text && { text: problem.values.text.slice(0, 60) }),
          // The line of the text, which is what she sees in her spreadsheet.
          ...(problem.values.row && { row: pasted[problem.values.row - 1]?.line ?? 0 }),
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
