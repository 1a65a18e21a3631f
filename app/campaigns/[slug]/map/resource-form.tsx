'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Checkbox } from '#app/ui/checkbox.tsx';
import { SelectField } from '#app/ui/select-field.tsx';
import { TextField } from '#app/ui/text-field.tsx';
import { api } from '#lib/api/client.ts';
import type { MapResource } from '#lib/map/schema.ts';
import { FormFrame } from './form-frame.tsx';
import { useChanged } from './use-changed.ts';
import { useEdit } from './use-edit.ts';

const kinds = ['material', 'legal', 'political', 'coercive', 'symbolic', 'institutional'] as const;
const isKind = (kind: string): kind is (typeof kinds)[number] => kinds.some((one) => one === kind);

/** Something that actors value: a new one, or one that is on the map. */
export function ResourceForm({
  campaignId,
  resource,
  onClose,
}: {
  campaignId: string;
  resource?: MapResource | undefined;
  onClose: () => void;
}) {
  const t = useTranslations('map.edit');
  const model = useTranslations('model.resourceKinds');
  const { send, pending, refusal } = useEdit(onClose);
  const changed = useChanged(String(resource?.version));
  const [name, setName] = useState(resource?.name ?? '');
  const [kind, setKind] = useState(resource?.kind ?? 'material');
  const [essential, setEssential] = useState(resource?.essential ?? false);
  const save = () =>
    send((idempotencyKey) => {
      const fields = { campaignId, idempotencyKey, name, kind, essential };
      return resource
        ? api.map.editResource({ ...fields, resourceId: resource.id, version: resource.version })
        : api.map.addResource(fields);
    });
  return (
    <FormFrame
      title={resource ? t('editResource', { name: resource.name }) : t('addResource')}
      {...{ onClose, pending, refusal, changed }}
      ready={name.trim() !== ''}
      onSave={save}
    >
      <TextField
        label={t('resourceName')}
        hint={t('resourceHint')}
        value={name}
        maxLength={200}
        required
        onChange={(event) => setName(event.target.value)}
      />
      <SelectField
        label={t('resourceKind')}
        value={kind}
        onChange={(event) => setKind(event.target.value)}
        options={(isKind(kind) ? kinds : [kind, ...kinds]).map((value) => ({
          ...{ value, label: isKind(value) ? model(value) : value },
        }))}
      />
      <Checkbox
        label={t('essential')}
        hint={t('essentialHint')}
        checked={essential}
        onChange={(event) => setEssential(event.target.checked)}
      />
    </FormFrame>
  );
}
