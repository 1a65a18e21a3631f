import type { Change, Model } from '#lib/power/model.ts';
import { random, randomModel } from '#lib/power/random-model.ts';

/**
 * A model and events of one day that depend on the seed alone, for tests. Some events change nothing; whichever of
 * them are made, every row stays at 1 or less, because values and shares only fall.
 */
export function randomDay(seed: number, { least = 0, most = 4 } = {}) {
  const draw = random(seed ^ 0x5f3759df);
  const whole = (below: number) => Math.floor(draw() * below);
  const actors = 3 + whole(3);
  const before = randomModel(seed, { actors, resources: 2, members: 1, suppliers: 3 });
  const events = Array.from({ length: least + whole(most - least + 1) }, () => ({
    changes: Array.from({ length: whole(4) }, () => randomChange(before, whole, draw)),
  }));
  return { before, events };
}

function randomChange(model: Model, whole: (below: number) => number, draw: () => number): Change {
  const pick = <T>(list: readonly T[]): T => list[whole(list.length)]!;
  const set = pick(['tau', 'tau_back', 'pi', 'v', 's', 'k'] as const);
  const to = draw();
  if (set === 'pi') return { set, actor: pick(model.members).actor, to };
  if (set === 'v') {
    const { actor, resource, v } = pick(model.values);
    return { set, actor, resource, to: to * v };
  }
  if (set === 's' || set === 'k') {
    const { to: of, from: by, resource, share } = pick(model.supplies);
    return { set, of, by, resource, to: set === 's' ? to * share : to };
  }
  return { set, actor: pick(model.actors).id, to };
}
