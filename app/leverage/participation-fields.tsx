'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { FieldGroup } from '#app/ui/field-group.tsx';
import { SelectField } from '#app/ui/select-field.tsx';
import { Slider } from '#app/ui/slider.tsx';
import type { Group } from '#lib/leverage/queries.ts';

export type Participation = {
  groupId: string;
  share: number;
  confidence: 'documented' | 'judged' | 'guessed';
};

/** Whether a group takes part more or less since: which, how many of 100, and how sure that is. */
export function ParticipationFields({
  groups,
  value,
  onChange,
}: {
  groups: Group[];
  value: Participation | null;
  onChange: (value: Participation | null) => void;
}) {
  const t = useTranslations('leverage.participation');
  const levels = useTranslations('common.confidence');
  const [confidence, setConfidence] = useState<Participation['confidence']>('judged');
  if (groups.length === 0) return null;
  const group = groups.find(({ id }) => id === value?.groupId);
  const was = Math.round((group?.share ?? 0) * 100);
  const now = Math.round((value?.share ?? 0) * 100);
  return (
    <FieldGroup legend={t('legend')} hint={t('hint')}>
      <SelectField
        label={t('group')}
        name="groupId"
        value={value?.groupId ?? ''}
        onChange={({ target }) => {
          const picked = groups.find(({ id }) => id === target.value);
          onChange(picked ? { groupId: picked.id, share: picked.share, confidence } : null);
        }}
        options={[
          { value: '', label: t('nobody') },
          ...groups.map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
      {value && (
        <>
          <Slider
            label={t('share')}
            value={now}
            max={100}
            valueText={t('fromTo', { was, now })}
            onChange={(next) => onChange({ ...value, share: next / 100 })}
          />
          <SelectField
            label={t('confidence')}
            name="confidence"
            value={value.confidence}
            onChange={({ target }) => {
              const picked = confidences.find((one) => one === target.value) ?? 'judged';
              setConfidence(picked);
              onChange({ ...value, confidence: picked });
            }}
            options={confidences.map((one) => ({ value: one, label: levels(one) }))}
          />
        </>
      )}
    </FieldGroup>
  );
}

const confidences = ['documented', 'judged', 'guessed'] as const;
