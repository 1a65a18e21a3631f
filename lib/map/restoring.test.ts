import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LAST } from './in-order.ts';
import { modelOfMap } from './model-of-map.ts';
import { positionsAt } from './picture.ts';
import { emptyMap, randomLog } from './random-log.ts';
import { restoring } from './restoring.ts';
import type { MapChange, NewChange } from './schema.ts';
import { standsOn } from './stands-on.ts';

/** What counts in a model: rows of 0 say nothing, and what is passed on is said by the position as well. */
const told = (map: Parameters<typeof modelOfMap>[0], day: string | null) => {
  const { values, supplies, outside = [], members, actors } = modelOfMap(map, day);
  const rows = <Row>(all: readonly Row[], says: (row: Row) => boolean) =>
    all.flatMap((row) => (says(row) ? [JSON.stringify(row)] : [])).sort();
  return {
    values: rows(values, ({ v }) => v > 0),
    supplies: rows(supplies, ({ share, capacity }) => share > 0 || capacity > 0),
    outside: rows(outside, ({ capacity }) => capacity > 0),
    members: rows(members, ({ pi, weight }) => pi > 0 || weight > 0),
    passes: actors.map(({ id, tau, tauBack }) => {
      const { position } = emptyMap.actors.find((actor) => actor.id === id)!;
      const by = [0, 0.1, 0.3, 0.6, 0.9];
      return [id, tau ?? by[position + 2], tauBack ?? by[2 - position]];
    }),
  };
};
const TODAY = '2026-06-01';
const entered = (change: NewChange, index: number): MapChange => ({
  ...{ id: `step ${index}`, ordinal: LAST, supplierId: null, resourceId: null, ...change },
  ...{ effectiveOn: TODAY, confidence: 'judged', source: null, note: null, happeningId: null },
  ...{ supersedesId: null, recordedBy: null, recordedAt: '' },
});
const days = fc.constantFrom(null, '2025-01-01', '2025-06-01', '2026-01-01');

test('a map made as it was on any day is so from today, and is what it was before today', () => {
  fc.assert(
    fc.property(randomLog, days, (log, was) => {
      const map = { ...emptyMap, changes: standsOn(emptyMap, log) };
      const steps = restoring(map, was, TODAY);
      const later = steps.map(({ change }, index) => entered(change, index));
      const tried = { map: { ...map, changes: [...map.changes, ...later] } };
      expect(told(tried.map, TODAY)).toEqual(told(map, was));
      const stood = (id: string, day: string | null) => positionsAt(tried.map, day).get(id);
      for (const { id, position } of map.actors)
        expect(stood(id, TODAY) ?? position).toBe(positionsAt(map, was).get(id) ?? position);
      for (const day of [null, '2025-01-01', '2026-01-01'])
        expect(modelOfMap(tried.map, day)).toEqual(modelOfMap(map, day));
      expect(restoring(tried.map, was, TODAY)).toEqual([]);
    }),
    { numRuns: 200 },
  );
});

test('only what differs is changed, and each step says what it replaces', () => {
  const riders = emptyMap.actors[3]!.id;
  const at = (ordinal: number, effectiveOn: string | null, to: number) => ({
    ...{ id: `${ordinal}`, ordinal, set: 'pi' as const, actorId: riders, supplierId: null, to },
    ...{ resourceId: null, effectiveOn, confidence: 'judged' as const, source: null, note: null },
    ...{ happeningId: null, supersedesId: null, recordedBy: null, recordedAt: '' },
  });
  const map = { ...emptyMap, changes: [at(1, null, 0.2), at(2, '2026-01-01', 0.9)] };
  expect(restoring(map, '2025-01-01', TODAY)).toEqual([
    { change: { set: 'pi', actorId: riders, to: 0.2 }, from: 0.9 },
  ]);
  expect(restoring(map, '2026-01-01', TODAY)).toEqual([]);
});
