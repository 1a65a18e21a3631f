import type { Dyad } from '#lib/power/dependence/dyad.ts';

/** Differences smaller than this are called even. */
const EVEN = 0.05;
const STRONG = 0.2;

/** Whom an imbalance favours, on five points. */
export function imbalanceWord(imbalance: number) {
  if (Math.abs(imbalance) < EVEN) return 'even';
  if (imbalance > 0) return imbalance < STRONG ? 'ours' : 'oursStrongly';
  return imbalance > -STRONG ? 'theirs' : 'theirsStrongly';
}

/** How much two need one another, on five points: by what hangs on the other for each of them on average. */
export function mutualWord(mutual: number) {
  const each = mutual / 2;
  if (each === 0) return 'none';
  return each < 0.1 ? 'little' : each < 0.25 ? 'some' : each < 0.4 ? 'much' : 'veryMuch';
}

/**
 * What a dyad suggests: imbalance stands in the way of an agreement, mutual dependence drives towards one
 * (Casciaro and Piskorski 2005).
 */
export function readingOf({ imbalance, mutual }: Pick<Dyad, 'imbalance' | 'mutual'>) {
  if (imbalance <= -EVEN) return 'against';
  if (imbalance >= EVEN) return 'for';
  return ['none', 'little'].includes(mutualWord(mutual)) ? 'loose' : 'bound';
}
