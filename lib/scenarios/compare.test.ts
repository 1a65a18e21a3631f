import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { randomCase } from '#lib/cases/random-case.ts';
import { mapOfCase } from '#lib/map/map-of-case.ts';
import { newChangeOf } from '#lib/map/new-change-of.ts';
import { parameterKey } from '#lib/map/parameter-key.ts';
import type { NewChange, PowerMap } from '#lib/map/schema.ts';
import { withChanges } from '#lib/map/try-changes.ts';
import { conflictsOf, lastDay, mapUntil, onMap, tryScenario } from './apply.ts';
import { comparePictures, type Difference } from './compare.ts';

const montgomery = mapOfCase(
  JSON.parse(readFileSync('lib/power/cases/montgomery-1955.json', 'utf8')),
);
const none: Difference = {
  ...{ leverage: null, counterLeverage: null, balance: null, actors: [], routes: [] },
  arrows: { appeared: [], vanished: [], changed: [] },
};
const same = (difference: Difference) => ({
  ...difference,
  // A map that cannot be computed has no figures to compare.
  ...{ leverage: difference.leverage || null, balance: difference.balance || null },
  counterLeverage: difference.counterLeverage || null,
});
const row = (change: NewChange) => ({ supplierId: null, resourceId: null, ...change });

/** Changes of different parameters of a map: none of them sets what another sets. */
const changesOf = (map: PowerMap) => {
  const actor = fc.constantFrom(...map.actors.filter(({ target }) => !target).map(({ id }) => id));
  const resource = fc.constantFrom(...map.resources.map(({ id }) => id));
  return fc.uniqueArray(
    fc.oneof(
      fc.record({
        set: fc.constant('pi' as const),
        actorId: actor,
        to: fc.constantFrom(0, 0.4, 1),
      }),
      fc.record({
        ...{ set: fc.constant('position' as const), actorId: actor },
        to: fc.integer({ min: -2, max: 2 }),
      }),
      fc.record({
        ...{ set: fc.constant('v' as const), actorId: actor, resourceId: resource },
        to: fc.constantFrom(0, 0.05, 0.2),
      }),
      fc.record({
        ...{ set: fc.constant('s' as const), actorId: actor, supplierId: actor },
        ...{ resourceId: resource, to: fc.constantFrom(0, 0.1, 0.5) },
      }),
    ),
    { selector: parameterKey, maxLength: 6 },
  );
};
const branch = randomCase
  .map(mapOfCase)
  .chain((map) => fc.tuple(fc.constant(map), changesOf(map), fc.infiniteStream(fc.nat())));

test('nothing tried is no difference; what is merged is none any more; the order of what is tried is nothing', () => {
  fc.assert(
    fc.property(branch, ([map, changes, order]) => {
      const nothing = tryScenario(map, []);
      expect(nothing.fits && same(comparePictures(nothing.before, nothing.after))).toEqual(none);

      const tried = tryScenario(map, changes.map(row));
      if (!tried.fits) return;
      const merged = tryScenario(withChanges(map, changes, lastDay(map)), changes.map(row));
      expect(merged.fits && same(comparePictures(merged.before, merged.after))).toEqual(none);

      const shuffled = changes
        .map((change) => ({ change, at: order.next().value ?? 0 }))
        .sort((a, b) => a.at - b.at)
        .map(({ change }) => row(change));
      const again = tryScenario(map, shuffled);
      expect(again.fits && same(comparePictures(tried.after, again.after))).toEqual(none);
    }),
    { numRuns: 60 },
  );
});

const idOf = (key: string) => montgomery.actors.find((actor) => actor.key === key)!.id;
const member = montgomery.actors.find(({ weight }) => weight !== null)!;
const allAct = row({ set: 'pi', actorId: member.id, to: 0 });

test('a group that no longer acts is named, with its arrows and routes, and the balance falls', () => {
  const tried = tryScenario(montgomery, [allAct]);
  if (!tried.fits) throw new Error('expected to fit');
  const difference = comparePictures(tried.before, tried.after);
  expect(difference.actors).toEqual([member.id]);
  expect(difference.balance).toBeLessThan(0);
  expect(difference.leverage).toBeLessThan(0);
  expect(difference.routes.length).toBeGreaterThan(0);
});

test('a new supply is an arrow that appears, and one that ends vanishes', () => {
  const arrow = { actorId: idOf('commission'), supplierId: member.id };
  const resourceId = montgomery.resources[0]!.id;
  const value = row({ set: 'v', actorId: arrow.actorId, resourceId, to: 0.01 });
  const supply = row({ set: 's', ...arrow, resourceId, to: 0.01 });
  const bare: PowerMap = { ...montgomery, changes: [], happenings: [] };
  const tried = tryScenario(bare, [value, supply]);
  if (!tried.fits) throw new Error('expected to fit');
  const id = `${member.id}>${arrow.actorId}`;
  expect(comparePictures(tried.before, tried.after).arrows).toMatchObject({ appeared: [id] });
  expect(comparePictures(tried.after, tried.before).arrows).toMatchObject({ vanished: [id] });
});

test('a scenario of an earlier day knows nothing of what came later', () => {
  const until = mapUntil(montgomery, '1955-12-31');
  expect(lastDay(until)! <= '1955-12-31').toBe(true);
  expect(lastDay(montgomery)! > '1955-12-31').toBe(true);
  expect(mapUntil(montgomery, null)).toBe(montgomery);
});

test('where the map was changed since, to something else, both are named', () => {
  const mine = { ...allAct, basedOn: 1000 };
  const theirs = { ...montgomery.changes[0]!, ...newChangeOf(mine), to: 0.3, ordinal: 1001 };
  const moved = (to: number, ordinal: number) => ({
    ...montgomery,
    changes: [...montgomery.changes, { ...theirs, to, ordinal }],
  });
  expect(conflictsOf(moved(0.3, 1001), [mine])).toMatchObject([{ mine, theirs: { to: 0.3 } }]);
  expect(conflictsOf(moved(0.3, 999), [mine])).toEqual([]);
  expect(conflictsOf(moved(mine.to, 1001), [mine])).toEqual([]);
});

test('what is about somebody taken off the map, or about the target’s taking part, is left out', () => {
  const without = { ...montgomery, actors: montgomery.actors.filter((one) => one !== member) };
  expect(onMap(without, [allAct])).toEqual([]);
  const target = montgomery.actors.find((actor) => actor.target)!;
  expect(onMap(montgomery, [row({ set: 'pi', actorId: target.id, to: 1 })])).toEqual([]);
});
