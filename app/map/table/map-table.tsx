'use client';

import { useTranslations } from 'next-intl';
import { useDeferredValue, useState } from 'react';
import { Segmented } from '#app/ui/segmented.tsx';
import type { Column } from '#app/ui/table.tsx';
import { Table } from '#app/ui/table.tsx';
import { nameKey } from '#lib/map/paste/columns.ts';
import { useTies } from '../ties.tsx';
import type { ViewProps } from '../views.ts';
import { FilterFields } from './filter-fields.tsx';
import type { MapRow, TableTools } from './map-row.ts';
import { ROW_KINDS, type RowKind } from './row-kinds.ts';
import { useActorRows } from './use-actor-rows.tsx';
import { useResourceRows } from './use-resource-rows.tsx';
import { useSupplyRows } from './use-supply-rows.tsx';
import { useTieRows } from './use-tie-rows.tsx';
import { useValueRows } from './use-value-rows.tsx';

const sources = {
  actors: useActorRows,
  resources: useResourceRows,
  values: useValueRows,
  supplies: useSupplyRows,
  ties: useTieRows,
};

/** The same map as rows: for comparing, for working without a pointer, and for whoever does not see the network. */
export function MapTable({ tools, ...view }: ViewProps & { tools?: TableTools | undefined }) {
  const t = useTranslations('mapTable');
  const [own, setOwn] = useState<RowKind>('actors');
  const tied = useTies() !== null;
  const asked = tools?.kind ?? own;
  // Whoever does not see ties finds actors instead.
  const kind = asked === 'ties' && !tied ? 'actors' : asked;
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-3">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <Segmented
          label={t('rows')}
          value={kind}
          onChange={tools?.onKind ?? setOwn}
          options={ROW_KINDS.filter((value) => value !== 'ties' || tied).map((value) => ({
            value,
            label: t(`kinds.${value}`),
          }))}
        />
        <div className="screen-only flex flex-wrap gap-2">{tools?.above?.(kind)}</div>
      </div>
      <Rows key={kind} kind={kind} tools={tools} view={view} />
    </div>
  );
}

/** Made anew for each kind, so that each has its own hooks, filter and order. */
function Rows({
  kind,
  tools,
  view,
}: {
  kind: RowKind;
  tools: TableTools | undefined;
  view: ViewProps;
}) {
  const t = useTranslations('mapTable');
  const useRows = sources[kind];
  const { columns, rows, ...order } = useRows(view);
  const [filter, setFilter] = useState({ text: '', side: '', mark: '', resource: '' });
  const text = nameKey(useDeferredValue(filter.text));
  const shown = rows.filter(
    ({ names, side, marks, resourceId }) =>
      (text === '' || names.some((name) => nameKey(name).includes(text))) &&
      (filter.side === '' || side === filter.side) &&
      (filter.mark === '' || marks?.includes(filter.mark)) &&
      (filter.resource === '' || resourceId === filter.resource),
  );
  const { Cell, Actions } = tools ?? {};
  const draw = (row: MapRow, key: string) => {
    const cell = row.cells[key];
    if (!cell) return key === 'actions' && Actions ? <Actions row={row} /> : '–';
    const shown = typeof cell.show === 'function' ? cell.show() : cell.show;
    return Cell && cell.editable ? <Cell editable={cell.editable()}>{shown}</Cell> : shown;
  };
  const actions: Column[] = Actions ? [{ key: 'actions', label: t('actions') }] : [];
  return (
    <>
      <FilterFields
        {...{ kind, filter }}
        resources={view.map.resources}
        onChange={(part) => setFilter({ ...filter, ...part })}
      />
      <p role="status" className="text-sm text-muted">
        {t('shown', { shown: shown.length, all: rows.length })}
      </p>
      {rows.length === 0 ? (
        <p>{t(`empty.${kind}`)}</p>
      ) : (
        <Table
          caption={t(`kinds.${kind}`)}
          {...order}
          maxHeight={640}
          pageSize={100}
          columns={[...columns, ...actions]}
          rows={shown}
          draw={draw}
        />
      )}
    </>
  );
}
