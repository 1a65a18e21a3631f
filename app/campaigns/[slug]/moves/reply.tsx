'use client';

import { useTranslations } from 'next-intl';
import { Link } from '#app/ui/link.tsx';
import { pointsBetween } from '#app/ui/of-hundred.ts';
import { Section } from '#app/ui/section.tsx';
import { actorsIn } from '#lib/moves/sentences.ts';
import type { Figures } from '#lib/power/engine/engine.ts';
import type { RankedMove } from '#lib/power/moves/rank-moves.ts';
import { nameOf } from '#lib/power/strategies/reach.ts';
import type { Telling } from './moves-found.tsx';
import { useWords } from './use-words.ts';

/** What those against us could do that would lower the balance most. */
export function Reply({
  now,
  reply,
  name,
  mapLink,
}: Telling & { now: Figures; reply: RankedMove | null }) {
  const t = useTranslations('moves');
  const words = useWords(name);
  return (
    <Section title={t('reply.title')}>
      {reply ? (
        <>
          {reply.deeds.map((deed) => (
            <p key={nameOf(deed)} className="wrap-anywhere">
              {words.theirs(deed)}
            </p>
          ))}
          <p className="mt-1 font-semibold">
            {pointsBetween(now.balance, reply.after.balance) === 0
              ? t('reply.little')
              : t('reply.effect', {
                  from: words.phrase(now.balance),
                  to: words.phrase(reply.after.balance),
                })}
          </p>
          <p className="mt-1 text-sm text-muted">{t('reply.what')}</p>
          <p className="flex flex-wrap gap-x-4">
            {actorsIn(reply.deeds).map((id) => (
              <Link key={id} className="link inline-flex min-h-11 items-center" href={mapLink(id)}>
                {t('onMap', { name: name.actor(id) })}
              </Link>
            ))}
          </p>
        </>
      ) : (
        <p className="text-muted">{t('reply.none')}</p>
      )}
    </Section>
  );
}
