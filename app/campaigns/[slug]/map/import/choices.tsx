'use client';

import { useTranslations } from 'next-intl';
import { Checkbox } from '#app/ui/checkbox.tsx';
import { Section } from '#app/ui/section.tsx';
import { SelectField } from '#app/ui/select-field.tsx';
import { TextField } from '#app/ui/text-field.tsx';
import type { ImportChoices, ImportPreview } from '#lib/map/import/schema.ts';

const importanceParts = [
  ['0', 'p0'],
  ['0.25', 'p25'],
  ['0.5', 'p50'],
  ['0.75', 'p75'],
  ['1', 'p100'],
] as const;
const parts = [['none', 'none'], ...importanceParts] as const;

/** What a file does not say and only an organizer can: asked where it matters, nothing else. */
export function Choices({
  preview,
  choices,
  onChange,
  dated,
}: {
  preview: ImportPreview;
  choices: ImportChoices;
  onChange: (next: ImportChoices) => void;
  dated: boolean;
}) {
  const t = useTranslations('importing');
  const { bare, undirected, drawn } = preview;
  if (bare === 0 && undirected === 0 && !drawn && !dated) return null;
  const set = (next: Partial<ImportChoices>) => onChange({ ...choices, ...next });
  return (
    <Section title={t('choices')}>
      {bare > 0 && <p className="mb-4 max-w-2xl">{t('choicesAbout', { count: bare })}</p>}
      <div className="grid max-w-2xl gap-5">
        {bare > 0 && (
          <>
            <SelectField
              label={t('direction')}
              value={choices.direction}
              onChange={({ target }) =>
                set({ direction: target.value === 'depends' ? 'depends' : 'supplies' })
              }
              options={(['supplies', 'depends'] as const).map((value) => ({
                ...{ value, label: t(value) },
              }))}
            />
            <SelectField
              label={t('covered')}
              hint={t('coveredHint')}
              value={choices.covered === null ? 'none' : `${choices.covered}`}
              onChange={({ target }) =>
                set({ covered: target.value === 'none' ? null : Number(target.value) })
              }
              options={parts.map(([value, key]) => ({ value, label: t(`parts.${key}`) }))}
            />
            <SelectField
              label={t('importanceLabel')}
              hint={t('importanceHint')}
              value={`${choices.importance}`}
              onChange={({ target }) => set({ importance: Number(target.value) })}
              options={importanceParts.map(([value, key]) => ({
                ...{ value, label: t(`importanceParts.${key}`) },
              }))}
            />
            <TextField
              label={t('resource')}
              defaultValue={choices.resource}
              maxLength={200}
              onBlur={({ target }) => {
                const resource = target.value.trim() || t('unnamed');
                if (resource !== choices.resource) set({ resource });
              }}
            />
          </>
        )}
        {undirected > 0 && (
          <SelectField
            label={t('undirectedLabel')}
            value={choices.undirected}
            onChange={({ target }) => {
              const undirected = ways.find((way) => way === target.value);
              if (undirected) set({ undirected });
            }}
            options={ways.map((value) => ({ value, label: t(value) }))}
          />
        )}
        {dated && (
          <TextField
            type="date"
            label={t('from')}
            hint={t('fromHint')}
            value={choices.effectiveOn ?? ''}
            onChange={({ target }) => set({ effectiveOn: target.value || null })}
          />
        )}
        {drawn && (
          <Checkbox
            label={t('places')}
            checked={choices.places}
            onChange={({ target }) => set({ places: target.checked })}
          />
        )}
      </div>
    </Section>
  );
}

const ways = ['both', 'first', 'skip'] as const;
