'use client';

import { useTranslations } from 'next-intl';
import type { MapResource } from '#lib/map/schema.ts';
import { resourceKinds as kinds } from '../resource-kinds.ts';
import type { ViewProps } from '../views.ts';
import type { MapRows } from './map-row.ts';

/** Everything that somebody on the map could value, with how many do and how many supply it. */
export function useResourceRows({ map, picture }: ViewProps): MapRows {
  const t = useTranslations('mapTable');
  const model = useTranslations('model.resourceKinds');
  const word = (kind: string) => {
    const known = kinds.find((one) => one === kind);
    return known ? model(known) : kind;
  };
  const count = (rows: { resource: string }[]) => {
    const counts = new Map<string, number>();
    for (const { resource } of rows) counts.set(resource, (counts.get(resource) ?? 0) + 1);
    return counts;
  };
  const cared = count(picture.model.values.filter(({ v }) => v > 0));
  const supplied = count(picture.model.supplies.filter(({ share }) => share > 0));
  const ask = (column: 'name' | 'kind' | 'essential', { name }: MapResource) =>
    t('ask', { column: t(`columns.${column === 'name' ? 'resource' : column}`), name });
  const set = (resource: MapResource, fields: Partial<MapResource>) =>
    ({ kind: 'resource', resource, set: fields }) as const;
  const essential = (yes: boolean) => t(yes ? 'yes' : 'no');
  return {
    sortBy: 'name',
    columns: [
      { key: 'name', label: t('columns.resource'), sortable: true },
      { key: 'kind', label: t('columns.kind'), sortable: true },
      { key: 'essential', label: t('columns.essential'), sortable: true },
      { key: 'cared', label: t('columns.cared'), numeric: true, sortable: true },
      { key: 'supplied', label: t('columns.supplied'), numeric: true, sortable: true },
    ],
    rows: map.resources.map((resource) => ({
      ...{ id: resource.id, name: () => resource.name, names: [resource.name] },
      ref: { kind: 'resource', resource },
      cells: {
        name: {
          value: resource.name,
          show: resource.name,
          editable: () => ({
            ...{ label: ask('name', resource), value: resource.name },
            edit: (name) => (name.trim() ? set(resource, { name: name.trim() }) : null),
          }),
        },
        kind: {
          value: word(resource.kind),
          show: word(resource.kind),
          editable: () => ({
            ...{ label: ask('kind', resource), value: resource.kind },
            options: [...new Set([...kinds, resource.kind])].map((kind) => ({
              ...{ value: kind, label: word(kind) },
            })),
            edit: (kind) => set(resource, { kind }),
          }),
        },
        essential: {
          value: essential(resource.essential),
          show: essential(resource.essential),
          editable: () => ({
            ...{ label: ask('essential', resource), value: String(resource.essential) },
            options: [true, false].map((yes) => ({ value: String(yes), label: essential(yes) })),
            edit: (value) => set(resource, { essential: value === 'true' }),
          }),
        },
        cared: { value: cared.get(resource.id) ?? 0, show: cared.get(resource.id) ?? 0 },
        supplied: { value: supplied.get(resource.id) ?? 0, show: supplied.get(resource.id) ?? 0 },
      },
    })),
  };
}
