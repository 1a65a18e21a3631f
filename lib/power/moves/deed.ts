import type { Engine } from '#lib/power/engine/engine.ts';
import type { Write } from '#lib/power/engine/write.ts';
import { keyOf } from '#lib/power/key-of.ts';
import type { Model } from '#lib/power/model.ts';
import type { Parameter } from '#lib/power/parameter.ts';
import { domainIn } from '#lib/power/strategies/domain.ts';
import { type EffortCurve, effortOf, LINEAR } from '#lib/power/strategies/effort.ts';
import { nameOf, type Reach, reached, reachIn } from '#lib/power/strategies/reach.ts';
import { labelOf, type Strategy } from '#lib/power/strategies/strategy-of.ts';

/** One thing to do: a number moved, with all the numbers that move with it, and what it costs. */
export type Deed = Parameter & {
  /** Named from the side of who does it: the target that needs us less withdraws. */
  strategy: Strategy;
  from: number;
  to: number;
  writes: readonly Write[];
  effort: number;
};

export type Means = {
  /** How far one deed moves a number, 0.1 when left out. */
  step?: number;
  reach?: readonly (Parameter & Reach)[];
  effort?: readonly (Parameter & { effort: EffortCurve })[];
};

/** Makes deeds of one step within what is reachable; null where nothing is left to move. */
export type Deeds = {
  move: (parameter: Parameter, direction: 1 | -1) => Deed | null;
  supply: (to: string, from: string, resource: string) => Deed | null;
};

/**
 * Deeds on a model by a team's reach and efforts, [0, 1] and linear where it has set none (power-model.md §3).
 *
 * A new supply takes up a share of one step, and a spare capacity of the same size (the default of §1). Where the
 * shares of a need leave no room for it, the others shrink in proportion: the need has durably moved.
 *
 * @param ours who is on the side that acts.
 * @throws RangeError for a reach or an effort that is out of its range (see reachIn and effortOf).
 */
export function deedsOn(
  model: Model,
  engine: Engine,
  ours: (id: string) => boolean,
  means: Means,
): Deeds {
  const { step = 0.1 } = means;
  const domain = domainIn(model);
  const reach = reachIn(means.reach ?? []);
  const curves = new Map((means.effort ?? []).map((one) => [nameOf(one), one.effort]));
  const needs = new Map<string, Model['supplies']>();
  for (const row of model.supplies) {
    const rows = needs.get(keyOf(row.to, row.resource)) ?? [];
    needs.set(keyOf(row.to, row.resource), rows);
    rows.push(row);
  }

  const deed = (parameter: Parameter, to: number, within: Reach, writes: Write[]): Deed => {
    const from = engine.read(parameter);
    return {
      ...parameter,
      strategy: labelOf(parameter.kind, ours(parameter.key[0] ?? '')),
      ...{ from, to, writes },
      effort: effortOf(curves.get(nameOf(parameter)) ?? LINEAR, from, to, within),
    };
  };

  return {
    move(parameter, direction) {
      const from = engine.read(parameter);
      const within = narrower(domain(parameter, from), reach(parameter));
      const to = reached(from, direction, step, within);
      return to === from ? null : deed(parameter, to, within, [{ parameter, to }]);
    },
    supply(to, from, resource) {
      const parameter: Parameter = { kind: 's', key: [to, from, resource] };
      const within = reach(parameter);
      const share = reached(0, 1, step, within);
      if (share === 0) return null;
      const rows = (needs.get(keyOf(to, resource)) ?? []).filter((row) => row.from !== from);
      const sum = rows.reduce((all, row) => all + row.share, 0);
      const left = sum + share > 1 ? (1 - share) / sum : 1;
      const capacity: Parameter = { kind: 'k', key: parameter.key };
      return deed(parameter, share, within, [
        ...(left < 1 ? rows : []).map((row) => ({
          parameter: { kind: 's' as const, key: [to, row.from, resource] },
          to: row.share * left,
        })),
        { parameter, to: share },
        { parameter: capacity, to: Math.max(share, engine.read(capacity)) },
      ]);
    },
  };
}

function narrower(one: Reach, other: Reach): Reach {
  return { lo: Math.max(one.lo, other.lo), hi: Math.min(one.hi, other.hi) };
}
