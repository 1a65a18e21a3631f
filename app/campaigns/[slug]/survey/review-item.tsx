'use client';

import { useTranslations } from 'next-intl';
import { Checkbox } from '#app/ui/checkbox.tsx';
import { SelectField } from '#app/ui/select-field.tsx';
import type { Review, Suggestion } from '#lib/surveys/schema.ts';

/** One name that a member gave, and whom it means. */
export function ReviewItem({
  suggestion: { personId, who, name },
  question,
  end,
  checked,
  people,
  actors,
  onPick,
}: {
  suggestion: Suggestion;
  question: string;
  end: string;
  checked: boolean;
  onPick: (part: { checked?: boolean; end?: string }) => void;
} & Pick<Review, 'people' | 'actors'>) {
  const t = useTranslations('surveys');
  return (
    <li className="grid grid-cols-[minmax(0,1fr)] gap-x-8 gap-y-1 py-3 wrap-anywhere sm:grid-cols-[minmax(0,1fr)_18rem] sm:items-end">
      <div className="min-w-0">
        <p className="text-sm text-muted">{question}</p>
        <Checkbox
          label={<b className="font-semibold">{t('gave', { who, name })}</b>}
          checked={checked}
          onChange={({ target }) => onPick({ checked: target.checked })}
        />
      </div>
      <SelectField
        label={t('means', { name })}
        placeholder={t('nobody')}
        value={end}
        onChange={({ target }) => onPick({ end: target.value, checked: target.value !== '' })}
        options={[
          ...people
            .filter(({ id }) => id !== personId)
            .map(({ id, name }) => ({ value: id, label: t('person', { name }) })),
          ...actors.map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
    </li>
  );
}
