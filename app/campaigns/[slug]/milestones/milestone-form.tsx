'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { usePress } from '#app/leverage/use-press.ts';
import { Button } from '#app/ui/button.tsx';
import { FormErrors } from '#app/ui/form-errors.tsx';
import { SelectField } from '#app/ui/select-field.tsx';
import { TextArea } from '#app/ui/text-area.tsx';
import { TextField } from '#app/ui/text-field.tsx';
import type { Milestone, Work } from '#lib/milestones/schema.ts';
import { works } from '#lib/milestones/words.ts';

export type MilestoneFields = Pick<
  Milestone,
  'title' | 'role' | 'dueOn' | 'criterion' | 'expected'
>;

/** What a milestone says: made new or changed. */
export function MilestoneForm({
  start,
  submit,
  ask,
  onDone,
}: {
  start: MilestoneFields;
  submit: string;
  ask: (fields: MilestoneFields, idempotencyKey: string) => Promise<unknown>;
  onDone: () => void;
}) {
  const t = useTranslations('milestones.form');
  const names = useTranslations('common.roles');
  const router = useRouter();
  const [fields, setFields] = useState(start);
  const { press, pending, problems } = usePress(
    (key) => ask(fields, key),
    () => {
      router.refresh();
      onDone();
    },
  );
  const field = (name: Exclude<keyof MilestoneFields, 'role'>) => ({
    name,
    value: fields[name],
    onChange: ({ target }: { target: { value: string } }) =>
      setFields({ ...fields, [name]: target.value }),
  });
  const isWork = (value: string): value is Work => works.some((work) => work === value);
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
      <TextField
        label={t('title')}
        hint={t('titleHint')}
        required
        maxLength={200}
        {...field('title')}
      />
      <SelectField
        label={t('role')}
        hint={t(`roleMeans.${fields.role}`)}
        name="role"
        value={fields.role}
        onChange={({ target }) =>
          isWork(target.value) && setFields({ ...fields, role: target.value })
        }
        options={works.map((value) => ({ value, label: names(value) }))}
      />
      <TextField label={t('dueOn')} type="date" required {...field('dueOn')} />
      <TextArea
        label={t('criterion')}
        hint={t('criterionHint')}
        optional
        maxLength={1000}
        rows={2}
        {...field('criterion')}
      />
      <TextArea
        label={t('expected')}
        hint={t('expectedHint')}
        optional
        maxLength={1000}
        rows={2}
        {...field('expected')}
      />
      <div>
        <Button type="submit" pending={pending}>
          {submit}
        </Button>
      </div>
    </form>
  );
}
