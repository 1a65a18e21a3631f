import type { Engine } from '#lib/power/engine/engine.ts';
import type { Parameter } from '#lib/power/parameter.ts';
import { type Part, type Parts, variancesOf } from './variances-of.ts';

/** An estimate whose checking would tell most. */
export type WorthChecking = Part & {
  /** Its part of the whole variance, 0 to 1. */
  part: number;
};

/**
 * The estimates most worth checking: those that add most to the variance of a figure, (∂L/∂θ · dθ/dz)² sd² (see
 * variancesOf), the largest first, those that add nothing left out.
 *
 * @param engine the model, kept solved (see engineOf).
 * @param sdOf   standard deviation of a parameter on its own scale, no units, 0 to 10.
 * @param of     the figure in question: leverage, as power-model.md §8 has it, when left out.
 * @param count  how many at most, a whole number of 1 or more.
 * @throws RangeError as variancesOf does.
 * @see power-model.md §8, value of information.
 */
export function worthChecking(
  engine: Pick<Engine, 'read' | 'gradient'>,
  sdOf: (parameter: Parameter) => number,
  { of = 'leverage', count = 3 }: { of?: keyof Parts; count?: number } = {},
): WorthChecking[] {
  const parts = variancesOf(engine, sdOf)[of];
  const whole = parts.reduce((sum, { variance }) => sum + variance, 0);
  return parts
    .filter(({ variance }) => variance > 0)
    .toSorted((a, b) => b.variance - a.variance)
    .slice(0, count)
    .map((part) => ({ ...part, part: part.variance / whole }));
}
