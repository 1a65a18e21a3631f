import { useTranslations } from 'next-intl';
import { ConfidenceBadge } from '#app/ui/confidence-badge.tsx';
import { DateText } from '#app/ui/date-text.tsx';
import { OfHundred } from '#app/ui/of-hundred-text.tsx';
import { Table } from '#app/ui/table.tsx';
import type { Participation } from '#lib/evidence/schema.ts';
import { shareWords } from './share-words.ts';

/** Each group that acts with the campaign: how much of it, since when, and how we know. */
export function ParticipationTable({ rows }: { rows: Participation[] }) {
  const t = useTranslations('people');
  return (
    <Table
      caption={t('participation')}
      columns={[
        { key: 'group', label: t('group'), sortable: true },
        { key: 'share', label: t('share'), numeric: true, sortable: true },
        { key: 'words', label: t('level') },
        { key: 'size', label: t('size'), numeric: true, sortable: true },
        { key: 'since', label: t('since'), sortable: true },
        { key: 'because', label: t('because'), wide: true },
      ]}
      rows={rows.map(({ group, share, since, confidence, because }) => ({
        id: group.id,
        cells: {
          group: group.name,
          share:
            share === null
              ? { value: -1, show: t('unknown') }
              : { value: share, show: <OfHundred share={share} /> },
          words: share === null ? null : t(`words.${shareWords(share)}`),
          size: group.size,
          since: {
            value: since ?? '',
            show: since ? (
              <DateText value={since} shape="short" />
            ) : share === null ? (
              '–'
            ) : (
              t('fromStart')
            ),
          },
          because: {
            value: because ?? '',
            show: (
              <span className="grid gap-1">
                <span className="wrap-anywhere">{because}</span>
                {confidence && <ConfidenceBadge confidence={confidence} />}
              </span>
            ),
          },
        },
      }))}
    />
  );
}
