import fc from 'fast-check';
import { expect, test } from 'vitest';
import { firstChoice, type Reducible, reduceMap } from './reduce-map.ts';
import type { MapChoice } from './reduced-schema.ts';
import { parameters } from './words.ts';

const id = (n: number, head: string) =>
  `${head}0000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
const actorId = (n: number) => id(n, 'a');
const resourceId = (n: number) => id(n, 'b');

const below = (end: number) => fc.nat({ max: end - 1 });
const change = fc.record({
  set: fc.constantFrom(...parameters),
  actorId: below(6).map(actorId),
  supplierId: fc.option(below(6).map(actorId)),
  resourceId: fc.option(below(4).map(resourceId)),
  to: fc.constantFrom(0, 0.123456, 0.654321, 1),
});
/** Every text names what it belongs to, so that it can be found wherever it turns up. */
const someMap: fc.Arbitrary<Reducible> = fc.array(change, { maxLength: 30 }).map(
  (changes): Reducible => ({
    actors: Array.from({ length: 6 }, (_, n) => ({
      ...{ id: actorId(n), name: `name-of-${n}`, kind: `kind-of-${n}`, position: -2 },
      ...{ side: 'ally', base: false, target: n === 0, x: null, y: null },
    })),
    resources: Array.from({ length: 4 }, (_, n) => ({ id: resourceId(n), name: `need-${n}` })),
    changes: changes.map(({ to, ...one }, n) => ({
      ...one,
      to: one.set === 'position' ? Math.round(to) : to,
      source: `source-${n}`,
    })),
  }),
);
const someChoice: fc.Arbitrary<MapChoice> = fc.record({
  actors: fc.uniqueArray(below(6).map(actorId)),
  kindOnly: fc.uniqueArray(below(6).map(actorId)),
  positions: fc.boolean(),
  numbers: fc.boolean(),
  sources: fc.boolean(),
});

test('nothing that is not chosen stands in the answer: no id, no name, no kind, no need, no change', () => {
  fc.assert(
    fc.property(someMap, someChoice, (map, choice) => {
      const text = JSON.stringify(reduceMap(map, choice));
      const chosen = new Set(choice.actors);
      map.actors.forEach((actor, n) => {
        if (!chosen.has(actor.id))
          for (const trace of [actor.id, `name-of-${n}`, `kind-of-${n}`])
            expect(text).not.toContain(trace);
        if (choice.kindOnly.includes(actor.id)) expect(text).not.toContain(`name-of-${n}`);
      });
      const open = map.changes.filter(
        ({ set, actorId: of, supplierId: by }) =>
          set === 's' && chosen.has(of) && chosen.has(by ?? ''),
      );
      map.changes.forEach((one, n) => {
        if (!open.includes(one)) expect(text).not.toContain(`"source-${n}"`);
      });
      map.resources.forEach((resource, n) => {
        if (!open.some((one) => one.resourceId === resource.id))
          expect(text).not.toContain(`need-${n}`);
      });
      if (!choice.sources) expect(text).not.toContain('source-');
      if (!choice.numbers) expect(text).not.toMatch(/0\.(123456|654321)|"share":\d/);
      if (!choice.positions) expect(text).not.toMatch(/"position":-?\d/);
    }),
  );
});

test('what hidden actors do changes nothing of what is seen', () => {
  fc.assert(
    fc.property(someMap, someChoice, (map, choice) => {
      const chosen = new Set(choice.actors);
      const without = {
        ...map,
        actors: map.actors.filter((actor) => chosen.has(actor.id)),
        changes: map.changes.filter(
          (one) => chosen.has(one.actorId) && (!one.supplierId || chosen.has(one.supplierId)),
        ),
      };
      expect(reduceMap(map, choice)).toEqual(reduceMap(without, choice));
    }),
  );
});

test('what is chosen is there: supplies as they stand last, positions, shares and sources', () => {
  const [map] = fc.sample(someMap, 1);
  const supply = (to: number, source: string) => ({
    ...{
      set: 's' as const,
      actorId: actorId(0),
      supplierId: actorId(1),
      resourceId: resourceId(2),
    },
    ...{ to, source },
  });
  const moved = {
    ...{ set: 'position' as const, actorId: actorId(1), supplierId: null, resourceId: null },
    ...{ to: 1, source: null },
  };
  const all = { positions: true, numbers: true, sources: true };
  const choice = { actors: [actorId(0), actorId(1)], kindOnly: [actorId(1)], ...all };
  const changes = [supply(0.2, 'first'), supply(0.7, 'second'), moved];
  expect(reduceMap({ ...map!, changes }, choice)).toMatchObject({
    actors: [
      { name: 'name-of-0', position: -2 },
      { name: null, kind: 'kind-of-1', position: 1 },
    ],
    supplies: [
      { of: actorId(0), by: actorId(1), resource: 'need-2', share: 0.7, source: 'second' },
    ],
  });
  expect(reduceMap({ ...map!, changes: [...changes, supply(0, '')] }, choice).supplies).toEqual([]);
});

test('at first the target, our groups and institutions are shown, and no person by name', () => {
  const one = (n: number, kind: string, side: 'movement' | 'opponent', target = false) => ({
    ...{ id: actorId(n), name: `${n}`, kind, side, target, base: false, position: 0 },
    ...{ x: null, y: null },
  });
  const actors = [
    one(0, 'decision_maker', 'opponent', true),
    one(1, 'constituency', 'movement'),
    one(2, 'person', 'movement'),
    one(3, 'steward', 'movement'),
    one(4, 'government', 'opponent'),
    one(5, 'company', 'opponent'),
    one(6, 'person', 'opponent'),
  ];
  expect(firstChoice({ actors })).toEqual({
    actors: [0, 1, 4].map(actorId),
    kindOnly: [actorId(0)],
    ...{ positions: false, numbers: false, sources: false },
  });
});
