import { type IndexedModel, indexModel } from '#lib/power/index-model.ts';
import type { Model } from '#lib/power/model.ts';
import { balance } from './balance.ts';
import { counterLeverage } from './counter-leverage.ts';
import { ceiling, leverage } from './leverage.ts';

/** Where a campaign stands on one day. All in [0, 1], no units. */
export type Analysis = {
  /** L: the share of the target's stakes that traces back to the campaign. */
  leverage: number;
  /** The part of L without a go-between, and the rest. */
  direct: number;
  indirect: number;
  /** L if everybody took part and everybody passed pressure on. */
  ceiling: number;
  /** L / ceiling: how much of what the structure offers is mobilised; 0 when it offers nothing. */
  realised: number;
  /** G: the same from the target towards the campaign. */
  counterLeverage: number;
  /** B = L / (L + G); ½ when both are 0. */
  balance: number;
};

/**
 * Computes all seven figures of a model with a target and at least one member of positive weight.
 *
 * @returns figures within 1e-11 of the exact answer, never NaN.
 * @throws RangeError naming what is missing or outside its domain (see indexModel).
 * @see power-model.md §4.
 */
export function analyzeModel(model: Model): Analysis {
  const indexed = indexModel(model);
  if (indexed.target < 0) throw new RangeError('target is null, expected the id of an actor');
  return analyzeIndexed(indexed);
}

/** The same for a model already checked and numbered, with a target. */
export function analyzeIndexed(model: IndexedModel): Analysis {
  const { direct, reach } = leverage(model);
  const L = Math.min(reach[model.target]!, 1);
  const G = counterLeverage(model);
  const highest = Math.max(L, Math.min(ceiling(model), 1));
  return {
    leverage: L,
    direct: direct[model.target]!,
    indirect: Math.max(0, L - direct[model.target]!),
    ceiling: highest,
    realised: highest === 0 ? 0 : L / highest,
    counterLeverage: G,
    balance: balance(L, G),
  };
}
