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
  const spreads = gradients.parameters.map((parameter) => {
    const { kind, key } = parameter;
    const sd = inRange(`sd of ${kind} of ${key.join(', ')}`, sdOf(parameter), 0, WIDEST_SD);
    const x = engine.read(parameter);
    const stretch = kind === 'k' || kind === 'o' ? x : x * (1 - x);
    return stretch * sd;
  });
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
