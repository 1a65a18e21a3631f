import type { Picture } from '#lib/map/picture.ts';
import type { Carried } from '#lib/power/explain/explain-at.ts';

/** Our leverage on the target, or theirs on us. */
export type Whose = 'ours' | 'theirs';

/** What carries it, and how much it is as a whole; null when there is none, or it cannot be computed. */
export function carriedBy(
  { explanation, answer }: Picture,
  whose: Whose,
): { carried: Carried; whole: number } | null {
  if (!explanation || !answer.computable) return null;
  const [carried, whole] =
    whose === 'ours' ? [explanation, answer.leverage] : [explanation.pinch, answer.counterLeverage];
  return whole > 0 ? { carried, whole } : null;
}
