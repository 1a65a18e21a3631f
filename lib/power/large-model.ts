import type { Model } from './model.ts';
import { random } from './random-model.ts';

/** Needs of each actor; its supplies are divided among them. */
const NEEDS = 2;
/** One actor in so many is a member. */
const MEMBERS = 100;

/**
 * A model of any size that depends on its seed alone, for measurements: everybody has two needs, each met by others
 * drawn at random, and passes pressure on by position, so that it thins out as it does on a real map. One in a hundred is a member, and at least two.
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
    actors: ids.map((id) => ({ id, position: upTo(5) - 2 })),
    members: ids
      .slice(-Math.max(2, actors / MEMBERS))
      .map((actor) => ({ actor, pi: draw(), weight: draw() + 0.1 })),
    ...{ values: [], supplies: [], outside: [] },
  };
  for (const to of ids)
    for (let r = 0; r < NEEDS; r++) {
      const resource = `r${upTo(20)}-${r}`;
      model.values.push({ actor: to, resource, v: (0.3 + 0.6 * draw()) / NEEDS });
      const from = new Set<string>();
      while (from.size < Math.floor((supplies + r) / NEEDS)) from.add(ids[upTo(actors)]!);
      for (const id of from)
        model.supplies.push({
          ...{ to, from: id, resource },
          ...{ share: (0.5 + 0.5 * draw()) / from.size, capacity: draw() / supplies },
        });
      if (draw() < 0.3) model.outside.push({ actor: to, resource, capacity: draw() / supplies });
    }
  return model;
}
