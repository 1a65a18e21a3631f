import type { Engine } from '#lib/power/engine/engine.ts';
import { inRange } from '#lib/power/in-range.ts';
import type { Parameter } from '#lib/power/parameter.ts';
import { WIDEST_SD } from './confidence.ts';

/** A parameter's part in the variance of a figure, no units, 0 or more. */
export type Part = { parameter: Parameter; variance: number };

/** The parts of all parameters in the variance of L, G and B. */
export type Parts = { leverage: Part[]; counterLeverage: Part[]; balance: Part[] };

/**
 * What each estimate adds to the uncertainty of leverage, counter-leverage and balance, to first order:
 * (∂/∂θ · dθ/dz)² sd², where z is the scale on which the estimate varies: dθ/dz = θ(1 − θ) on the logit scale of v,
 * s, tau, tau_back and pi, θ on the logarithmic one of k and o. Estimates of exactly 0, and of exactly 1 where 1
 * is the most, add nothing, as in vary.
 *
 * @param engine the model, kept solved (see engineOf): while somebody edits, the same one after each change.
 * @param sdOf   standard deviation of a parameter on its own scale, no units, 0 to 10.
 * @returns      no units, 0 or more, in the order of the gradients. Exact to first order: it leaves out curvature
 *               and that rows are brought down to 1, and so mostly says somewhat more than draws do.
 * @throws RangeError naming a standard deviation outside its range.
 * @see power-model.md §8, analytic variance and value of information.
 */
export function variancesOf(
  engine: Pick<Engine, 'read' | 'gradient'>,
  sdOf: (parameter: Parameter) => number,
): Parts {
  const gradients = engine.gradient();
  // How far an estimate itself may be off, to first order: the same for all three figures.
  const spreads = gradients.parameters.map((parameter) => spreadOf(engine, sdOf, parameter));
  const partsOf = (slopes: Float64Array): Part[] =>
    gradients.parameters.map((parameter, i) => ({
      parameter,
      variance: (slopes[i]! * spreads[i]!) ** 2,
    }));
  return {
    leverage: partsOf(gradients.leverage),
    counterLeverage: partsOf(gradients.counterLeverage),
    balance: partsOf(gradients.balance),
  };
}

/**
 * The variance of one figure alone, the sum of its parts: estimates with which it does not change are not looked at.
 *
 * @returns no units, 0 or more.
 * @throws RangeError as variancesOf does, for parameters with which the figure changes.
 */
export function varianceOf(
  engine: Pick<Engine, 'read' | 'gradient'>,
  sdOf: (parameter: Parameter) => number,
  figure: keyof Parts,
): number {
  const { parameters, [figure]: slopes } = engine.gradient();
  let variance = 0;
  for (const [i, parameter] of parameters.entries())
    if (slopes[i] !== 0) variance += (slopes[i]! * spreadOf(engine, sdOf, parameter)) ** 2;
  return variance;
}

/** How far an estimate may be off on its parameter's own scale, to first order. */
function spreadOf(
  engine: Pick<Engine, 'read'>,
  sdOf: (parameter: Parameter) => number,
  parameter: Parameter,
): number {
  const { kind, key } = parameter;
  const x = engine.read(parameter);
  const stretch = kind === 'k' || kind === 'o' ? x : x * (1 - x);
  const sd = sdOf(parameter);
  // Its name is written out only to refuse it: there are thousands.
  if (!(sd >= 0 && sd <= WIDEST_SD))
    inRange(`sd of ${kind} of ${key.join(', ')}`, sd, 0, WIDEST_SD);
  return stretch * sd;
}
