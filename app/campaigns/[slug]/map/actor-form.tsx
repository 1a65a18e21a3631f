'use client';

import { useTranslations } from 'next-intl';
import { useContext, useState } from 'react';
import { actorKinds, isActorKind, kindWord } from '#app/map/kind-icon.tsx';
import { Checkbox } from '#app/ui/checkbox.tsx';
import { SelectField } from '#app/ui/select-field.tsx';
import { TextField } from '#app/ui/text-field.tsx';
import { api } from '#lib/api/client.ts';
import { actorFields } from '#lib/map/deeds.ts';
import type { MapActor } from '#lib/map/schema.ts';
import { influenceWords, positionsOursFirst, positionWord } from '#lib/map/sentences/words.ts';
import { sides } from '#lib/map/words.ts';
import { FormFrame } from './form-frame.tsx';
import { ChangedNotice } from './history/changed-notice.tsx';
import { useUndo } from './history/undo-provider.tsx';
import { ScenarioContext } from './scenario-context.ts';
import { useEdit } from './use-edit.ts';

const weights = ['0', '0.5', '1', '2'] as const;

/** Who somebody is: a new actor, or one that is on the map. */
export function ActorForm({
  campaignId,
  actor,
  targetId,
  onClose,
}: {
  campaignId: string;
  actor?: MapActor | undefined;
  /** Nobody on the map is the target yet where there is none, so a new actor most likely is. */
  targetId: string | undefined;
  onClose: () => void;
}) {
  const t = useTranslations('map.edit');
  const model = useTranslations('model');
  const common = useTranslations('common');
  const scenario = useContext(ScenarioContext);
  const noTarget = targetId === undefined && !scenario;
  const { send, pending, refusal } = useEdit(onClose);
  const { did } = useUndo();
  const [name, setName] = useState(actor?.name ?? '');
  const [kind, setKind] = useState(actor?.kind ?? 'organization');
  const [side, setSide] = useState(actor?.side ?? (noTarget ? 'target' : 'neutral'));
  const [position, setPosition] = useState(actor?.position ?? 0);
  const [size, setSize] = useState(actor?.size?.toString() ?? '');
  const [influence, setInfluence] = useState(actor?.influence ?? null);
  const [weight, setWeight] = useState(actor?.weight ?? null);
  const [target, setTarget] = useState(actor?.target ?? noTarget);
  // As read when the form was opened, or as shown since: whoever saves has seen what is new.
  const version = actor?.version ?? 1;

  const save = () =>
    send(async (idempotencyKey) => {
      const fields = {
        ...{
          campaignId,
          idempotencyKey,
          name,
          kind,
          position,
          weight: target ? null : weight,
          target,
        },
        ...{ side: !target && side === 'target' ? ('neutral' as const) : side },
        size: size === '' ? null : Number(size),
        ...{ influence, base: actor?.base ?? false },
      };
      if (scenario) {
        const { target: _, ...tried } = fields;
        await api.scenarios.addActor({ ...tried, scenarioId: scenario.scenarioId });
        return;
      }
      const { campaignId: _, idempotencyKey: id, ...sent } = fields;
      const said = { ...sent, name: name.trim(), side: target ? ('target' as const) : sent.side };
      const former = target && targetId !== actor?.id ? targetId : undefined;
      if (!actor) {
        await api.map.addActor(fields);
        did({ did: 'added', what: 'actor', id, name: said.name, former });
        return;
      }
      await api.map.editActor({ ...fields, actorId: actor.id, version });
      const edit = { before: actorFields(actor), after: said, former };
      did({ did: 'edited', what: 'actor', id: actor.id, name: said.name, ...edit });
    });
  const kinds = isActorKind(kind) ? actorKinds : [kind, ...actorKinds];
  return (
    <FormFrame
      title={actor ? t('editActor', { name: actor.name }) : t(scenario ? 'tried.add' : 'addActor')}
      {...{ onClose, pending, refusal }}
      ready={name.trim() !== ''}
      onSave={save}
    >
      <ChangedNotice campaignId={campaignId} what="actor" thing={actor} />
      {scenario && <p className="text-muted">{t('tried.note')}</p>}
      <TextField
        label={t('name')}
        value={name}
        maxLength={200}
        required
        onChange={(event) => setName(event.target.value)}
      />
      <SelectField
        label={t('kind')}
        value={kind}
        onChange={(event) => setKind(event.target.value)}
        options={kinds.map((value) => ({
          ...{ value, label: kindWord(value, (known) => model(`actorKinds.${known}`)) },
        }))}
      />
      {!scenario && (
        <Checkbox
          label={t('isTarget')}
          hint={t('isTargetHint')}
          checked={target}
          onChange={(event) => setTarget(event.target.checked)}
        />
      )}
      {!target && (
        <>
          <SelectField
            label={t('side')}
            value={side === 'target' ? 'neutral' : side}
            onChange={(event) =>
              setSide(sides.find((one) => one === event.target.value) ?? 'neutral')
            }
            options={sides
              .filter((value) => value !== 'target')
              .map((value) => ({ value, label: common(`sides.${value}`) }))}
          />
          <Checkbox
            label={t('isMember')}
            hint={t('isMemberHint')}
            checked={weight !== null}
            onChange={(event) => {
              setWeight(event.target.checked ? 1 : null);
              if (event.target.checked) setSide('movement');
            }}
          />
          {weight !== null && (
            <SelectField
              label={t('weight')}
              value={String(weight)}
              onChange={(event) => setWeight(Number(event.target.value))}
              options={[...new Set([...weights, String(weight)])].map((value) => ({
                value,
                label: weights.some((known) => known === value)
                  ? t(`weights.w${value.replace('.', '')}` as 'weights.w1')
                  : value,
              }))}
            />
          )}
        </>
      )}
      <SelectField
        label={t('position')}
        hint={t('positionHint')}
        value={String(position)}
        onChange={(event) => setPosition(Number(event.target.value))}
        options={positionsOursFirst.map((value) => ({
          ...{ value: String(value), label: model(`positions.${positionWord(value)}`) },
        }))}
      />
      {!target && (
        <SelectField
          label={t('influence')}
          hint={t('influenceHint')}
          value={influence === null ? '' : String(influence)}
          onChange={({ target: { value } }) => setInfluence(value === '' ? null : Number(value))}
          options={[
            { value: '', label: t('influenceUnsaid') },
            ...influenceWords.map((word, value) => ({
              ...{ value: String(value), label: model(`influence.${word}`) },
            })),
          ]}
        />
      )}
      <TextField
        label={t('size')}
        optional
        type="number"
        min={0}
        inputMode="numeric"
        value={size}
        onChange={(event) => setSize(event.target.value)}
      />
    </FormFrame>
  );
}
