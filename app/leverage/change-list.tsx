import { useFormatter, useTranslations } from 'next-intl';
import { ConfidenceBadge } from '#app/ui/confidence-badge.tsx';
import { DateText } from '#app/ui/date-text.tsx';
import type { StepChange } from '#lib/leverage/schema.ts';
import { sentenceOfChange } from '#lib/leverage/sentence-of-change.ts';

/** What was changed on the map, in sentences, each with who says so and on what evidence. */
export function ChangeList({ changes }: { changes: StepChange[] }) {
  const t = useTranslations('leverage.changes');
  const format = useFormatter();
  if (changes.length === 0) return <p className="text-muted">{t('none')}</p>;
  return (
    <ul aria-label={t('label')} className="divide-y divide-line border-y border-line">
      {changes.map((change) => {
        const { key, values } = sentenceOfChange(change);
        const word = (at: number) =>
          key === 'position' ? t(`positions.${positionKey(at)}`) : format.number(at);
        return (
          <li key={change.id} className="py-3">
            <p>{t(key, { ...values, from: word(values.from), to: word(values.to) })}</p>
            <p className="mt-1 flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-muted">
              <ConfidenceBadge confidence={change.confidence} />
              <span>
                {change.recordedBy ? t('by', { name: change.recordedBy }) : t('withFile')},{' '}
                <DateText value={new Date(change.recordedAt)} shape="short" />
              </span>
              {change.source && (
                <span className="wrap-anywhere">{t('source', { source: change.source })}</span>
              )}
            </p>
            {change.note && <p className="mt-1 max-w-measure text-sm text-muted">{change.note}</p>}
          </li>
        );
      })}
    </ul>
  );
}

const keys = {
  '-2': 'activeOpponent',
  '-1': 'passiveOpponent',
  '0': 'neutral',
  '1': 'passiveAlly',
  '2': 'activeAlly',
} as const;
const positionKey = (at: number) => keys[`${at}` as keyof typeof keys] ?? 'neutral';
