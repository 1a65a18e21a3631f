'use client';

import { useTranslations } from 'next-intl';
import { Button } from '#app/ui/button.tsx';
import { Notice } from '#app/ui/notice.tsx';
import { Section } from '#app/ui/section.tsx';
import { Table } from '#app/ui/table.tsx';
import type { ImportPreview } from '#lib/map/import/schema.ts';
import { listed } from '#lib/map/import/words.ts';
import { PreviewLines } from './preview-lines.tsx';

/** What becomes what, what has no place, what is guessed; and the press that does it. */
export function PreviewOf({
  name,
  preview,
  pending,
  onConfirm,
}: {
  name: string;
  preview: ImportPreview;
  pending: boolean;
  onConfirm: () => void;
}) {
  const t = useTranslations('importing');
  const refusals = useTranslations('refusals');
  const { counts, conflict, unknown, guesses } = preview;
  const nothing = listed.every((list) => counts[list].added + counts[list].changed === 0);
  return (
    <>
      <Section title={<span className="[overflow-wrap:anywhere]">{t('preview', { name })}</span>}>
        <p className="mb-4">{t('summary', { format: t(`formats.${preview.format}`) })}</p>
        <Table
          caption={t('preview', { name })}
          columns={[
            { key: 'what', label: t('columns.what') },
            { key: 'added', label: t('columns.added'), numeric: true },
            { key: 'changed', label: t('columns.changed'), numeric: true },
            { key: 'same', label: t('columns.same'), numeric: true },
          ]}
          rows={listed.map((list) => ({
            id: list,
            cells: { what: t(`lists.${list}`), ...counts[list] },
          }))}
        />
        {nothing && <p className="mt-3">{t('nothing')}</p>}
      </Section>
      {unknown.length > 0 && (
        <Section title={t('unknown')}>
          <p className="text-muted">{t('unknownAbout')}</p>
          <ul className="mt-2 grid gap-2 [overflow-wrap:anywhere]">
            {unknown.map(({ where, field, count, example }) => (
              <li key={`${where} ${field}`}>
                {t('unknownRow', { where, field, count })}
                {example && (
                  <span className="block text-sm text-muted">{t('example', { example })}</span>
                )}
              </li>
            ))}
          </ul>
        </Section>
      )}
      {guesses.length > 0 && (
        <Section title={t('guesses')}>
          <ul className="grid gap-2">
            {guesses.map(({ code, count }) => (
              <li key={code}>{t(`guess.${code}`, { count })}</li>
            ))}
          </ul>
        </Section>
      )}
      <PreviewLines preview={preview} />
      {conflict && (
        <Notice tone="danger" title={t('conflict')}>
          {refusals(conflict.reason as Parameters<typeof refusals>[0], conflict.values)}
        </Notice>
      )}
      <div className="grid justify-items-start gap-3">
        {preview.large && <p>{t('jobs.startedAbout')}</p>}
        <Button pending={pending} disabled={conflict !== null || nothing} onClick={onConfirm}>
          {t('confirm')}
        </Button>
      </div>
    </>
  );
}
