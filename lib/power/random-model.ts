import type { Model } from './model.ts';

/**
 * A model that depends on its seed alone, for tests and measurements: rows sum to at most 1, and the edges
 * (nothing, everything, no alternative, no leak) occur often.
 *
 * @param suppliers how many others supply each need, at most.
 */
export function randomModel(
  seed: number,
  { actors = 6, resources = 3, members = 2, suppliers = 4 } = {},
): Model {
  const draw = random(seed);
  const edged = () => (draw() < 0.15 ? 0 : draw() < 0.15 ? 1 : draw());
  const pick = <T>(list: readonly T[]): T => list[Math.floor(draw() * list.length)]!;
  const ids = Array.from({ length: actors }, (_, i) => `a${i}`);
  const model: Model = {
    target: ids[0]!,
    actors: ids.map((id) => ({ id, position: 0, tau: edged(), tauBack: edged() })),
    members: ids.slice(-members).map((actor) => ({ actor, pi: edged(), weight: draw() + 0.1 })),
    ...{ values: [], supplies: [], outside: [] },
  };
  for (const actor of ids) {
    const v = parts(resources, draw);
    for (let r = 0; r < resources; r++) {
      const resource = `r${r}`;
      model.values.push({ actor, resource, v: v[r]! });
      const from = [...new Set(Array.from({ length: suppliers }, () => pick(ids)))];
      const shares = parts(from.length, draw);
      from.forEach((id, j) => {
        const capacity = draw() < 0.3 ? 0 : draw() * 0.5;
        model.supplies.push({ to: actor, from: id, resource, share: shares[j]!, capacity });
      });
      if (draw() < 0.5) model.outside.push({ actor, resource, capacity: draw() * 0.5 });
    }
  }
  return model;
}

/** Numbers from 0 that sum to 1, or to less when some is left over. */
function parts(count: number, draw: () => number): number[] {
  const raw = Array.from({ length: count }, () => (draw() < 0.1 ? 0 : draw()));
  const left = draw() < 0.3 ? 0 : draw();
  const sum = raw.reduce((a, b) => a + b, left) || 1;
  return raw.map((x) => x / sum);
}

/** Mulberry32: numbers in [0, 1), the same for the same seed. */
export function random(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
