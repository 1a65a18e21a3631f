'use client';

import { useTranslations } from 'next-intl';
import { useMemo } from 'react';
import type { Naming } from '#lib/map/sentences/arrow-sentences.ts';
import type { Found } from '#lib/moves/find-moves.ts';
import type { Ground } from '#lib/moves/ground.ts';
import { BestMoves } from './best-moves.tsx';
import { Plan } from './plan.tsx';
import type { Questions } from './question.ts';
import { Reply } from './reply.tsx';
import { useAnswer } from './use-answer.ts';
import { useWords } from './use-words.ts';
import { Withheld } from './withheld.tsx';
import { WorthChecking } from './worth-checking.tsx';

/** What every part of the page needs to say something, and to lead to the map. */
export type Telling = { name: Naming; mapLink: (actor: string) => string };

/** What is worth doing on a day, and how sure that is. */
export function MovesFound({
  found,
  ground,
  working,
  ...telling
}: Telling & { found: Found; ground: Ground; working: boolean }) {
  const t = useTranslations('moves');
  const words = useWords(telling.name);
  const { now, moves, reply, withheld } = found;
  // While another day is worked out, the old answer stands: nothing is asked about it against the new ground.
  const about = useMemo(() => (working ? null : { ground, moves }), [working, ground, moves]);
  const question = useMemo(
    (): Questions['sure'] | null => about && { about: 'sure', ...about },
    [about],
  );
  const sure = useAnswer<'sure'>(question);
  const known = sure.working ? null : sure.answer;
  const best = moves.reduce<(typeof moves)[number] | null>(
    (first, move) => (first && first.gain >= move.gain ? first : move),
    null,
  );
  return (
    <div
      aria-busy={working}
      className={`grid gap-x-12 gap-y-10 lg:grid-cols-[7fr_4fr] ${working ? 'opacity-60' : ''}`}
    >
      <div className="grid min-w-0 content-start gap-10">
        {best && (
          <p className="max-w-measure font-serif text-xl font-semibold">
            {t(best.deeds.length > 1 ? 'leadPair' : 'lead', {
              now: words.phrase(now.balance),
              after: words.phrase(best.after.balance),
            })}
          </p>
        )}
        <BestMoves {...telling} {...{ now, moves }} sure={known} working={sure.working} />
      </div>
      <div className="grid min-w-0 content-start gap-10">
        {moves.length > 0 && <Plan {...telling} {...{ now, about }} />}
        <Reply {...telling} {...{ now, reply }} />
        <WorthChecking {...telling} sure={known} failed={sure.failed} />
        <Withheld {...telling} withheld={withheld} />
      </div>
    </div>
  );
}
