import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { DateText } from '#app/ui/date-text.tsx';
import { ofHundred } from '#app/ui/of-hundred.ts';
import { Section } from '#app/ui/section.tsx';
import { Table } from '#app/ui/table.tsx';
import type { Concession, TargetResponse as Response } from '#lib/concessions/schema.ts';
import { importanceWord } from '#lib/map/sentences/words.ts';
import { ResponsePlane } from './response-plane.tsx';

/** What the target may do, by what our pressure and what conceding cost it; and the way it came. */
export function TargetResponse({
  concessions,
  response,
  children,
}: {
  concessions: Concession[];
  response: Response[];
  /** The form, for whoever may record an estimate. */
  children: ReactNode;
}) {
  const t = useTranslations('leverage.response');
  const now = response.at(-1);
  if (!now && !children) return null;
  return (
    <Section title={t('title')} rule>
      <div className="grid grid-cols-1 gap-x-12 gap-y-6 md:grid-cols-2">
        <div className="grid min-w-0 grid-cols-1 content-start gap-4">
          <p className="max-w-measure text-muted">{t('about')}</p>
          {now && (
            <p className="max-w-measure font-serif text-lg font-semibold">
              {t(`means.${now.region}`)}
            </p>
          )}
          {children}
          {now && <AsTable {...{ concessions, response }} />}
          <p className="text-sm text-muted">{t('source')}</p>
        </div>
        {now ? (
          <ResponsePlane response={response} />
        ) : (
          <p className="text-muted">{t('noEstimate')}</p>
        )}
      </div>
    </Section>
  );
}

function AsTable({ concessions, response }: { concessions: Concession[]; response: Response[] }) {
  const t = useTranslations('leverage.response');
  const words = useTranslations('model.importance');
  const levels = useTranslations('common.confidence');
  const chart = useTranslations('common.chart');
  const hundred = useTranslations('common.ofHundred');
  const day = (date: string | null) =>
    date ? <DateText value={date} shape="short" /> : chart('baseline');
  const on = (date: string | null) => concessions.findLast((one) => one.effectiveOn === date);
  return (
    <details className="border-t border-line pt-2">
      <summary className="min-h-11 cursor-pointer py-2.5 font-semibold text-accent">
        {t('asTable')}
      </summary>
      <Table
        caption={t('asTable')}
        maxHeight={420}
        columns={[
          { key: 'date', label: chart('date') },
          { key: 'region', label: t('wouldDo') },
          { key: 'disruption', label: t('disruptionAxis'), numeric: true },
          { key: 'concession', label: t('concessionAxis') },
          { key: 'basis', label: t('basis'), wide: true },
        ]}
        rows={response.map(({ date, disruption, concession, region }) => {
          const estimate = on(date);
          return {
            id: date ?? '',
            cells: {
              date: { value: date ?? '', show: day(date) },
              region: t(`regions.${region}`),
              disruption: hundred('figure', ofHundred(disruption)),
              concession: words(importanceWord(concession)),
              basis: estimate
                ? [levels(estimate.confidence), estimate.source].filter(Boolean).join(': ')
                : '',
            },
          };
        })}
      />
    </details>
  );
}
