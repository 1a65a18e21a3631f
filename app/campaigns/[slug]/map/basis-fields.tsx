'use client';

import { useTranslations } from 'next-intl';
import { useContext } from 'react';
import { Checkbox } from '#app/ui/checkbox.tsx';
import { FieldGroup } from '#app/ui/field-group.tsx';
import { SelectField } from '#app/ui/select-field.tsx';
import { TextField } from '#app/ui/text-field.tsx';
import { confidences, roles } from '#lib/map/words.ts';
import { ScenarioContext } from './scenario-context.ts';
import { type Basis, roleOf } from './use-basis.ts';

/** Since when, how sure, from where, and what happened if anything did. */
export function BasisFields({
  basis,
  change,
}: {
  basis: Basis;
  change: (part: Partial<Basis>) => void;
}) {
  const t = useTranslations('map.edit.basis');
  const common = useTranslations('common');
  // What is tried needs no day and no source before it is merged.
  if (useContext(ScenarioContext)) return null;
  return (
    <div className="grid gap-4 border-t border-line pt-4">
      <FieldGroup legend={t('since')}>
        <Checkbox
          type="radio"
          name="since"
          label={t('start')}
          checked={basis.since === 'start'}
          onChange={() => change({ since: 'start' })}
        />
        <Checkbox
          type="radio"
          name="since"
          label={t('fromDay')}
          checked={basis.since === 'day'}
          onChange={() => change({ since: 'day' })}
        />
      </FieldGroup>
      {basis.since === 'day' && (
        <>
          <TextField
            label={t('day')}
            type="date"
            min="1000-01-01"
            max="2999-12-31"
            value={basis.day}
            onChange={(event) => change({ day: event.target.value })}
          />
          <TextField
            label={t('happened')}
            hint={t('happenedHint')}
            optional
            maxLength={300}
            value={basis.title}
            onChange={(event) => change({ title: event.target.value })}
          />
          {basis.title.trim() !== '' && (
            <SelectField
              label={t('role')}
              value={basis.role}
              onChange={(event) => change({ role: roleOf(event.target.value) })}
              options={roles.map((value) => ({ value, label: common(`roles.${value}`) }))}
            />
          )}
        </>
      )}
      <FieldGroup legend={t('sure')}>
        {confidences.map((value) => (
          <Checkbox
            key={value}
            type="radio"
            name="sure"
            label={t(`confidence.${value}`)}
            checked={basis.confidence === value}
            onChange={() => change({ confidence: value })}
          />
        ))}
      </FieldGroup>
      <TextField
        label={t('source')}
        optional
        maxLength={500}
        value={basis.source}
        onChange={(event) => change({ source: event.target.value })}
      />
    </div>
  );
}
