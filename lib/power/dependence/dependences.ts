import { type IndexedModel, indexModel } from '#lib/power/index-model.ts';
import { BLOC, type Model } from '#lib/power/model.ts';
import { alternativesTo } from './alternatives.ts';
import { blocSupply } from './bloc-dependence.ts';
import { irreplaceableShare } from './irreplaceable-share.ts';

/** Why one actor depends on another: one resource. All without units. */
export type Reason = {
  resource: string;
  /** v: how important the resource is to the dependent, 0 to 1. */
  value: number;
  /** s: the part of the need that this supplier normally meets, 0 to 1. */
  share: number;
  /** A: what all others together could take over, 0 or more. */
  alternatives: number;
  /** x = s²/(s + A): the part that only this supplier can cover, 0 to s. */
  irreplaceable: number;
  /** v · x: what this resource adds to the dependence, 0 to 1. */
  strength: number;
};

/** How much `of` depends on `on`, which is the power of `on` over `of`: d = Σ_r v·x, 0 to 1. */
export type Dependence = { of: string; on: string; strength: number; reasons: Reason[] };

/**
 * Who depends on whom, for what, how much and how replaceably: every pair with a supply, strongest first; the
 * reasons of a pair strongest first, those of strength 0 included (a value or a share of 0).
 *
 * @throws RangeError for any parameter outside its domain (see indexModel).
 * @see power-model.md §2.
 */
export function dependences(model: Model): Dependence[] {
  const indexed = indexModel(model);
  const { needs, ids } = indexed;
  const reasons = new Map<number, Reason[]>();
  for (let p = 0; p < needs.actor.length; p++) {
    const others = alternativesTo(needs, p);
    for (const [j, alternatives] of others.entries()) {
      const q = needs.start[p]! + j;
      if (needs.supplier[q] === needs.actor[p]) continue;
      const pair = needs.actor[p]! * ids.length + needs.supplier[q]!;
      const reason = reasonOf(indexed, p, needs.share[q]!, alternatives);
      reasons.set(pair, [...(reasons.get(pair) ?? []), reason]);
    }
  }
  return strongestFirst(
    [...reasons].map(([pair, list]) => {
      const of = Math.floor(pair / ids.length);
      return dependence(ids[of]!, ids[pair - of * ids.length]!, list);
    }),
  );
}

/**
 * How much each actor outside the campaign depends on its members taken as one supplier; `on` is `*`. Only
 * where the members supply something.
 *
 * @throws RangeError as dependences does.
 * @see power-model.md §0.5.
 */
export function blocDependences(model: Model): Dependence[] {
  const indexed = indexModel(model);
  const { needs, ids, member } = indexed;
  const reasons = new Map<number, Reason[]>();
  for (let p = 0; p < needs.actor.length; p++) {
    const i = needs.actor[p]!;
    const { share, alternatives } = blocSupply(indexed, p, indexed.pi);
    if (member[i] || share === 0) continue;
    reasons.set(i, [...(reasons.get(i) ?? []), reasonOf(indexed, p, share, alternatives)]);
  }
  return strongestFirst([...reasons].map(([i, list]) => dependence(ids[i]!, BLOC, list)));
}

function reasonOf(model: IndexedModel, p: number, share: number, alternatives: number): Reason {
  const value = model.needs.value[p]!;
  const irreplaceable = irreplaceableShare(share, alternatives);
  return {
    ...{ resource: model.needs.resource[p]!, value, share, alternatives, irreplaceable },
    strength: value * irreplaceable,
  };
}

function dependence(of: string, on: string, reasons: Reason[]): Dependence {
  const strength = reasons.reduce((sum, reason) => sum + reason.strength, 0);
  return { of, on, strength: Math.min(strength, 1), reasons: strongestFirst(reasons) };
}

function strongestFirst<T extends { strength: number }>(list: T[]): T[] {
  return list.toSorted((a, b) => b.strength - a.strength);
}
