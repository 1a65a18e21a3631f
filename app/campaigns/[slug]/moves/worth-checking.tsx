'use client';

import { useTranslations } from 'next-intl';
import { ConfidenceBadge } from '#app/ui/confidence-badge.tsx';
import { Link } from '#app/ui/link.tsx';
import { Section } from '#app/ui/section.tsx';
import { Skeleton } from '#app/ui/skeleton.tsx';
import type { Sure } from '#lib/moves/how-sure.ts';
import { nameOf } from '#lib/power/strategies/reach.ts';
import type { Telling } from './moves-found.tsx';
import { useWords } from './use-words.ts';

/** The three estimates whose checking would tell most. */
export function WorthChecking({
  sure,
  failed,
  name,
  mapLink,
}: Telling & { sure: Sure | null; failed: boolean }) {
  const t = useTranslations('moves.sure');
  const words = useWords(name);
  if (failed) return null;
  return (
    <Section title={t('checking')}>
      {!sure ? (
        <Skeleton lines={3} />
      ) : sure.checking.length === 0 ? (
        <p className="text-muted">{t('checkingNone')}</p>
      ) : (
        <>
          <p className="mb-2 text-muted">{t('checkingWhy')}</p>
          <ol className="divide-y divide-line border-y border-line">
            {sure.checking.map(({ parameter, value, confidence, part }) => (
              <li key={nameOf(parameter)} className="py-2.5">
                <Link className="link wrap-anywhere" href={mapLink(parameter.key[0]!)}>
                  {words.estimate(parameter)}
                </Link>
                <p className="mt-1 flex flex-wrap items-center gap-x-3 text-sm text-muted">
                  <ConfidenceBadge confidence={confidence} />
                  <span>{t('now', { value: words.phrase(value) })}</span>
                  <span>{t('part', { part: words.phrase(part) })}</span>
                </p>
              </li>
            ))}
          </ol>
        </>
      )}
    </Section>
  );
}
