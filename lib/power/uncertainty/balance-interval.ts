import type { Engine } from '#lib/power/engine/engine.ts';
import type { Parameter } from '#lib/power/parameter.ts';
import { varianceOf } from './variances-of.ts';

/** Standard normal deviate below which nine of ten lie. */
const NINE_OF_TEN = 1.2815515655446004;

/**
 * A 10 to 90 % interval of the balance without draws, on the scale on which estimates vary: logit B ± 1.2816 sd, with
 * sd = √Var(B) / (B (1 − B)) and Var(B) = Σ (∂B/∂θ · dθ/dz)² sd² of varianceOf.
 *
 * @param engine the model, kept solved (see engineOf).
 * @param sdOf   standard deviation of a parameter on its own scale, no units, 0 to 10.
 * @returns      [low, high] around B, no units, inside (0, 1); both B itself where B is 0 or 1. With .5 on every estimate,
 *               within a fifth of the interval that 2,000 draws give on each date of both worked examples.
 * @throws RangeError as varianceOf does.
 * @see power-model.md §8, Analytic: good for what is computed at every edit.
 */
export function balanceInterval(
  engine: Pick<Engine, 'figures' | 'read' | 'gradient'>,
  sdOf: (parameter: Parameter) => number,
): [number, number] {
  const { balance } = engine.figures();
  const slope = balance * (1 - balance);
  if (slope === 0) return [balance, balance];
  const sd = Math.sqrt(varianceOf(engine, sdOf, 'balance')) / slope;
  const logit = Math.log(balance / (1 - balance));
  const share = (z: number) => 1 / (1 + Math.exp(-z));
  return [share(logit - NINE_OF_TEN * sd), share(logit + NINE_OF_TEN * sd)];
}
