'use client';

import { useTranslations } from 'next-intl';
import { createContext, useCallback, useContext, useMemo } from 'react';
import type { PowerMap } from '#lib/map/schema.ts';
import { type Mark, marksOf } from '#lib/ties/marks.ts';
import type { Tie, Ties } from '#lib/ties/schema.ts';

/** The ties that organizers of a map know of; null where they are not shown, as in a worked example. */
export const TiesContext = createContext<(Ties & { campaignId: string }) | null>(null);
export const useTies = () => useContext(TiesContext);

/** How ties are said in words, and whom they can be of. */
export function useTieWords({ actors }: Pick<PowerMap, 'actors'>) {
  const t = useTranslations('ties');
  const people = useTies()?.people;
  const names = useMemo(
    () => new Map([...(people ?? []), ...actors].map(({ id, name }) => [id, name])),
    [people, actors],
  );
  const nameOf = (id: string) => names.get(id) ?? '…';
  return {
    nameOf,
    sentence: ({ kind, from, to }: Pick<Tie, 'kind' | 'from' | 'to'>) =>
      t(`sentences.${kind}`, { from: nameOf(from), to: nameOf(to) }),
    ends: [
      ...actors.map(({ id, name }) => ({ value: id, label: name })),
      ...(people ?? []).map(({ id, name }) => ({ value: id, label: t('person', { name }) })),
    ],
  };
}

/** What the ties make of those who have them; the same for as long as the ties are. */
export function useMarks(): ReadonlyMap<string, Mark[]> {
  const ties = useTies()?.ties;
  return useMemo(() => marksOf(ties ?? []), [ties]);
}

/** A mark in words: its name, why somebody has it, and both as one. */
export function useMarkWords() {
  const t = useTranslations('ties');
  return useCallback(
    ({ mark, ...more }: Mark, name: string) => {
      const word = t(`marks.${mark}`);
      const why = t(`because.${mark}`, { name, count: 'count' in more ? more.count : 0 });
      return { word, why, said: `${word}. ${why}` };
    },
    [t],
  );
}
