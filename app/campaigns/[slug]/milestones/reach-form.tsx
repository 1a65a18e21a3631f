'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { type Participation, ParticipationFields } from '#app/leverage/participation-fields.tsx';
import { usePress } from '#app/leverage/use-press.ts';
import { Button } from '#app/ui/button.tsx';
import { FormErrors } from '#app/ui/form-errors.tsx';
import { TextArea } from '#app/ui/text-area.tsx';
import { TextField } from '#app/ui/text-field.tsx';
import type { Group } from '#lib/leverage/queries.ts';
import type { ReachMilestone } from '#lib/milestones/schema.ts';

export type ReachFields = Pick<ReachMilestone, 'reachedOn' | 'source' | 'note' | 'participation'>;

/** When it was reached, on what evidence, and what share of a group takes part since, if that changed. */
export function ReachForm({
  groups,
  today,
  ask,
  onDone,
}: {
  groups: Group[];
  today: string;
  ask: (fields: ReachFields, idempotencyKey: string) => Promise<unknown>;
  onDone: () => void;
}) {
  const t = useTranslations('milestones.reachForm');
  const [fields, setFields] = useState({ reachedOn: today, source: '', note: '' });
  const [participation, setParticipation] = useState<Participation | null>(null);
  const { press, pending, problems } = usePress((key) => {
    const { reachedOn, source, note } = fields;
    return ask(
      {
        reachedOn,
        ...(source && { source }),
        ...(note && { note }),
        ...(participation && { participation }),
      },
      key,
    );
  }, onDone);
  const field = (name: keyof typeof fields) => ({
    name,
    value: fields[name],
    onChange: ({ target }: { target: { value: string } }) =>
      setFields({ ...fields, [name]: target.value }),
  });
  return (
    <form
      method="dialog"
      className="grid gap-5"
      onSubmit={(event) => {
        event.preventDefault();
        press();
      }}
    >
      <FormErrors errors={problems} />
      <TextField label={t('day')} type="date" required max={today} {...field('reachedOn')} />
      <TextField
        label={t('source')}
        hint={t('sourceHint')}
        optional
        maxLength={500}
        {...field('source')}
      />
      <TextArea label={t('note')} optional maxLength={2000} rows={2} {...field('note')} />
      <ParticipationFields groups={groups} value={participation} onChange={setParticipation} />
      <p className="text-sm text-muted">{t('forGood')}</p>
      <div>
        <Button type="submit" pending={pending}>
          {t('confirm')}
        </Button>
      </div>
    </form>
  );
}
