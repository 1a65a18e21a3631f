'use client';

import { useTranslations } from 'next-intl';
import { useContext, useState } from 'react';
import { HistoryList } from '#app/map/history-list.tsx';
import { Later } from '#app/map/later.tsx';
import { resourceKinds as kinds } from '#app/map/resource-kinds.ts';
import { Checkbox } from '#app/ui/checkbox.tsx';
import { SelectField } from '#app/ui/select-field.tsx';
import { TextField } from '#app/ui/text-field.tsx';
import { api } from '#lib/api/client.ts';
import { resourceFields } from '#lib/map/deeds.ts';
import type { MapResource, PowerMap } from '#lib/map/schema.ts';
import { FormFrame } from './form-frame.tsx';
import { ChangedNotice } from './history/changed-notice.tsx';
import { useUndo } from './history/undo-provider.tsx';
import { ScenarioContext } from './scenario-context.ts';
import { useEdit } from './use-edit.ts';

const isKind = (kind: string): kind is (typeof kinds)[number] => kinds.some((one) => one === kind);

/** Something that actors value: a new one, or one that is on the map. */
export function ResourceForm({
  campaignId,
  map,
  resource,
  onClose,
}: {
  campaignId: string;
  map: PowerMap;
  resource?: MapResource | undefined;
  onClose: () => void;
}) {
  const t = useTranslations('map.edit');
  const model = useTranslations('model.resourceKinds');
  const { send, pending, refusal } = useEdit(onClose);
  const history = useTranslations('mapHistory.list');
  const { did } = useUndo();
  const scenario = useContext(ScenarioContext);
  const [name, setName] = useState(resource?.name ?? '');
  const [kind, setKind] = useState(resource?.kind ?? 'material');
  const [essential, setEssential] = useState(resource?.essential ?? false);
  const save = () =>
    send(async (idempotencyKey) => {
      const fields = { campaignId, idempotencyKey, name, kind, essential };
      if (scenario) {
        await api.scenarios.addResource({ ...fields, scenarioId: scenario.scenarioId });
        return;
      }
      const said = { name: name.trim(), kind: kind.trim(), essential };
      if (!resource) {
        await api.map.addResource(fields);
        did({ did: 'added', what: 'resource', id: idempotencyKey, name: said.name });
        return;
      }
      const { id, version } = resource;
      await api.map.editResource({ ...fields, resourceId: id, version });
      const edit = { before: resourceFields(resource), after: said };
      did({ did: 'edited', what: 'resource', id, name: said.name, ...edit });
    });
  return (
    <FormFrame
      title={resource ? t('editResource', { name: resource.name }) : t('addResource')}
      {...{ onClose, pending, refusal }}
      ready={name.trim() !== ''}
      onSave={save}
    >
      <ChangedNotice campaignId={campaignId} what="resource" thing={resource} />
      {scenario && <p className="text-muted">{t('tried.note')}</p>}
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
      {resource && (
        <Later label={history('title')}>
          <HistoryList campaignId={campaignId} about={{ resourceId: resource.id }} map={map} />
        </Later>
      )}
    </FormFrame>
  );
}
