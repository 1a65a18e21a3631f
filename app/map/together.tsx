'use client';

import { MessageSquare } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { createContext, useContext } from 'react';
import type { Discussion } from '#lib/comments/schema.ts';
import type { Ratings } from '#lib/ratings/schema.ts';
import type { Here } from '#lib/realtime/protocol.ts';
import type { Selection } from './selection.ts';

/** What organizers of one map see of each other: null where nobody else is, as in a worked example. */
/** As the page reads it. `stream` is the organizers'. */
export type Read = {
  campaignId: string;
  stream: string;
  personId: string;
  discussion: Discussion;
  ratings: Ratings;
};

/** And as it is while the page is open: who else is on the map, and a way to tell them what one has selected. */
export type Together = Read & {
  colleagues: Here[];
  tellSelection: (selection: Selection) => void;
};

export const TogetherContext = createContext<Together | null>(null);
export const useTogether = () => useContext(TogetherContext);

/** How many threads about an actor and what it values are open, by actor. */
export function openByActor({ counts }: Discussion): Map<string, number> {
  const open = new Map<string, number>();
  for (const { actorId, supplierId, open: more } of counts)
    if (actorId && !supplierId && more > 0) open.set(actorId, (open.get(actorId) ?? 0) + more);
  return open;
}

/** Beside an actor's name: that something about it is being talked about. */
export function OpenComments({ actorId }: { actorId: string }) {
  const together = useTogether();
  const count = together ? openByActor(together.discussion).get(actorId) : undefined;
  return count === undefined ? null : <OpenMark count={count} />;
}

export function OpenMark({ count }: { count: number }) {
  const t = useTranslations('together.comments');
  return (
    <span
      className="inline-flex items-center gap-0.5 rounded-full border border-accent bg-surface px-1.5 text-sm text-accent"
      title={t('open', { count })}
    >
      <MessageSquare aria-hidden className="size-3" />
      <span aria-hidden>{count}</span>
      <span className="sr-only">{t('open', { count })}</span>
    </span>
  );
}
