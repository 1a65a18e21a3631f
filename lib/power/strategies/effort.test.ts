import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type EffortCurve, effortOf, LINEAR } from './effort.ts';
import { ANYWHERE, reached, reachIn } from './reach.ts';

describe('effort', () => {
  const jumps: EffortCurve = {
    curve: 'steps',
    steps: [
      { at: 0.4, effort: 3 },
      { at: 0.7, effort: 5 },
      { at: 1, effort: 20 },
    ],
  };
  test.each<[string, EffortCurve, number, number, number]>([
    ['by default is the length of the way', LINEAR, 0.2, 0.5, 0.3],
    ['is the same downwards', LINEAR, 0.5, 0.2, 0.3],
    ['is nothing for no move', { curve: 'rising', rate: 9 }, 1, 1, 0],
    ['rises: the first half is a quarter', { curve: 'rising', rate: 4 }, 0, 0.5, 1],
    ['rises: the whole way costs its rate', { curve: 'rising', rate: 4 }, 0, 1, 4],
    ['rises downwards towards the lower end', { curve: 'rising', rate: 4 }, 1, 0.5, 1],
    ['in jumps: part of one is paid whole', jumps, 0, 0.1, 3],
    ['in jumps: one that is done is not paid again', jumps, 0.4, 0.5, 5],
    ['in jumps: all the way', jumps, 0.2, 1, 28],
    ['in jumps: back down', jumps, 0.8, 0.5, 25],
  ])('%s', (_, curve, from, to, effort) => {
    expect(effortOf(curve, from, to, ANYWHERE)).toBeCloseTo(effort, 12);
  });

  test.each<[RegExp, EffortCurve]>([
    [/rate of a linear effort is 0, expected more than 0/, { curve: 'linear', rate: 0 }],
    [/rate of a rising effort is NaN/, { curve: 'rising', rate: Number.NaN }],
    [/effort of a step is -1/, { curve: 'steps', steps: [{ at: 1, effort: -1 }] }],
    [
      /a step ends at 0.5, expected more than 0.5/,
      {
        curve: 'steps',
        steps: [
          { at: 0.5, effort: 1 },
          { at: 0.5, effort: 1 },
        ],
      },
    ],
  ])('is refused by name: %s', (sentence, curve) => {
    expect(() => effortOf(curve, 0, 1, ANYWHERE)).toThrow(RangeError);
    expect(() => effortOf(curve, 0, 1, ANYWHERE)).toThrow(sentence);
  });

  test('nothing goes beyond the last step', () => {
    expect(() => effortOf(jumps, 0, 1.5, ANYWHERE)).toThrow(
      /a move reaches 1.5, expected 1 or less/,
    );
  });

  test('going on costs what remains of the way when it is linear or whole steps', () => {
    const unit = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(unit, unit, unit, (a, b, c) => {
        const [low, middle, high] = [a, b, c].sort((x, y) => x - y) as [number, number, number];
        const way = (curve: EffortCurve, from: number, to: number) =>
          effortOf(curve, from, to, ANYWHERE);
        expect(way(LINEAR, low, middle) + way(LINEAR, middle, high)).toBeCloseTo(high - low, 12);
        const rising: EffortCurve = { curve: 'rising', rate: 1 };
        expect(way(rising, low, middle)).toBeLessThanOrEqual(way(LINEAR, low, middle) + 1e-12);
        expect(way(jumps, low, high)).toBeGreaterThanOrEqual(way(jumps, low, middle));
      }),
      { numRuns: 300 },
    );
  });
});

describe('how far a number can be moved', () => {
  test.each([
    [0.5, 1, 0.1, 0.6],
    [0.95, 1, 0.1, 1],
    [0.05, -1, 0.1, 0],
    [1, 1, 0.1, 1],
    [1.5, 1, 0.1, 1.5],
    [1.5, -1, 0.1, 1.4],
  ] as const)('%f by %i · %f is %f', (from, direction, step, to) => {
    expect(reached(from, direction, step, ANYWHERE)).toBeCloseTo(to, 12);
  });

  test('is what the team said of that number, and [0, 1] for the others', () => {
    const reach = reachIn([
      { kind: 'k', key: ['a', 'b', 'r'], lo: 1, hi: 3 },
      { kind: 'pi', key: ['a'], lo: 0, hi: 0.4 },
    ]);
    expect(reach({ kind: 'k', key: ['a', 'b', 'r'] })).toEqual({ lo: 1, hi: 3 });
    expect(reach({ kind: 'pi', key: ['a'] })).toEqual({ lo: 0, hi: 0.4 });
    expect(reach({ kind: 'tau', key: ['a'] })).toEqual(ANYWHERE);
  });

  test.each([
    [/highest of the reach of pi of a is 1.5, expected 0 to 1/, 0, 1.5],
    [/lowest of the reach of pi of a is 0.6, expected 0 to 0.5/, 0.6, 0.5],
    [/lowest of the reach of pi of a is NaN/, Number.NaN, 0.5],
  ])('is refused by name: %s', (sentence, lo, hi) => {
    const refused = () => reachIn([{ kind: 'pi', key: ['a'], lo, hi }]);
    expect(refused).toThrow(RangeError);
    expect(refused).toThrow(sentence);
  });
});
