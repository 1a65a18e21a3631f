'use client';

import { useTranslations } from 'next-intl';
import { OfHundred } from '#app/ui/of-hundred-text.tsx';
import { parameterKey } from '#lib/map/parameter-key.ts';
import { heldOn } from '#lib/map/paste/held.ts';
import { readAmount } from '#lib/map/paste/read-cells.ts';
import type { NewChange } from '#lib/map/schema.ts';
import {
  importanceWord,
  stretchCapacity,
  stretchPoints,
  stretchWord,
} from '#lib/map/sentences/words.ts';
import { useNaming } from '../use-naming.ts';
import type { ViewProps } from '../views.ts';
import type { CellEdit, MapRow, MapRows } from './map-row.ts';

/** Who supplies what to whom: how much of the need, what could be added, and how much hangs on it. */
export function useSupplyRows({ map, picture }: ViewProps): MapRows {
  const t = useTranslations('mapTable');
  const form = useTranslations('map.edit');
  const model = useTranslations('model');
  const name = useNaming(map);
  const held = heldOn(map.changes, picture.date);
  const importances = new Map(
    picture.model.values.map(({ actor, resource, v }) => [`${actor} ${resource}`, v]),
  );
  const strengths = new Map(
    picture.arrows.flatMap(({ of, on, reasons }) =>
      reasons.map((reason) => [`${on} ${reason.resource} ${of}`, reason.strength] as const),
    ),
  );
  const record = (change: NewChange): CellEdit => {
    const effectiveOn = held.get(parameterKey(change))?.effectiveOn ?? null;
    return { kind: 'change', changes: [change], effectiveOn };
  };
  return {
    ...{ sortBy: 'strength', descending: true },
    columns: [
      { key: 'supplier', label: t('columns.supplier'), sortable: true },
      { key: 'resource', label: t('columns.supplies'), sortable: true },
      { key: 'dependent', label: t('columns.dependent'), sortable: true },
      { key: 'share', label: t('columns.share'), numeric: true, sortable: true },
      { key: 'spare', label: t('columns.spare'), sortable: true },
      { key: 'importance', label: t('columns.importance'), sortable: true },
      { key: 'strength', label: t('columns.strength'), numeric: true, sortable: true },
    ],
    rows: picture.model.supplies
      .filter(({ share, capacity }) => share > 0 || capacity > 0)
      .map(({ to, from, resource, share, capacity }) => {
        const [who, what, whom] = [name.actor(from), name.resource(resource), name.actor(to)];
        const ids = { actorId: to, supplierId: from, resourceId: resource };
        const strength = strengths.get(`${from} ${resource} ${to}`) ?? 0;
        const importance = importances.get(`${to} ${resource}`) ?? 0;
        const values = {
          ...{ supplier: who, resource: what, dependent: whom },
          ...{ share, spare: capacity, importance, strength },
        };
        const cells = (): MapRow['cells'] => ({
          supplier: { value: who, show: who },
          resource: { value: what, show: what },
          dependent: { value: whom, show: whom },
          share: {
            value: share,
            show: () => <OfHundred share={share} />,
            editable: () => ({
              label: t('askShare', { who, what, whom }),
              value: String(Number((share * 100).toFixed(4))),
              unit: t('ofHundred'),
              edit: (text) => {
                const part = readAmount(text, 'hundred');
                return part === null || part > 1 ? null : record({ set: 's', ...ids, to: part });
              },
            }),
          },
          spare: {
            value: capacity,
            show: () => model(`stretch.${stretchWord(capacity, share)}`),
            editable: () => ({
              label: form('stretch', { name: who }),
              value: stretchWord(capacity, share),
              options: stretchPoints.map(({ word }) => ({
                ...{ value: word, label: model(`stretch.${word}`) },
              })),
              edit: (word) => {
                const times = stretchPoints.find((point) => point.word === word)!.value;
                return record({ set: 'k', ...ids, to: stretchCapacity(times, share) });
              },
            }),
          },
          importance: {
            value: importance,
            show: () => model(`importance.${importanceWord(importance)}`),
          },
          strength: { value: strength, show: () => <OfHundred share={strength} /> },
        });
        return {
          ...{ id: `${from} ${resource} ${to}`, name: () => t('supplyNamed', { who, what, whom }) },
          ...{ names: [who, what, whom], resourceId: resource },
          ref: { kind: 'supply', ...ids },
          values,
          get cells() {
            return cells();
          },
        };
      }),
  };
}
