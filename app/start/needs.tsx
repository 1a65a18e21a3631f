'use client';

import { Plus, Trash2 } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Button } from '#app/ui/button.tsx';
import { Checkbox } from '#app/ui/checkbox.tsx';
import { IconButton } from '#app/ui/icon-button.tsx';
import { SelectField } from '#app/ui/select-field.tsx';
import { TextField } from '#app/ui/text-field.tsx';
import { amounts, eases, importances } from '#lib/start/words.ts';
import { type NeedDraft, newNeed } from './draft.ts';

const MOST = 5;

const questions = {
  theirs: { hint: 'theirHint', importance: 'theirImportance', ease: 'theirEase' },
  others: { hint: 'othersHint', importance: 'otherImportance', ease: 'theirEase' },
  ours: { hint: 'ourHint', importance: 'ourImportance', ease: 'ourEase' },
} as const;

/** Up to five things that somebody needs: how much hangs on each, who covers it, how easily replaced. */
export function Needs({
  whose,
  target,
  group,
  others = [],
  rows,
  onChange,
}: {
  whose: keyof typeof questions;
  target: string;
  group: string;
  /** Whose needs may be told, where they are those of others. */
  others?: string[];
  rows: NeedDraft[];
  onChange: (rows: NeedDraft[]) => void;
}) {
  const t = useTranslations('start.needs');
  const ask = questions[whose];
  /** Whose need a row is: what an earlier answer named may be gone by now. */
  const needing = ({ who }: NeedDraft) => (others.includes(who) ? who : (others[0] ?? ''));
  const resourceLabel = (row: NeedDraft) =>
    whose === 'theirs'
      ? t('theirResource', { target })
      : whose === 'ours'
        ? t('ourResource', { target })
        : t('othersResource', { actor: needing(row) });
  const set = (id: string, change: Partial<NeedDraft>) =>
    onChange(rows.map((row) => (row.id === id ? { ...row, ...change } : row)));
  return (
    <div className="grid gap-6">
      {rows.map((row, index) => (
        <fieldset key={row.id} className="grid min-w-0 gap-4 border-s-2 border-line ps-4">
          <legend className="sr-only">{t('nth', { number: index + 1 })}</legend>
          <div className="flex items-end gap-2">
            <div className="min-w-0 flex-1">
              <TextField
                label={resourceLabel(row)}
                hint={index === 0 ? t(ask.hint) : undefined}
                value={row.resource}
                maxLength={120}
                onChange={(event) => set(row.id, { resource: event.target.value })}
              />
            </div>
            {(rows.length > 1 || whose === 'others') && (
              <IconButton
                label={t('remove', { number: index + 1 })}
                icon={<Trash2 aria-hidden className="size-4" />}
                onClick={() => onChange(rows.filter(({ id }) => id !== row.id))}
              />
            )}
          </div>
          <div className="grid gap-4 sm:grid-cols-2">
            {whose === 'others' && (
              <SelectField
                label={t('otherWho')}
                value={needing(row)}
                onChange={(event) => set(row.id, { who: event.target.value })}
                options={others.map((value) => ({ value, label: value }))}
              />
            )}
            <SelectField
              label={t(ask.importance)}
              value={row.importance}
              onChange={(event) =>
                set(row.id, {
                  importance:
                    importances.find((one) => one === event.target.value) ?? row.importance,
                })
              }
              options={importances.map((value) => ({ value, label: t(`importance.${value}`) }))}
            />
            {whose === 'theirs' && (
              <SelectField
                label={t('supplier')}
                value={row.other ? 'other' : 'us'}
                onChange={(event) => set(row.id, { other: event.target.value === 'other' })}
                options={[
                  { value: 'us', label: group },
                  { value: 'other', label: t('someoneElse') },
                ]}
              />
            )}
            {whose === 'theirs' && row.other && (
              <TextField
                label={t('who')}
                value={row.who}
                maxLength={120}
                onChange={(event) => set(row.id, { who: event.target.value })}
              />
            )}
            <SelectField
              label={t('amount')}
              value={row.amount}
              onChange={(event) =>
                set(row.id, {
                  amount: amounts.find((one) => one === event.target.value) ?? row.amount,
                })
              }
              options={amounts.map((value) => ({ value, label: t(`amounts.${value}`) }))}
            />
            <SelectField
              label={t(ask.ease)}
              value={row.ease}
              onChange={(event) =>
                set(row.id, { ease: eases.find((one) => one === event.target.value) ?? row.ease })
              }
              options={eases.map((value) => ({ value, label: t(`eases.${value}`) }))}
            />
          </div>
          {whose === 'ours' && (
            <Checkbox
              label={t('essential')}
              hint={t('essentialHint')}
              checked={row.essential}
              onChange={(event) => set(row.id, { essential: event.target.checked })}
            />
          )}
        </fieldset>
      ))}
      {rows.length < MOST && (
        <div>
          <Button
            variant="quiet"
            icon={<Plus aria-hidden className="size-4" />}
            onClick={() => onChange([...rows, newNeed({ who: others[0] ?? '' })])}
          >
            {t('add')}
          </Button>
        </div>
      )}
    </div>
  );
}
