'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { Button } from '#app/ui/button.tsx';
import { FormErrors } from '#app/ui/form-errors.tsx';
import { SelectField } from '#app/ui/select-field.tsx';
import { TextArea } from '#app/ui/text-area.tsx';
import { TextField } from '#app/ui/text-field.tsx';
import { actionKinds } from '#lib/actions/words.ts';
import { api } from '#lib/api/client.ts';
import type { FormValues } from './form-values.ts';
import { usePress } from './use-press.ts';

type Group = { id: string; name: string };

/** Plans an action, or changes one. Leaves what was typed alone until it is saved. */
export function ActionForm({
  campaignId,
  base,
  actionId,
  values,
  groups,
  zones,
}: {
  campaignId: string;
  base: string;
  /** The action to change; none plans a new one. */
  actionId?: string;
  values: FormValues;
  groups: Group[];
  zones: string[];
}) {
  const t = useTranslations('actions.form');
  const kinds = useTranslations('actions.kinds');
  const router = useRouter();
  const { press, pending, refusal } = usePress();
  const [errors, setErrors] = useState<{ name: string; message: string }[]>([]);
  const zone = useRef<HTMLSelectElement>(null);
  // Only the browser knows where its person is; the server's own zone would be a bad guess.
  useEffect(() => {
    if (zone.current && !values.timeZone)
      zone.current.value = Intl.DateTimeFormat().resolvedOptions().timeZone;
  }, [values.timeZone]);

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const text = (name: string) => String(form.get(name) ?? '').trim();
    const [startsAt, endsAt] = [text('startsAt').slice(0, 16), text('endsAt').slice(0, 16)];
    const found = [
      ...(['title', 'startsAt'] as const)
        .filter((name) => !text(name))
        .map((name) => ({
          name,
          message: t('required', { field: t(name === 'title' ? 'name' : 'starts') }),
        })),
      ...(endsAt && endsAt <= startsAt ? [{ name: 'endsAt', message: t('wrongEnd') }] : []),
    ];
    setErrors(found);
    if (found.length > 0) return;
    const kind = actionKinds.find((one) => one === text('kind')) ?? 'other';
    const input = {
      ...{ campaignId, kind, startsAt, endsAt: endsAt || null, timeZone: text('timeZone') },
      ...{ title: text('title'), place: text('place'), access: text('access') },
      goal: text('goal') ? Number(text('goal')) : null,
      ...{ description: text('description'), groupId: text('groupId') || null },
    };
    let saved = actionId;
    press(
      (idempotencyKey) => {
        saved = actionId ?? idempotencyKey;
        return actionId
          ? api.actions.edit({ ...input, actionId, idempotencyKey })
          : api.actions.create({ ...input, idempotencyKey });
      },
      () => router.push(`${base}/${saved}`),
    );
  };

  const errorOf = (name: string) => errors.find((error) => error.name === name)?.message;
  return (
    <form method="dialog" noValidate onSubmit={submit} className="grid gap-5">
      <FormErrors errors={refusal ? [...errors, { message: refusal }] : errors} />
      <TextField
        label={t('name')}
        name="title"
        defaultValue={values.title}
        maxLength={200}
        error={errorOf('title')}
      />
      <SelectField
        label={t('kind')}
        name="kind"
        defaultValue={values.kind}
        options={actionKinds.map((value) => ({ value, label: kinds(value) }))}
      />
      <div className="grid gap-5 sm:grid-cols-2">
        <TextField
          label={t('starts')}
          name="startsAt"
          type="datetime-local"
          defaultValue={values.startsAt}
          error={errorOf('startsAt')}
        />
        <TextField
          label={t('ends')}
          optional
          name="endsAt"
          type="datetime-local"
          defaultValue={values.endsAt}
          error={errorOf('endsAt')}
        />
      </div>
      <SelectField
        ref={zone}
        label={t('zone')}
        hint={t('zoneHint')}
        name="timeZone"
        defaultValue={values.timeZone || 'UTC'}
        options={zones.map((value) => ({ value, label: value.replaceAll('_', ' ') }))}
      />
      <TextField
        label={t('place')}
        hint={t('placeHint')}
        optional
        name="place"
        defaultValue={values.place}
        maxLength={300}
      />
      <TextArea
        label={t('access')}
        hint={t('accessHint')}
        optional
        name="access"
        rows={2}
        defaultValue={values.access}
        maxLength={1000}
      />
      <TextArea
        label={t('description')}
        hint={t('descriptionHint')}
        optional
        name="description"
        rows={5}
        defaultValue={values.description}
        maxLength={5000}
      />
      <TextField
        label={t('goal')}
        optional
        name="goal"
        type="number"
        inputMode="numeric"
        min={1}
        max={1_000_000}
        defaultValue={values.goal}
      />
      <SelectField
        label={t('group')}
        hint={t('groupHint')}
        optional
        name="groupId"
        defaultValue={values.groupId}
        placeholder={t('noGroup')}
        options={groups.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <div>
        <Button type="submit" pending={pending}>
          {t(actionId ? 'saveChanges' : 'save')}
        </Button>
      </div>
    </form>
  );
}
