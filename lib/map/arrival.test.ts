import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Model } from '#lib/power/model.ts';
import { modelsOfMap } from './model-of-map.ts';
import { conflictKey } from './parameter-key.ts';
import { daysOf, positionsAt } from './picture.ts';
import { arrived, emptyMap, randomLog } from './random-log.ts';
import type { MapChange } from './schema.ts';
import { standsOn } from './stands-on.ts';
import { takingBack } from './taking-back.ts';

/** A model whatever the order of its rows. */
const sorted = ({ values, supplies, outside, members, ...model }: Model) => ({
  ...model,
  ...[values, supplies, outside, members].map((rows) =>
    (rows ?? []).map((row) => JSON.stringify(row)).sort(),
  ),
});

/** What the map shows on each of its days. */
function shown(log: readonly MapChange[]) {
  const map = { ...emptyMap, changes: standsOn(emptyMap, log) };
  const days = daysOf(map);
  return {
    days,
    models: modelsOfMap(map).map(sorted),
    positions: days.map((day) => [...positionsAt(map, day)].sort()),
  };
}

/** Another order of arrival, in which only edits of one parameter on one day keep theirs. */
const rearranged = randomLog.chain((log) =>
  fc
    .array(fc.nat(), { minLength: log.length, maxLength: log.length })
    .map((draws): [MapChange[], MapChange[]] => {
      const queues = new Map<string, MapChange[]>();
      for (const change of log) {
        const about = `${conflictKey(change)} ${change.effectiveOn}`;
        queues.set(about, [...(queues.get(about) ?? []), change]);
      }
      const other: MapChange[] = [];
      for (const draw of draws) {
        const waiting = [...queues.values()].filter((queue) => queue.length > 0);
        other.push(waiting[draw % waiting.length]!.shift()!);
      }
      return [log, arrived(other)];
    }),
);

describe('a map made from its log', () => {
  test('is the same for any order of arrival of independent edits', () => {
    fc.assert(
      fc.property(rearranged, ([log, other]) => {
        expect(shown(other)).toEqual(shown(log));
      }),
      { numRuns: 400 },
    );
  });

  test('is the same for whichever order the log is read in', () => {
    const mixed = randomLog.chain((log) =>
      fc.tuple(fc.constant(log), fc.shuffledSubarray(log, { minLength: log.length })),
    );
    fc.assert(
      fc.property(mixed, ([log, read]) => {
        expect(shown(read)).toEqual(shown(log));
      }),
      { numRuns: 300 },
    );
  });

  test('is as before when its last presses are taken back, and as after when they are brought back', () => {
    const presses = fc.tuple(randomLog, fc.integer({ min: 1, max: 5 }));
    fc.assert(
      fc.property(presses, ([all, count]) => {
        const log = all.map((change, index) => ({ ...change, press: `press ${index}` }));
        const kept = log.slice(0, Math.max(0, log.length - count));
        let now: MapChange[] = log;
        const backwards = (press: string, next: string) => {
          const { entries } = takingBack(now, press, () => `entry ${now.length}`);
          now = arrived([...now, ...entries.map((entry) => ({ ...entry, press: next }))]);
        };
        const undone = log.slice(kept.length).toReversed();
        for (const { press } of undone) backwards(press, `undo ${press}`);
        expect(shown(now)).toEqual(shown(kept));
        for (const { press } of undone.toReversed()) backwards(`undo ${press}`, `redo ${press}`);
        expect(shown(now)).toEqual(shown(log));
      }),
      { numRuns: 300 },
    );
  });
});
