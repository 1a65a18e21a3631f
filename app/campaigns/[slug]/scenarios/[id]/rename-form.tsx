'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { TextField } from '#app/ui/text-field.tsx';
import { api } from '#lib/api/client.ts';
import type { Scenario } from '#lib/scenarios/schema.ts';
import { FormFrame } from '../../map/form-frame.tsx';
import { useEdit } from '../../map/use-edit.ts';

export function RenameForm({
  campaignId,
  scenario,
  onClose,
}: {
  campaignId: string;
  scenario: Scenario;
  onClose: () => void;
}) {
  const t = useTranslations('scenarios');
  const [name, setName] = useState(scenario.name);
  const { send, pending, refusal } = useEdit(onClose);
  const save = () =>
    send((idempotencyKey) =>
      api.scenarios.rename({
        ...{ campaignId, scenarioId: scenario.id, idempotencyKey, name: name.trim() },
      }),
    );
  const ready = name.trim() !== '' && name.trim() !== scenario.name;
  return (
    <FormFrame title={t('rename')} {...{ onClose, pending, refusal, ready }} onSave={save}>
      <TextField
        label={t('name')}
        hint={t('nameHint')}
        maxLength={120}
        value={name}
        onChange={({ target }) => setName(target.value)}
      />
    </FormFrame>
  );
}
