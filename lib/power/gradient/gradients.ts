import type { Dependences } from '#lib/power/dependence/dependence.ts';
import { figuresOf, type Solution } from '#lib/power/engine/figures.ts';
import { keysOf } from '#lib/power/engine/keys.ts';
import type { IndexedModel } from '#lib/power/index-model.ts';
import type { ParameterKind } from '#lib/power/parameter.ts';
import { counterLeverageSlopes, leverageSlopes } from './slopes.ts';

/** How fast a figure changes with one parameter, per unit of it; no units. */
export type Slope = { kind: ParameterKind; key: readonly string[]; slope: number };

/** The slopes of L, of G and of B, for the same parameters in the same order. */
export type Gradients = { leverage: Slope[]; counterLeverage: Slope[]; balance: Slope[] };

const KINDS: readonly ParameterKind[] = ['v', 'o', 's', 'k', 'tau', 'tau_back', 'pi'];

/** Below this, what both sides hold is nothing, and their balance has no slope. */
const LEAST = 1e-300;

/** The gradients of a solved model (see gradientsOf). */
export function gradientsAt(
  model: IndexedModel,
  dependences: Dependences,
  solution: Solution,
): Gradients {
  const { leverage: L, counterLeverage: G } = figuresOf(model, solution);
  const ofL = leverageSlopes(model, dependences, solution.forward);
  const ofG = counterLeverageSlopes(model, dependences, solution.back);
  const keys = keysOf(model);
  const both = L + G;
  const gradients: Gradients = { leverage: [], counterLeverage: [], balance: [] };
  for (const kind of KINDS) {
    const all = keys[kind];
    const [byL, byG] = [ofL[kind], ofG[kind]];
    for (let at = 0; at < all.length; at++) {
      if (kind === 'pi' && !model.member[at]) continue;
      const key = all[at]!;
      const dL = byL[at]!;
      const dG = byG[at]!;
      const dB = both < LEAST ? 0 : (G / both) * (dL / both) - (L / both) * (dG / both);
      gradients.leverage.push({ kind, key, slope: dL });
      gradients.counterLeverage.push({ kind, key, slope: dG });
      gradients.balance.push({ kind, key, slope: dB });
    }
  }
  return gradients;
}
