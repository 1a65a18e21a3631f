import fc from 'fast-check';
import type { Change, Model } from '#lib/power/model.ts';
import { randomModel } from '#lib/power/random-model.ts';

const part = fc.double({ min: 0, max: 1, noNaN: true });
const at = fc.nat();

/** Changes that leave every row at 1 or less whichever of them are made: values and shares only fall. */
const anyChanges = (model: Model) => {
  const pick = <T>(list: readonly T[], n: number): T => list[n % list.length]!;
  const change = fc.oneof(
    fc.tuple(at, part).map(([n, to]): Change => {
      return { set: 'tau', actor: pick(model.actors, n).id, to };
    }),
    fc.tuple(at, part).map(([n, to]): Change => {
      return { set: 'tau_back', actor: pick(model.actors, n).id, to };
    }),
    fc.tuple(at, part).map(([n, to]): Change => {
      return { set: 'pi', actor: pick(model.members, n).actor, to };
    }),
    fc.tuple(at, part).map(([n, to]): Change => {
      const { actor, resource, v } = pick(model.values, n);
      return { set: 'v', actor, resource, to: to * v };
    }),
    fc.tuple(at, part).map(([n, to]): Change => {
      const { to: of, from: by, resource, share } = pick(model.supplies, n);
      return { set: 's', of, by, resource, to: to * share };
    }),
    fc.tuple(at, part).map(([n, to]): Change => {
      const { to: of, from: by, resource } = pick(model.supplies, n);
      return { set: 'k', of, by, resource, to };
    }),
  );
  return fc.array(change, { maxLength: 3 });
};

/** A model and several events of one day, some of them without changes; for tests. */
export const anyDay = (most: number, least = 0) =>
  fc
    .record({ seed: fc.integer(), actors: fc.integer({ min: 3, max: 5 }) })
    .map(({ seed, actors }) =>
      randomModel(seed, { actors, resources: 2, members: 1, suppliers: 3 }),
    )
    .chain((before) =>
      fc.record({
        before: fc.constant(before),
        events: fc.array(
          anyChanges(before).map((changes) => ({ changes })),
          {
            minLength: least,
            maxLength: most,
          },
        ),
      }),
    );
