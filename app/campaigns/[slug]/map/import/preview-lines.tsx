'use client';

import { useTranslations } from 'next-intl';
import { useFieldWord } from '#app/map/use-field-word.ts';
import { Section } from '#app/ui/section.tsx';
import { Table } from '#app/ui/table.tsx';
import type { ImportPreview, PreviewLine } from '#lib/map/import/schema.ts';
import { listed } from '#lib/map/import/words.ts';
import { tieKinds } from '#lib/map/tie-kinds.ts';

/** The first few of what is new and what changes, each with what it is to be. */
export function PreviewLines({ preview: { lines, counts } }: { preview: ImportPreview }) {
  const t = useTranslations('importing');
  const tie = useTranslations('ties.sentences');
  const fieldWord = useFieldWord();
  const named = ({ list, names: [a = '', b = '', c = ''] }: PreviewLine) => {
    const kind = tieKinds.find((one) => one === c) ?? 'related';
    return list === 'ties' ? tie(kind, { from: a, to: b }) : t(`name.${list}`, { a, b, c });
  };
  const count = listed.reduce((sum, list) => sum + counts[list].added + counts[list].changed, 0);
  if (lines.length === 0) return null;
  const shown = (field: string, value: string | number | null) =>
    value === null || value === '' ? '–' : fieldWord(field, value);
  const said = ({ field, from, to }: PreviewLine['changes'][number]) => {
    const key = `fields.${field}` as Parameters<typeof t>[0];
    const values = { field: t.has(key) ? t(key) : field, to: shown(field, to) };
    return from === null
      ? t('line', values)
      : t('lineFrom', { ...values, from: shown(field, from) });
  };
  return (
    <Section title={t('lines')}>
      {count > lines.length && (
        <p className="mb-2">{t('moreLines', { shown: lines.length, count })}</p>
      )}
      <Table
        caption={t('lines')}
        maxHeight={480}
        columns={[
          { key: 'what', label: t('columns.what') },
          { key: 'state', label: t('columns.state') },
          { key: 'how', label: t('columns.how'), wide: true },
        ]}
        rows={lines.map((line, index) => ({
          id: `${index}`,
          cells: {
            what: {
              show: <span className="[overflow-wrap:anywhere]">{named(line)}</span>,
              value: line.names[0] ?? '',
            },
            state: line.state === 'added' ? t('added') : t('changed'),
            how: line.changes.map(said).join('; '),
          },
        }))}
      />
    </Section>
  );
}
