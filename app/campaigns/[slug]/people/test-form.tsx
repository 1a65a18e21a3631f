'use client';

import { useTranslations } from 'next-intl';
import { type FormEvent, useRef, useState } from 'react';
import { Button } from '#app/ui/button.tsx';
import { FormErrors } from '#app/ui/form-errors.tsx';
import { SelectField } from '#app/ui/select-field.tsx';
import { TextField } from '#app/ui/text-field.tsx';
import { useToast } from '#app/ui/toast.tsx';
import { api } from '#lib/api/client.ts';
import { usePress } from '../actions/use-press.ts';

const fields = ['groupId', 'ask', 'heldOn', 'asked', 'yes'] as const;
const labels = {
  groupId: 'group',
  ask: 'ask',
  heldOn: 'heldOn',
  asked: 'asked',
  yes: 'yes',
} as const satisfies Record<(typeof fields)[number], string>;

/** One ask put to a known group. */
export function TestForm({
  campaignId,
  groups,
}: {
  campaignId: string;
  groups: { id: string; name: string }[];
}) {
  const t = useTranslations('people.form');
  const toast = useToast();
  const { press, pending, refusal } = usePress();
  const [errors, setErrors] = useState<{ name: string; message: string }[]>([]);
  const form = useRef<HTMLFormElement>(null);

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const given = new FormData(event.currentTarget);
    const text = (name: string) => String(given.get(name) ?? '').trim();
    const [asked, yes] = [Number(text('asked')), Number(text('yes'))];
    const found = fields
      .filter((name) => !text(name))
      .map((name) => ({
        name: name as string,
        message: t('required', { field: t(labels[name]) }),
      }));
    if (found.length === 0 && yes > asked) found.push({ name: 'yes', message: t('tooMany') });
    setErrors(found);
    if (found.length > 0) return;
    const input = {
      ...{ campaignId, asked, yes },
      ...{ groupId: text('groupId'), ask: text('ask'), heldOn: text('heldOn') },
    };
    press(
      (idempotencyKey) => api.evidence.recordTest({ ...input, idempotencyKey }),
      () => {
        form.current?.reset();
        toast({ message: t('saved') });
      },
    );
  };
  const errorOf = (name: string) => errors.find((error) => error.name === name)?.message;

  return (
    <form method="dialog" ref={form} noValidate onSubmit={submit} className="grid max-w-160 gap-5">
      <FormErrors errors={refusal ? [...errors, { message: refusal }] : errors} />
      <SelectField
        label={t('group')}
        name="groupId"
        defaultValue={groups.length === 1 ? groups[0]?.id : ''}
        placeholder={t('choose')}
        options={groups.map(({ id, name }) => ({ value: id, label: name }))}
        error={errorOf('groupId')}
      />
      <TextField
        label={t('ask')}
        hint={t('askHint')}
        name="ask"
        maxLength={300}
        error={errorOf('ask')}
      />
      <div className="grid items-end gap-5 sm:grid-cols-3">
        <TextField label={t('heldOn')} name="heldOn" type="date" error={errorOf('heldOn')} />
        <TextField
          label={t('asked')}
          name="asked"
          type="number"
          inputMode="numeric"
          min={1}
          error={errorOf('asked')}
        />
        <TextField
          label={t('yes')}
          name="yes"
          type="number"
          inputMode="numeric"
          min={0}
          error={errorOf('yes')}
        />
      </div>
      <div>
        <Button type="submit" pending={pending}>
          {t('save')}
        </Button>
      </div>
    </form>
  );
}
