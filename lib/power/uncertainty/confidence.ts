import { inRange } from '#lib/power/in-range.ts';
import type { ParameterKind } from '#lib/power/parameter.ts';

/** How well an estimate is known: a published or counted figure, an informed judgement, a guess. */
export const CONFIDENCES = ['documented', 'judged', 'guessed'] as const;
export type Confidence = (typeof CONFIDENCES)[number];

/** Standard deviation of an estimate on the logit scale, no units: a design choice of power-model.md §8. */
export const SD: Readonly<Record<Confidence, number>> = {
  ...{ documented: 0.25, judged: 0.5, guessed: 1 },
};

/** Further than this a share is anything from 0 to 1, and a wider one would say nothing more. */
export const WIDEST_SD = 10;

/** Raters who answer 0 or 1 are taken to mean this close to it, since the logit of neither is finite. */
const NEAREST = 0.01;

export type Estimate = {
  confidence: Confidence;
  /** What each of several raters said, in the parameter's own unit. */
  ratings?: readonly number[];
  /** Whose scale it is: logarithmic for k and o, logit for all others and when left out. */
  kind?: ParameterKind;
};

/**
 * Standard deviation of an estimate: √(sd² + spread²), sd .25 documented, .5 judged, 1 guessed, spread² the
 * variance between raters (n − 1 in the denominator) on the logit scale, on the logarithmic one for k and o.
 * Ratings of 0 and 1 are read as .01 and .99.
 *
 * @returns no units, .25 or more; the confidence's own with fewer than two raters.
 * @throws RangeError for a rating outside 0 to 1, for k and o below 0 or not finite.
 * @see power-model.md §8.
 */
export function sdOf({ confidence, ratings = [], kind = 'v' }: Estimate): number {
  return Math.hypot(SD[confidence], spreadOf(ratings, kind));
}

/** The standard deviation between raters, on the scale of sdOf; 0 with fewer than two. Throws as sdOf does. */
export function spreadOf(ratings: readonly number[], kind: ParameterKind = 'v'): number {
  const logarithmic = kind === 'k' || kind === 'o';
  const scaled = ratings.map((rating) => {
    const x = inRange('rating', rating, 0, logarithmic ? Infinity : 1);
    if (logarithmic) return Math.log(Math.max(x, NEAREST));
    const inside = Math.min(Math.max(x, NEAREST), 1 - NEAREST);
    return Math.log(inside / (1 - inside));
  });
  if (scaled.length < 2) return 0;
  const mean = scaled.reduce((sum, x) => sum + x, 0) / scaled.length;
  const squares = scaled.reduce((sum, x) => sum + (x - mean) ** 2, 0);
  return Math.sqrt(squares / (scaled.length - 1));
}
