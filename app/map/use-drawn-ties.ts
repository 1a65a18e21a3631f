'use client';

import { useTranslations } from 'next-intl';
import { useMemo } from 'react';
import type { Picture } from '#lib/map/picture.ts';
import type { Tie } from '#lib/ties/schema.ts';
import { useMarks, useTies } from './ties.tsx';

const NONE: readonly Tie[] = [];

/**
 * The ties that are drawn between the actors of a picture, with the word for each, and what they mark; none and null
 * where they are not shown.
 */
export function useDrawnTies({ actors }: Picture, shown: boolean) {
  const t = useTranslations('ties.kinds');
  const known = useTies()?.ties;
  const all = (shown && known) || NONE;
  const marks = useMarks();
  const ties = useMemo(
    () => all.filter(({ from, to }) => actors.has(from) && actors.has(to)),
    [all, actors],
  );
  const links = useMemo(
    () => ties.map(({ id, from, to, kind }) => ({ id, from, to, word: t(kind) })),
    [ties, t],
  );
  return { ties, links, marks: shown && known ? marks : null, left: all.length - ties.length };
}
