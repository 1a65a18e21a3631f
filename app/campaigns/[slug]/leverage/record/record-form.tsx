'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import { type Participation, ParticipationFields } from '#app/leverage/participation-fields.tsx';
import { usePress } from '#app/leverage/use-press.ts';
import { Button } from '#app/ui/button.tsx';
import { ButtonLink } from '#app/ui/button-link.tsx';
import { FormErrors } from '#app/ui/form-errors.tsx';
import { SelectField } from '#app/ui/select-field.tsx';
import { TextArea } from '#app/ui/text-area.tsx';
import { TextField } from '#app/ui/text-field.tsx';
import { api } from '#lib/api/client.ts';
import type { Group } from '#lib/leverage/queries.ts';

const roles = ['agitate', 'innovate', 'orchestrate', 'opponent', 'exogenous', 'outcome'] as const;

/** Title, kind of work, day and source; and, if it changed that, what share of a group takes part since. */
export function RecordForm({
  campaignId,
  base,
  groups,
  today,
}: {
  campaignId: string;
  base: string;
  groups: Group[];
  today: string;
}) {
  const t = useTranslations('leverage.record');
  const names = useTranslations('common.roles');
  const common = useTranslations('common');
  const router = useRouter();
  const [fields, setFields] = useState({ title: '', happenedOn: today, source: '', note: '' });
  const [role, setRole] = useState<(typeof roles)[number]>('agitate');
  const [participation, setParticipation] = useState<Participation | null>(null);
  const field = (name: keyof typeof fields) => ({
    name,
    value: fields[name],
    onChange: ({ target }: { target: { value: string } }) =>
      setFields({ ...fields, [name]: target.value }),
  });
  const { press, pending, problems } = usePress(
    (idempotencyKey) => {
      const { title, happenedOn, source, note } = fields;
      const said = { ...(source && { source }), ...(note && { note }) };
      return api.map.record({
        ...{ campaignId, idempotencyKey },
        happening: { title, role, happenedOn, ...said },
        changes: participation
          ? [{ set: 'pi', actorId: participation.groupId, to: participation.share }]
          : [],
        confidence: participation?.confidence ?? 'documented',
        ...(source && { source }),
      });
    },
    (_, key) => router.push(`${base}/leverage?step=${key}`),
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    press();
  };
  return (
    <form method="dialog" onSubmit={submit} className="mt-6 grid gap-6">
      <FormErrors
        errors={problems.map(({ name, message }) => ({
          ...(name && { name: name.split('.').at(-1)! }),
          message,
        }))}
      />
      <TextField
        label={t('what')}
        hint={t('whatHint')}
        required
        maxLength={300}
        {...field('title')}
      />
      <SelectField
        label={t('role')}
        hint={t(`roleMeans.${role}`)}
        name="role"
        value={role}
        onChange={({ target }) => setRole(roles.find((one) => one === target.value) ?? role)}
        options={roles.map((value) => ({ value, label: names(value) }))}
      />
      <TextField label={t('day')} type="date" required {...field('happenedOn')} />
      <TextField
        label={t('source')}
        hint={t('sourceHint')}
        optional
        maxLength={500}
        {...field('source')}
      />
      <TextArea label={t('note')} optional maxLength={2000} rows={3} {...field('note')} />
      <ParticipationFields groups={groups} value={participation} onChange={setParticipation} />
      <div className="flex flex-wrap gap-3">
        <Button type="submit" pending={pending}>
          {t('submit')}
        </Button>
        <ButtonLink variant="quiet" href={base}>
          {common('cancel')}
        </ButtonLink>
      </div>
    </form>
  );
}
