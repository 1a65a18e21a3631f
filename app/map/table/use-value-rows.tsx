'use client';

import { useTranslations } from 'next-intl';
import { OfHundred } from '#app/ui/of-hundred-text.tsx';
import { parameterKey } from '#lib/map/parameter-key.ts';
import { heldOn } from '#lib/map/paste/held.ts';
import type { NewChange } from '#lib/map/schema.ts';
import { importancePoints, importanceWord } from '#lib/map/sentences/words.ts';
import { useNaming } from '../use-naming.ts';
import type { ViewProps } from '../views.ts';
import type { MapRows } from './map-row.ts';

/** Who cares about what, and how much of what they need is supplied, on the day that is shown. */
export function useValueRows({ map, picture }: ViewProps): MapRows {
  const t = useTranslations('mapTable');
  const model = useTranslations('model.importance');
  const name = useNaming(map);
  const held = heldOn(map.changes, picture.date);
  const covered = new Map<string, number>();
  for (const { to, resource, share } of picture.model.supplies)
    covered.set(`${to} ${resource}`, (covered.get(`${to} ${resource}`) ?? 0) + share);
  return {
    ...{ sortBy: 'importance', descending: true },
    columns: [
      { key: 'who', label: t('columns.who'), sortable: true },
      { key: 'resource', label: t('columns.caresAbout'), sortable: true },
      { key: 'importance', label: t('columns.importance'), sortable: true },
      { key: 'part', label: t('columns.part'), numeric: true, sortable: true },
      { key: 'covered', label: t('columns.covered'), numeric: true, sortable: true },
    ],
    rows: picture.model.values
      .filter(({ v }) => v > 0)
      .map(({ actor, resource, v }) => {
        const [who, what] = [name.actor(actor), name.resource(resource)];
        const share = Math.min(1, covered.get(`${actor} ${resource}`) ?? 0);
        return {
          ...{ id: `${actor} ${resource}`, name: () => t('valueNamed', { who, what }) },
          ...{ names: [who, what], resourceId: resource },
          ref: { kind: 'value', actorId: actor, resourceId: resource },
          cells: {
            who: { value: who, show: who },
            resource: { value: what, show: what },
            importance: {
              value: v,
              show: () => model(importanceWord(v)),
              editable: () => ({
                label: t('askImportance', { who, what }),
                value: importanceWord(v),
                options: importancePoints.map(({ word }) => ({ value: word, label: model(word) })),
                edit: (word) => {
                  const to = importancePoints.find((point) => point.word === word)!.value;
                  const change: NewChange = { set: 'v', actorId: actor, resourceId: resource, to };
                  const effectiveOn = held.get(parameterKey(change))?.effectiveOn ?? null;
                  return { kind: 'change', changes: [change], effectiveOn };
                },
              }),
            },
            part: { value: v, show: () => <OfHundred share={v} /> },
            covered: { value: share, show: () => <OfHundred share={share} /> },
          },
        };
      }),
  };
}
