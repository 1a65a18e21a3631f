import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ageOf, assessedOn, freshness } from './freshness.ts';
import { mapOfCase } from './map-of-case.ts';
import type { MapChange } from './schema.ts';
import { toReview } from './to-review.ts';

const map = mapOfCase(JSON.parse(readFileSync('lib/power/cases/montgomery-1955.json', 'utf8')));
const entered = { recordedAt: '2026-01-10T22:15:00.000Z', supersedesId: null };

describe('an assessment', () => {
  test('is half as fresh after each half-life', () => {
    expect([0, 180, 360, 90].map((age) => freshness(age, 180))).toEqual([
      ...[1, 0.5, 0.25, expect.closeTo(Math.SQRT1_2, 12)],
    ]);
    expect(() => freshness(-1, 180)).toThrow('age');
    expect(() => freshness(1, 20)).toThrow('half-life');
  });

  test('is of the day from which it holds, or of its entry from the start and as a correction', () => {
    expect(assessedOn({ ...entered, effectiveOn: '2025-03-01' })).toBe('2025-03-01');
    expect(assessedOn({ ...entered, effectiveOn: null })).toBe('2026-01-10');
    const corrects = { ...entered, effectiveOn: '2025-03-01', supersedesId: 'x' };
    expect(assessedOn(corrects)).toBe('2026-01-10');
    expect(ageOf(corrects, '2026-01-20')).toBe(10);
    expect(ageOf({ ...entered, effectiveOn: '2026-05-01' }, '2026-01-20')).toBe(0);
  });
});

describe('what to look at again', () => {
  const stale = toReview(map, '2026-12-01', 180);
  const weight = ({ fresh, effect }: (typeof stale)[number]) => (1 - fresh) * effect;

  test('is what holds and is one half-life old, what matters most first', () => {
    expect(stale.length).toBeGreaterThan(20);
    expect(stale.every(({ fresh }) => fresh <= 0.5)).toBe(true);
    const weights = stale.map(weight);
    expect(weights).toEqual(weights.toSorted((a, b) => b - a));
    expect(weights[0]).toBeGreaterThan(0);
  });

  test('leaves out what has been judged again, and what no longer holds', () => {
    const [first] = stale;
    const again: MapChange = {
      ...{ ...first!.change, id: 'again', ordinal: 1e6, effectiveOn: '2026-11-30' },
    };
    const now = toReview({ ...map, changes: [...map.changes, again] }, '2026-12-01', 180);
    expect(now).toHaveLength(stale.length - 1);
    expect(now.map(({ change }) => change.id)).not.toContain(first!.change.id);
    expect(now.map(({ change }) => change.id)).not.toContain('again');
  });

  test('is nothing while everything is fresh, and is listed also where no balance is computed', () => {
    expect(toReview(map, '1955-12-02', 3650)).toEqual([]);
    const nobody = { ...map, actors: map.actors.map((actor) => ({ ...actor, target: false })) };
    const listed = toReview(nobody, '2026-12-01', 180);
    expect(listed.length).toBeGreaterThanOrEqual(stale.length);
    expect(listed.every(({ effect }) => effect === 0)).toBe(true);
  });
});
