import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packMap, unpackMap } from './pack-map.ts';
import { emptyMap, randomLog } from './random-log.ts';

const word = fc.option(fc.string({ unit: 'binary' }));
const someMap = fc
  .tuple(randomLog, fc.array(word, { minLength: 30, maxLength: 30 }))
  .map(([log, notes]) => ({
    ...emptyMap,
    changes: log.map((change, at) => ({ ...change, note: notes[at]!, withdrawn: at % 2 === 0 })),
  }));

test('what is packed is read as it was', () => {
  fc.assert(
    fc.property(someMap, (map) => {
      expect(unpackMap(packMap(map))).toStrictEqual(map);
    }),
  );
  const nothing = { actors: [], resources: [], changes: [], happenings: [] };
  expect(unpackMap(packMap(nothing))).toStrictEqual(nothing);
});

test('what many changes share is not written with each of them', () => {
  const [actor] = emptyMap.actors;
  const change = {
    ...{ id: '', ordinal: 1, set: 'v' as const, actorId: actor!.id, supplierId: null },
    ...{ resourceId: emptyMap.resources[0]!.id, to: 0.5, effectiveOn: null, source: 'A letter' },
    ...{ confidence: 'judged' as const, note: null, happeningId: null, supersedesId: null },
    ...{ recordedBy: null, recordedAt: '2026-01-01T00:00:00.000Z' },
  };
  const changes = Array.from({ length: 100 }, (_, at) => ({ ...change, id: `${at}`, ordinal: at }));
  const text = packMap({ ...emptyMap, changes });
  expect(text.split('A letter')).toHaveLength(2);
  expect(text.split(actor!.id)).toHaveLength(3);
  expect(text.length).toBeLessThan(packMap(emptyMap).length + 100 * 20);
});
