'use client';

import { useTranslations } from 'next-intl';
import { SelectField } from '#app/ui/select-field.tsx';
import { TextField } from '#app/ui/text-field.tsx';
import { confidences, roles } from '#lib/map/words.ts';
import type { MergeEntry } from '#lib/scenarios/schema.ts';
import { roleOf } from '../../map/use-basis.ts';

/** How something tried becomes something recorded; an empty title is no happening. */
export type MergePlan = {
  day: string;
  confidence: MergeEntry['confidence'];
  title: string;
  role: (typeof roles)[number];
};

/** From which day, how sure, and what happens; `about` names the one change that this is for. */
export function MergePlanFields({
  plan,
  onChange,
  about,
}: {
  plan: MergePlan;
  onChange: (plan: MergePlan) => void;
  about?: string;
}) {
  const t = useTranslations('scenarios.mergeForm');
  const basis = useTranslations('map.edit.basis.confidence');
  const common = useTranslations('common.roles');
  return (
    <div className={`grid gap-4 ${about ? 'border-s-4 border-line ps-3' : ''}`}>
      <TextField
        label={about ? t('dayOf', { what: about }) : t('day')}
        type="date"
        min="1000-01-01"
        max="2999-12-31"
        value={plan.day}
        onChange={({ target }) => onChange({ ...plan, day: target.value })}
      />
      <SelectField
        label={about ? t('sureOf', { what: about }) : t('sure')}
        value={plan.confidence}
        onChange={({ target }) => {
          const confidence = confidences.find((one) => one === target.value) ?? 'judged';
          onChange({ ...plan, confidence });
        }}
        options={confidences.map((value) => ({ value, label: basis(value) }))}
      />
      <TextField
        label={about ? t('titleOf', { what: about }) : t('happening')}
        hint={about ? undefined : t('happeningHint')}
        optional
        maxLength={300}
        value={plan.title}
        onChange={({ target }) => onChange({ ...plan, title: target.value })}
      />
      {plan.title.trim() !== '' && (
        <SelectField
          label={t('role')}
          value={plan.role}
          onChange={({ target }) => onChange({ ...plan, role: roleOf(target.value) })}
          options={roles.map((value) => ({ value, label: common(value) }))}
        />
      )}
    </div>
  );
}
