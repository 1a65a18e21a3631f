'use client';

import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import { Button } from '#app/ui/button.tsx';
import { Checkbox } from '#app/ui/checkbox.tsx';
import { FieldGroup } from '#app/ui/field-group.tsx';
import { FormErrors } from '#app/ui/form-errors.tsx';
import { SelectField } from '#app/ui/select-field.tsx';
import { TextField } from '#app/ui/text-field.tsx';
import { useToast } from '#app/ui/toast.tsx';
import { api } from '#lib/api/client.ts';
import { type TieKind, tieKinds } from '#lib/map/tie-kinds.ts';
import { usePress } from '../actions/use-press.ts';

const ready = ['advises', 'trusts', 'worked-with', 'related'] as const;

/** Chooses among questions that are ready, and one of the organizers' own. */
export function NewSurvey({ campaignId }: { campaignId: string }) {
  const t = useTranslations('surveys');
  const toast = useToast();
  const { press, pending, refusal } = usePress();
  const [chosen, setChosen] = useState<readonly TieKind[]>(['advises', 'trusts']);
  const [own, setOwn] = useState('');
  const [ownKind, setOwnKind] = useState<TieKind>('trusts');
  const [answerBy, setAnswerBy] = useState('');
  const [missing, setMissing] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const questions = [
      ...ready.filter((kind) => chosen.includes(kind)).map((kind) => ({ kind, text: null })),
      ...(own.trim() ? [{ kind: ownKind, text: own.trim() }] : []),
    ];
    setMissing(questions.length === 0);
    if (questions.length === 0) return;
    press(
      (idempotencyKey) =>
        api.surveys.open({
          ...{ campaignId, idempotencyKey, questions },
          ...(answerBy && { answerBy }),
        }),
      () => toast({ message: t('opened') }),
    );
  };
  const errors = [...(missing ? [t('needOne')] : []), ...(refusal ? [refusal] : [])];
  return (
    <form method="dialog" noValidate onSubmit={submit} className="grid max-w-160 gap-5">
      <FormErrors errors={errors.map((message) => ({ message }))} />
      <FieldGroup legend={t('choose')}>
        {ready.map((kind) => (
          <Checkbox
            key={kind}
            label={t(`questions.${kind}`)}
            checked={chosen.includes(kind)}
            onChange={({ target }) =>
              setChosen(target.checked ? [...chosen, kind] : chosen.filter((one) => one !== kind))
            }
          />
        ))}
      </FieldGroup>
      <TextField
        label={t('ownLabel')}
        optional
        maxLength={200}
        value={own}
        onChange={({ target }) => setOwn(target.value)}
      />
      {own.trim() && (
        <SelectField
          label={t('ownKind')}
          value={ownKind}
          onChange={({ target }) =>
            setOwnKind(tieKinds.find((kind) => kind === target.value) ?? 'trusts')
          }
          options={tieKinds.map((value) => ({ value, label: t(`ownKinds.${value}`) }))}
        />
      )}
      <TextField
        label={t('answerBy')}
        hint={t('answerByHint')}
        optional
        type="date"
        value={answerBy}
        onChange={({ target }) => setAnswerBy(target.value)}
      />
      <div>
        <Button type="submit" pending={pending}>
          {t('open')}
        </Button>
      </div>
    </form>
  );
}
