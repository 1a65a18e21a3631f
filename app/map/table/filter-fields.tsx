'use client';

import { useTranslations } from 'next-intl';
import { SelectField } from '#app/ui/select-field.tsx';
import { TextField } from '#app/ui/text-field.tsx';
import type { MapResource } from '#lib/map/schema.ts';
import { sides } from '#lib/map/words.ts';
import { markKinds } from '#lib/ties/marks.ts';
import { useTies } from '../ties.tsx';
import type { RowKind } from './row-kinds.ts';

type Filter = { text: string; side: string; mark: string; resource: string };

/** Which rows are shown: by name, actors by side and by what ties make of them, what is about a resource by that resource. */
export function FilterFields({
  kind,
  filter,
  resources,
  onChange,
}: {
  kind: RowKind;
  filter: Filter;
  resources: MapResource[];
  onChange: (part: Partial<Filter>) => void;
}) {
  const t = useTranslations('mapTable');
  const common = useTranslations('common.sides');
  const ties = useTranslations('ties.marks');
  const tied = useTies() !== null;
  return (
    <div className="screen-only grid grid-cols-2 gap-3 *:first:col-span-2 sm:flex sm:flex-wrap sm:*:min-w-48 sm:*:flex-1 lg:max-w-3xl">
      <TextField
        label={t('find')}
        type="search"
        value={filter.text}
        onChange={({ target }) => onChange({ text: target.value })}
      />
      {kind === 'actors' && (
        <SelectField
          label={t('columns.side')}
          placeholder={t('allSides')}
          value={filter.side}
          onChange={({ target }) => onChange({ side: target.value })}
          options={sides.map((side) => ({ value: side, label: common(side) }))}
        />
      )}
      {kind === 'actors' && tied && (
        <SelectField
          label={t('columns.marks')}
          placeholder={t('anyMark')}
          value={filter.mark}
          onChange={({ target }) => onChange({ mark: target.value })}
          options={markKinds.map((mark) => ({ value: mark, label: ties(mark) }))}
        />
      )}
      {(kind === 'values' || kind === 'supplies') && (
        <SelectField
          label={t('columns.resource')}
          placeholder={t('allResources')}
          value={filter.resource}
          onChange={({ target }) => onChange({ resource: target.value })}
          options={resources.map(({ id, name }) => ({ value: id, label: name }))}
        />
      )}
    </div>
  );
}
