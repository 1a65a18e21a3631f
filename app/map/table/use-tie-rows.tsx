'use client';

import { useTranslations } from 'next-intl';
import { strengths, tieKinds } from '#lib/map/tie-kinds.ts';
import type { Tie } from '#lib/ties/schema.ts';
import { useTies, useTieWords } from '../ties.tsx';
import type { ViewProps } from '../views.ts';
import type { CellEdit, MapRows } from './map-row.ts';

/** Long ones break, rather than push the next column out of sight. */
const Name = ({ children }: { children: string }) => (
  <span className="block min-w-28 max-w-64 wrap-anywhere">{children}</span>
);

const ranks = { weak: 1, medium: 2, strong: 3 };

/** Relationships that are not supply, of actors and of people of the campaign; the same on every day. */
export function useTieRows({ map }: ViewProps): MapRows {
  const t = useTranslations('ties');
  const table = useTranslations('mapTable');
  const { nameOf, sentence } = useTieWords(map);
  const set = (tie: Tie, fields: Partial<Tie>): CellEdit => ({ kind: 'tie', tie, set: fields });
  return {
    sortBy: 'from',
    columns: [
      { key: 'from', label: t('from'), sortable: true },
      { key: 'kind', label: t('kind'), sortable: true },
      { key: 'to', label: t('to'), sortable: true },
      { key: 'strength', label: t('strength'), sortable: true },
      { key: 'source', label: t('basis') },
    ],
    rows: (useTies()?.ties ?? []).map((tie) => {
      const [from, to] = [nameOf(tie.from), nameOf(tie.to)];
      const name = () => sentence(tie);
      const ask = (column: 'kind' | 'strength' | 'source') =>
        table('ask', { column: t(column), name: name() });
      return {
        ...{ id: tie.id, name, names: [from, to] },
        ref: { kind: 'tie', tie },
        cells: {
          from: { value: from, show: <Name>{from}</Name> },
          kind: {
            value: t(`kinds.${tie.kind}`),
            show: <span className="whitespace-nowrap">{t(`kinds.${tie.kind}`)}</span>,
            editable: () => ({
              ...{ label: ask('kind'), value: tie.kind },
              options: tieKinds.map((value) => ({ value, label: t(`kinds.${value}`) })),
              edit: (value) => set(tie, { kind: tieKinds.find((kind) => kind === value)! }),
            }),
          },
          to: { value: to, show: <Name>{to}</Name> },
          strength: {
            value: ranks[tie.strength],
            show: t(`strengths.${tie.strength}`),
            editable: () => ({
              ...{ label: ask('strength'), value: tie.strength },
              options: strengths.map((value) => ({ value, label: t(`strengths.${value}`) })),
              edit: (value) => set(tie, { strength: strengths.find((one) => one === value)! }),
            }),
          },
          source: {
            value: tie.source,
            show: <Name>{tie.source || t(tie.surveyedAt ? 'surveyed' : 'noSource')}</Name>,
            editable: () => ({
              ...{ label: ask('source'), value: tie.source },
              edit: (source) => set(tie, { source: source.trim() }),
            }),
          },
        },
      };
    }),
  };
}
