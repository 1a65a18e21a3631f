import { expect, test } from 'vitest';
import { doubtOfMap } from './doubt-of-map.ts';
import type { MapChange } from './schema.ts';

const change = (
  effectiveOn: string | null,
  confidence: MapChange['confidence'],
  what: Partial<MapChange> = {},
): MapChange => ({
  ...{ id: 'x', ordinal: 1, set: 'pi', actorId: 'riders', supplierId: null, resourceId: null },
  ...{ to: 0.5, effectiveOn, confidence, source: null, note: null, recordedAt: '', recordedBy: '' },
  ...{ happeningId: null, supersedesId: null },
  ...what,
});
const pi = { kind: 'pi', key: ['riders'] } as const;

test('what was last said of a number by a day is how sure it was then', () => {
  const sdOn = doubtOfMap({
    changes: [change(null, 'guessed'), change('1955-12-05', 'documented')],
  });
  expect(sdOn(null)(pi)).toBe(1);
  expect(sdOn('1955-12-04')(pi)).toBe(1);
  expect(sdOn('1955-12-05')(pi)).toBe(0.25);
});

test('a position says how sure both transmissions are; what nobody gave is a judgement', () => {
  const sdOn = doubtOfMap({ changes: [change(null, 'guessed', { set: 'position', to: 1 })] });
  expect(sdOn(null)({ kind: 'tau', key: ['riders'] })).toBe(1);
  expect(sdOn(null)({ kind: 'tau_back', key: ['riders'] })).toBe(1);
  expect(sdOn(null)(pi)).toBe(0.5);
});
