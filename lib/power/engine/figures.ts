import type { IndexedModel } from '#lib/power/index-model.ts';
import { balance } from '#lib/power/leverage/balance.ts';
import { weightedReach } from '#lib/power/leverage/counter-leverage.ts';
import { solveTamed } from '#lib/power/leverage/pressure.ts';
import type { Walk } from '#lib/power/leverage/walk.ts';
import type { State } from './state.ts';

/** L, G and B = L / (L + G), each in [0, 1], no units. */
export type Figures = { leverage: number; counterLeverage: number; balance: number };

/** A walk and its solution h; the walk as it was solved (see solveTamed). */
export type Solved = { walk: Walk; reach: Float64Array };
export type Solution = { forward: Solved; back: Solved };

/** Solves both walks of a state, beginning at an earlier solution when there is one. */
export function solve(state: State, from?: Solution): Solution {
  return {
    forward: solveTamed(state.forward, from?.forward.reach),
    back: solveTamed(state.back, from?.back.reach),
  };
}

export function figuresOf(model: IndexedModel, { forward, back }: Solution): Figures {
  const leverage = forward.reach[model.target]!;
  const counterLeverage = weightedReach(model.weight, back.reach);
  return { leverage, counterLeverage, balance: balance(leverage, counterLeverage) };
}
