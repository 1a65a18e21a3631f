import { whatIf } from '#lib/power/moves/what-if.ts';
import type { Picture } from './picture.ts';
import type { MapActor } from './schema.ts';

/** From most to least. */
export const influenceBands = ['high', 'some', 'little', 'none'] as const;
export type InfluenceBand = (typeof influenceBands)[number];

export type Influence = {
  /** The larger of the two figures, 0 to 1. */
  share: number;
  /** Of what: of what the target cares about, or of our leverage on it. */
  of: 'needs' | 'leverage';
  band: InfluenceBand;
};

/**
 * How much influence everyone has on the target, computed from the map: how much of what the target cares about
 * hangs directly on them, or how much of our leverage would be lost if they passed nothing on (one of us: took no
 * part), whichever is more. The first finds those who hold the target up, the second those whom we move it through.
 *
 * @returns by actor, the target left out; nothing while nobody is the target. Without leverage only the first counts.
 * @see power-model.md §13: influence is checked against ΔL_k or d_Tk.
 */
export function influenceOn({ model, answer, actors, arrows }: Picture): Map<string, Influence> {
  if (model.target === null) return new Map();
  const needs = new Map(
    arrows.filter(({ of }) => of === model.target).map(({ on, strength }) => [on, strength]),
  );
  const whole = answer.computable ? answer.leverage : 0;
  const after = whole > 0 ? whatIf(model) : null;
  const lost = (id: string, participation: number | null, loss: number) => {
    if (!after) return 0;
    if (participation === null) return loss / whole;
    const left = after([{ parameter: { kind: 'pi', key: [id] }, to: 0 }]).leverage;
    return within((whole - left) / whole);
  };
  return new Map(
    [...actors]
      .filter(([id]) => id !== model.target)
      .map(([id, { participation, loss }]) => {
        const held = needs.get(id) ?? 0;
        const carried = lost(id, participation, loss);
        const share = Math.max(held, carried);
        return [id, { share, of: carried > held ? 'leverage' : 'needs', band: bandOf(share) }];
      }),
  );
}

/** By the figure of 100 that is shown, so that nobody with 25 of 100 stands below whoever else has 25. */
export function bandOf(share: number): InfluenceBand {
  const shown = Math.round(share * 100);
  return shown >= 25 ? 'high' : shown >= 5 ? 'some' : share > 0 ? 'little' : 'none';
}

/** Somebody whose estimated influence does not fit what the map says of others. */
export type Disagreement = {
  id: string;
  /** As estimated, 0 to 4. */
  estimate: number;
  /** So many are estimated lower, and have more by the map. */
  above: number;
  /** So many are estimated higher, and have less by the map. */
  below: number;
};

/**
 * Where people's own estimates of influence rank actors otherwise than the map does, the most contradicted first.
 * Figures are compared as they are shown, of 100, so that nothing invisible is a contradiction. O(n²) for n estimates.
 *
 * @see power-model.md §13: the rank of influence against what is computed.
 */
export function disagreementsOn(
  { actors }: { actors: ReadonlyMap<string, { actor: Pick<MapActor, 'influence'> }> },
  influence: ReadonlyMap<string, Pick<Influence, 'share'>>,
): Disagreement[] {
  const estimated = [...influence].flatMap(([id, { share }]) => {
    const estimate = actors.get(id)?.actor.influence ?? null;
    return estimate === null ? [] : [{ id, estimate, shown: Math.round(share * 100) }];
  });
  return estimated
    .map(({ id, estimate, shown }) => ({
      ...{ id, estimate },
      above: estimated.filter((one) => one.estimate < estimate && one.shown > shown).length,
      below: estimated.filter((one) => one.estimate > estimate && one.shown < shown).length,
    }))
    .filter(({ above, below }) => above + below > 0)
    .sort((a, b) => b.above + b.below - (a.above + a.below));
}

const within = (share: number) => Math.min(1, Math.max(0, share));
