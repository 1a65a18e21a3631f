import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Line, lineOfMap } from './line-of-map.ts';
import { type Drawn, movedFrom } from './moved-from.ts';
import { arrived, emptyMap, randomChange, randomLog } from './random-log.ts';
import type { MapActor, MapChange, MapHappening } from './schema.ts';
import { standsOn } from './stands-on.ts';

const days = ['2025-01-01', '2025-03-01', '2025-06-01', '2026-01-01'] as const;

const change = (id: string, effectiveOn: string | null, what: Partial<MapChange>): MapChange => ({
  ...{ id, effectiveOn, set: 'v', actorId: emptyMap.actors[0]!.id, supplierId: null, to: 0.2 },
  ...{ resourceId: emptyMap.resources[0]!.id, confidence: 'judged', source: null, note: null },
  ...{ happeningId: null, supersedesId: null, recordedBy: null, withdrawn: false, press: null },
  ...{ ordinal: 0, recordedAt: '', ...what },
});

/** Each of them needs something of another, so that there is a line, and a balance other than 0 or 1. */
const [target, between, , us] = emptyMap.actors.map(({ id }) => id) as [
  string,
  string,
  string,
  string,
];
const [first, second, third] = emptyMap.resources.map(({ id }) => id) as [string, string, string];
const needs = [
  [target, us, first],
  [target, between, second],
  [between, us, third],
  [us, target, second],
] as const;
const base = [
  ...needs.flatMap(([actorId, supplierId, resourceId]) => [
    change(`v ${actorId} ${resourceId}`, null, { actorId, resourceId }),
    change(`s ${actorId} ${supplierId}`, null, { set: 's', actorId, supplierId, resourceId }),
  ]),
  change('pi', null, { set: 'pi', actorId: us, resourceId: null, to: 0.5 }),
];

/** A log that goes on: new entries, some of which supersede or take back one of those before. */
const longer: fc.Arbitrary<[MapChange[], MapChange[]]> = fc
  .tuple(
    randomLog,
    fc.array(fc.tuple(randomChange, fc.nat(), fc.constantFrom('add', 'correct', 'withdraw')), {
      maxLength: 4,
    }),
  )
  .map(([rest, more]) => {
    const log = arrived([...base, ...rest]);
    const free = log.map(({ id }) => id);
    const added = more.map(([change, place, how], index): MapChange => {
      const [old] = how === 'add' ? [] : free.splice(place % Math.max(1, free.length), 1);
      const former = log.find(({ id }) => id === old);
      return {
        ...(how === 'withdraw' && former ? former : change),
        ...{ id: `more ${index}`, supersedesId: old ?? null },
        withdrawn: how === 'withdraw' && former !== undefined,
      };
    });
    return [log, arrived([...log, ...added])];
  });

const happening = (id: string, happenedOn: string): MapHappening => ({
  ...{ id, happenedOn, title: id, role: 'agitate', strategy: null, source: null, note: null },
  ...{ milestoneId: null, actionId: null, structureTestId: null },
});
const happenings = fc.subarray(days.map((day, index) => happening(`h${index}`, day)));

/** Everybody, or all but one, or one of them with another place or weight. */
const someActors: fc.Arbitrary<MapActor[]> = fc
  .tuple(fc.constantFrom('all', 'all', 'gone', 'weight', 'position'), fc.nat(3))
  .map(([how, place]) =>
    emptyMap.actors.flatMap((actor, index) => {
      if (index !== place || how === 'all') return [actor];
      if (how === 'gone') return [];
      return [
        { ...actor, ...(how === 'weight' ? { weight: 0.5, target: false } : { position: 2 }) },
      ];
    }),
  );

const spreadsOf = (log: readonly MapChange[]) =>
  fc.tuple(fc.subarray(log.slice(0, 12)), fc.constantFrom(0.4, 1.5)).map(([rated, spread]) =>
    rated.flatMap(({ set, actorId, supplierId, resourceId }) =>
      set === 'v' || set === 's' || set === 'pi'
        ? [
            {
              ...{ set, actorId, supplierId, resourceId, spread },
              ...{ raters: 3, low: 0, median: 0, high: 1, sd: spread },
            },
          ]
        : [],
    ),
  );

/** One thing before and after: mostly the same. */
const twice = <T>(thing: fc.Arbitrary<T>): fc.Arbitrary<[T, T]> =>
  fc.tuple(thing, thing, fc.nat(4)).map(([one, other, same]) => [one, same > 0 ? one : other]);

const twoMaps: fc.Arbitrary<[Drawn, Drawn]> = longer.chain((logs) =>
  fc
    .tuple(twice(someActors), twice(happenings), twice(spreadsOf(logs[0])))
    .map(([actors, happened, spreads]) => {
      const at = (when: 0 | 1): Drawn => {
        const map = { ...emptyMap, actors: actors[when], happenings: happened[when] };
        return { map: { ...map, changes: standsOn(map, logs[when]) }, spreads: spreads[when] };
      };
      return [at(0), at(1)];
    }),
);

/** Sums of the same numbers in another order. */
const near = (line: Line) =>
  JSON.parse(
    JSON.stringify(line, (_, value) =>
      typeof value === 'number' ? +value.toFixed(11) || 0 : value,
    ),
  );

test('what was computed for days before the first that moved is still right', () => {
  let kept = 0;
  fc.assert(
    fc.property(twoMaps, ([before, after]) => {
      const whole = lineOfMap(after.map, after.spreads);
      const from = movedFrom(before, after);
      const old = lineOfMap(before.map, before.spreads);
      if (from === undefined) return void expect(near(whole)).toEqual(near(old));
      const earlier = <Row extends { onDate: string | null }>(rows: Row[]) =>
        from === null ? [] : rows.filter(({ onDate }) => onDate === null || onDate < from);
      const anew = lineOfMap(after.map, after.spreads, from);
      kept += earlier(old.points).length;
      expect(
        near({
          points: [...earlier(old.points), ...anew.points],
          attributions: [...earlier(old.attributions), ...anew.attributions],
        }),
      ).toEqual(near(whole));
    }),
    { numRuns: 800 },
  );
  expect(kept).toBeGreaterThan(50);
});

const drawn = (changes: MapChange[], actors = emptyMap.actors): Drawn => ({
  map: { ...emptyMap, actors, changes },
  spreads: [],
});

test('an entry of a day moves that day and no earlier one, a name nothing', () => {
  const log = [change('a', null, {}), change('b', days[0], {}), change('c', days[3], {})];
  const before = drawn(log);
  expect(movedFrom(before, drawn([...log, change('d', days[3], {})]))).toBe('2026-01-01');
  expect(movedFrom(before, drawn(log.toSpliced(1, 1)))).toBe('2025-01-01');
  expect(movedFrom(before, drawn([change('d', null, {}), ...log]))).toBeNull();
  const named = emptyMap.actors.map((actor) => ({ ...actor, name: 'Another', x: 3 }));
  expect(movedFrom(before, drawn(log, named))).toBeUndefined();
  const [first, ...others] = emptyMap.actors;
  expect(movedFrom(before, drawn(log, others))).toBeNull();
  expect(movedFrom(before, drawn(log, [first!, ...others.slice(1)]))).toBeUndefined();
  const joined = { ...emptyMap.actors[1]!, id: 'joined', weight: 1 };
  expect(movedFrom(before, drawn(log, [...emptyMap.actors, joined]))).toBeNull();
});
