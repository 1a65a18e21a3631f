import { describe, expect, test } from 'vitest';
import { changesSince, lastOrdinal, replacedBy } from './changes-since.ts';
import { dayToPutBack, newChangeOf } from './new-change-of.ts';
import { emptyMap } from './random-log.ts';
import type { MapChange } from './schema.ts';

const [, second, third] = emptyMap.actors.map(({ id }) => id);
const change = (ordinal: number, to: number, more: Partial<MapChange> = {}): MapChange => ({
  ...{ id: `change ${ordinal}`, ordinal, set: 'pi', actorId: second!, supplierId: null, to },
  ...{ resourceId: null, effectiveOn: null, confidence: 'judged', source: null, note: null },
  ...{ happeningId: null, supersedesId: null, recordedBy: 'Ana', recordedAt: '' },
  ...more,
});
const own = ({ recordedBy }: MapChange) => recordedBy === 'Jo';

test('what was recorded since a map was read is told, the last first', () => {
  const changes = [change(1, 0.5), change(7, 0.6), change(3, 0.7)];
  expect(lastOrdinal({ changes: changes.slice(0, 1) })).toBe(1);
  expect(lastOrdinal({ changes: [] })).toBe(0);
  expect(changesSince({ changes }, 1).map(({ ordinal }) => ordinal)).toEqual([7, 3]);
});

describe('one’s own value is replaced', () => {
  const mine = change(2, 0.8, { recordedBy: 'Jo' });
  const replaced = (...changes: MapChange[]) => replacedBy([mine], changes, own);

  test('by a later one of the same day or a later day, not by an earlier day’s', () => {
    const theirs = change(3, 0.6);
    expect(replaced(mine, theirs)).toEqual([{ mine, theirs }]);
    const later = change(3, 0.6, { effectiveOn: '2026-01-01' });
    expect(replaced(mine, later)).toEqual([{ mine, theirs: later }]);
    const dated = { ...mine, effectiveOn: '2026-01-01' };
    expect(replacedBy([dated], [theirs, dated], own)).toEqual([]);
  });

  test('by one that supersedes it, though it no longer stands', () => {
    const theirs = change(3, 0.6, { supersedesId: mine.id });
    expect(replaced(theirs)).toEqual([{ mine, theirs }]);
  });

  test('not by the same value, by one’s own, by what came before, or by another parameter', () => {
    expect(replaced(mine, change(3, 0.8))).toEqual([]);
    expect(replaced(mine, change(3, 0.6, { recordedBy: 'Jo' }))).toEqual([]);
    expect(replaced(change(1, 0.6), mine)).toEqual([]);
    expect(replaced(mine, change(3, 0.6, { actorId: third! }))).toEqual([]);
  });

  test('only once, by the last of several', () => {
    const last = change(4, 0.7);
    expect(replaced(mine, change(3, 0.6), last)).toEqual([{ mine, theirs: last }]);
  });
});

test('an earlier value is put back on the day of what holds, or from today when days differ', () => {
  const start = change(1, 0.5);
  const dated = change(2, 0.6, { effectiveOn: '2025-05-01' });
  const ahead = change(3, 0.7, { effectiveOn: '2027-05-01' });
  const today = '2026-01-01';
  expect(dayToPutBack([start, change(4, 0.6)], start, today)).toBe(null);
  expect(dayToPutBack([start, dated], start, today)).toBe(today);
  expect(dayToPutBack([start, dated, ahead], start, today)).toBe('2027-05-01');
  expect(dayToPutBack([], dated, today)).toBe('2025-05-01');
});

test('a recorded change is recorded again as the API takes it', () => {
  const ids = { actorId: second!, supplierId: third!, resourceId: emptyMap.resources[0]!.id };
  expect(newChangeOf(change(1, 0.5, { set: 's', ...ids }))).toEqual({ set: 's', to: 0.5, ...ids });
  expect(newChangeOf(change(1, 0.5))).toEqual({ set: 'pi', to: 0.5, actorId: second });
});
