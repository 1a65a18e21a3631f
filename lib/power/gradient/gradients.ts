import type { Dependences } from '#lib/power/dependence/dependence.ts';
import { type Figures, figuresOf, type Solution } from '#lib/power/engine/figures.ts';
import { keysOf } from '#lib/power/engine/keys.ts';
import type { IndexedModel } from '#lib/power/index-model.ts';
import type { Parameter, ParameterKind } from '#lib/power/parameter.ts';
import { counterLeverageSlopes, leverageSlopes } from './slopes.ts';

/** The slopes of L, of G and of B: that of `parameters[i]` stands at i, per unit of the parameter, no units. */
export type Gradients = { parameters: readonly Parameter[] } & Record<keyof Figures, Float64Array>;

/** How fast a figure changes with one parameter, per unit of it; no units. */
export type Slope = Parameter & { slope: number };

const KINDS: readonly ParameterKind[] = ['v', 'o', 's', 'k', 'tau', 'tau_back', 'pi'];

/** Below this, what both sides hold is nothing, and their balance has no slope. */
const LEAST = 1e-300;

/** Every parameter that has a slope, in the order of Gradients; another only after a new row or a new member. */
export function slopedParameters(model: IndexedModel): Parameter[] {
  const keys = keysOf(model);
  return KINDS.flatMap((kind) =>
    keys[kind]
      .filter((_, at) => kind !== 'pi' || model.member[at])
      .map((key): Parameter => ({ kind, key })),
  );
}

/** The gradients of a solved model (see gradientsOf), given its slopedParameters. */
export function gradientsAt(
  model: IndexedModel,
  dependences: Dependences,
  solution: Solution,
  parameters: readonly Parameter[],
): Gradients {
  const { leverage: L, counterLeverage: G } = figuresOf(model, solution);
  const ofL = leverageSlopes(model, dependences, solution.forward);
  const ofG = counterLeverageSlopes(model, dependences, solution.back);
  const both = L + G;
  const room = () => new Float64Array(parameters.length);
  const [leverage, counterLeverage, balance] = [room(), room(), room()];
  let i = 0;
  for (const kind of KINDS) {
    const [byL, byG] = [ofL[kind], ofG[kind]];
    for (let at = 0; at < byL.length; at++) {
      if (kind === 'pi' && !model.member[at]) continue;
      const dL = byL[at]!;
      const dG = byG[at]!;
      leverage[i] = dL;
      counterLeverage[i] = dG;
      balance[i] = both < LEAST ? 0 : (G / both) * (dL / both) - (L / both) * (dG / both);
      i++;
    }
  }
  return { parameters, leverage, counterLeverage, balance };
}

/** The slopes of one figure, each beside its parameter. */
export function slopesOf(gradients: Gradients, figure: keyof Figures): Slope[] {
  const slopes = gradients[figure];
  return gradients.parameters.map(({ kind, key }, i) => ({ kind, key, slope: slopes[i]! }));
}
