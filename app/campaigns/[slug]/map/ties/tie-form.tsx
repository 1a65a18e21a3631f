'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useTies, useTieWords } from '#app/map/ties.tsx';
import { SelectField } from '#app/ui/select-field.tsx';
import { TextField } from '#app/ui/text-field.tsx';
import { useToast } from '#app/ui/toast.tsx';
import { api } from '#lib/api/client.ts';
import { tieFields } from '#lib/map/deeds.ts';
import type { PowerMap } from '#lib/map/schema.ts';
import { strengths, tieKinds } from '#lib/map/tie-kinds.ts';
import { confidences } from '#lib/map/words.ts';
import { FormFrame } from '../form-frame.tsx';
import { useUndo } from '../history/undo-provider.tsx';
import { useEdit } from '../use-edit.ts';

/** Says that there is a tie, as a sentence read from top to bottom. */
export function TieForm({
  map,
  from: start = '',
  onClose,
}: {
  map: PowerMap;
  from?: string;
  onClose: () => void;
}) {
  const t = useTranslations('ties');
  const common = useTranslations('common.confidence');
  const campaignId = useTies()?.campaignId ?? '';
  const { ends, sentence } = useTieWords(map);
  const toast = useToast();
  const { did } = useUndo();
  const { send, pending, refusal } = useEdit(onClose);
  const [tie, setTie] = useState({
    ...{ from: start, kind: 'trusts' as const as (typeof tieKinds)[number], to: '' },
    ...{ strength: 'medium' as (typeof strengths)[number] },
    ...{ confidence: 'judged' as (typeof confidences)[number], source: '' },
  });
  const choose = <T extends string>(values: readonly T[], value: string) =>
    values.find((one) => one === value) ?? values[0]!;
  const ready = tie.from !== '' && tie.to !== '' && tie.from !== tie.to;
  return (
    <FormFrame
      title={t('add')}
      {...{ onClose, pending, refusal, ready }}
      onSave={() =>
        send(async (idempotencyKey) => {
          await api.ties.record({ campaignId, idempotencyKey, ...tie });
          const undo = did({
            did: 'tied',
            id: idempotencyKey,
            before: null,
            after: tieFields(tie),
          });
          toast({ message: t('saved'), undo });
        })
      }
    >
      <SelectField
        label={t('from')}
        placeholder={t('choose')}
        value={tie.from}
        onChange={({ target }) => setTie({ ...tie, from: target.value })}
        options={ends}
      />
      <SelectField
        label={t('kind')}
        value={tie.kind}
        onChange={({ target }) => setTie({ ...tie, kind: choose(tieKinds, target.value) })}
        options={tieKinds.map((value) => ({ value, label: t(`kinds.${value}`) }))}
      />
      <SelectField
        label={t('to')}
        placeholder={t('choose')}
        value={tie.to}
        onChange={({ target }) => setTie({ ...tie, to: target.value })}
        options={ends.filter(({ value }) => value !== tie.from)}
      />
      <SelectField
        label={t('strength')}
        value={tie.strength}
        onChange={({ target }) => setTie({ ...tie, strength: choose(strengths, target.value) })}
        options={strengths.map((value) => ({ value, label: t(`strengths.${value}`) }))}
      />
      <SelectField
        label={t('confidence')}
        value={tie.confidence}
        onChange={({ target }) => setTie({ ...tie, confidence: choose(confidences, target.value) })}
        options={confidences.map((value) => ({ value, label: common(value) }))}
      />
      <TextField
        label={t('source')}
        maxLength={500}
        value={tie.source}
        onChange={({ target }) => setTie({ ...tie, source: target.value })}
      />
      {ready && <p className="font-semibold wrap-anywhere">{sentence(tie)}</p>}
    </FormFrame>
  );
}
