import type { Model } from './model.ts';
import { random } from './random-model.ts';

/** Needs of each actor; its supplies are divided among them. */
const NEEDS = 2;
/** One actor in so many is a member. */
const MEMBERS = 100;

/**
 * A model of any size that depends on its seed alone, for measurements: everybody has two needs, each met by others
 * drawn at random who could hardly be replaced, and passes on half or more of all pressure, so that it goes far: rows
 * of B sum to .9 at most, and solving takes some thirty sweeps. One in a hundred is a member, and at least two.
 *
 * @param actors   how many, 20 or more.
 * @param supplies how many rows of supply each actor receives, 2 or more and at most as many as there are actors.
 */
export function largeModel(seed: number, actors: number, supplies: number): Model {
  const draw = random(seed);
  const upTo = (n: number) => Math.floor(draw() * n);
  const ids = Array.from({ length: actors }, (_, i) => `a${i}`);
  const model: Model = {
    target: ids[0]!,
    actors: ids.map((id) => ({ id, position: 0, tau: passes(draw), tauBack: passes(draw) })),
    members: ids
      .slice(-Math.max(2, actors / MEMBERS))
      .map((actor) => ({ actor, pi: draw(), weight: draw() + 0.1 })),
    ...{ values: [], supplies: [], outside: [] },
  };
  for (const to of ids)
    for (let r = 0; r < NEEDS; r++) {
      const resource = `r${upTo(20)}-${r}`;
      model.values.push({ actor: to, resource, v: (0.6 + 0.35 * draw()) / NEEDS });
      const from = new Set<string>();
      while (from.size < Math.floor((supplies + r) / NEEDS)) from.add(ids[upTo(actors)]!);
      for (const id of from)
        model.supplies.push({
          ...{ to, from: id, resource },
          ...{ share: (0.8 + 0.2 * draw()) / from.size, capacity: spare(draw) / supplies },
        });
      if (draw() < 0.3)
        model.outside.push({ actor: to, resource, capacity: spare(draw) / supplies });
    }
  return model;
}

const passes = (draw: () => number) => 0.5 + 0.45 * draw();
const spare = (draw: () => number) => (draw() < 0.7 ? 0 : 0.1 * draw());
