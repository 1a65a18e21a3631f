'use client';

import { usePathname } from 'next/navigation';
import { Presence } from '#app/ui/presence.tsx';
import { type Place, places } from '#lib/realtime/places.ts';
import { usePresence } from '#lib/realtime/use-presence.ts';

const placeOf = (word: string | undefined): Place =>
  places.find((place) => place === word) ?? 'overview';

/** Who else has this campaign open. For organizers: nobody else is told who is there. */
export function WhoIsHere({ stream }: { stream: string }) {
  const third = usePathname()?.split('/')[3];
  const here = usePresence(stream, placeOf(third));
  return here.length > 0 ? <Presence names={here.map(({ name }) => name)} /> : null;
}
