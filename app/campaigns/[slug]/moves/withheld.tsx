'use client';

import { useFormatter, useTranslations } from 'next-intl';
import { Link } from '#app/ui/link.tsx';
import { Section } from '#app/ui/section.tsx';
import type { Dependence } from '#lib/power/dependence/dependences.ts';
import type { Telling } from './moves-found.tsx';
import { useWords } from './use-words.ts';

const MOST = 5;

/** Whom a strike or a boycott could already reach: apart from the moves, because it changes no number. */
export function Withheld({ withheld, name, mapLink }: Telling & { withheld: Dependence[] }) {
  const t = useTranslations('moves.withheld');
  const format = useFormatter();
  const words = useWords(name);
  return (
    <Section title={t('title')}>
      <p className="mb-2 text-muted">
        {t('what')}{' '}
        <Link className="link" href="/how-power-works#confused">
          {t('how')}
        </Link>
      </p>
      {withheld.length > 0 ? (
        <ul className="divide-y divide-line border-y border-line">
          {withheld.slice(0, MOST).map(({ of, strength, reasons }) => (
            <li key={of}>
              <Link className="flex min-h-11 items-center py-2 hover:bg-wash" href={mapLink(of)}>
                {t('line', {
                  strength: words.phrase(strength),
                  actor: name.actor(of),
                  resources: format.list(
                    reasons
                      .filter((reason) => reason.strength > 0)
                      .map((reason) => name.resource(reason.resource)),
                  ),
                })}
              </Link>
            </li>
          ))}
        </ul>
      ) : (
        <p className="text-muted">{t('none')}</p>
      )}
    </Section>
  );
}
