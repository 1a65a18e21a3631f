import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { firstPassage, solveWalk } from './first-passage.ts';
import { sparse } from './sparse.ts';
import type { Walk } from './walk.ts';

/** The solution, where there has to be one. */
function solved(...input: Parameters<typeof firstPassage>): Float64Array {
  const h = firstPassage(...input);
  if (!h) throw new Error('did not converge');
  return h;
}

describe('first passage', () => {
  // Target 0 depends .5 on a paper (1) that passes on .6 of the pressure; the paper depends .4 on us.
  test('a chain of two: what the target feels directly, plus .5 · .6 · .4', () => {
    const h = solved(sparse(2, [[0, 1, 0.5 * 0.6]]), Float64Array.of(0.1, 0.4));
    expect(h[0]).toBeCloseTo(0.1 + 0.5 * 0.6 * 0.4, 12);
    expect(h[1]).toBeCloseTo(0.4, 12);
  });

  test('two who lean on each other, by hand: h1 = (.2 + .3 · .1) / (1 - .3 · .5)', () => {
    const h = solved(
      sparse(2, [
        [0, 1, 0.3],
        [1, 0, 0.5],
      ]),
      Float64Array.of(0.2, 0.1),
    );
    expect(h[0]).toBeCloseTo(0.23 / 0.85, 12);
  });

  test('a chain that loses nothing arrives whole', () => {
    const h = solved(sparse(2, [[0, 1, 1]]), Float64Array.of(0, 1));
    expect([...h]).toEqual([1, 1]);
  });

  test('who circles all but for ever without a way to the goal never arrives', () => {
    const ring = sparse(3, [
      [0, 1, 1],
      [1, 0, 1 - 1e-9],
      [2, 0, 0.5],
    ]);
    expect([...solved(ring, Float64Array.of(0, 0, 0.25))]).toEqual([0, 0, 0.25]);
  });

  test('what hardly passes on is not taken for nothing', () => {
    const h = solved(sparse(2, [[0, 1, 1e-20]]), Float64Array.of(0, 0.5));
    expect(h[0]).toBe(0.5e-20);
  });

  test('a leak of a thousandth is summed to 1e-12', () => {
    const ring = sparse(2, [
      [0, 1, 1],
      [1, 0, 0.999],
    ]);
    const h = solved(ring, Float64Array.of(0, 0.0005));
    expect(Math.abs(h[0]! - 0.5)).toBeLessThan(1e-12);
  });

  test('says so when the walk leaks too little to be summed', () => {
    const ring = sparse(2, [
      [0, 1, 1],
      [1, 0, 1 - 1e-9],
    ]);
    expect(firstPassage(ring, Float64Array.of(0, 1e-10))).toBe(null);
  });

  test('a node that may not be entered passes nothing on', () => {
    const chain = sparse(2, [[0, 1, 0.5]]);
    expect([...solved(chain, Float64Array.of(0.1, 0.4), 1)]).toEqual([0.1, 0.4]);
  });

  test.each([
    ['an entry above 1', [[0, 1, 1.2]], [0, 0]],
    ['an entry that is not a number', [[0, 1, NaN]], [0, 0]],
    ['a row that gives away more than there is', [[0, 1, 0.7]], [0.4, 0]],
    ['a vector of another size', [[0, 1, 0.5]], [0]],
  ] as const)('rejects %s', (_, entries, direct) => {
    expect(() => firstPassage(sparse(2, entries), Float64Array.from(direct))).toThrow(RangeError);
  });
});

const unit = fc.double({ min: 0, max: 1, noNaN: true });
/** A random walk: each row and its direct part sum to at most 1, and each step is survived with tau. */
const walk = fc.integer({ min: 1, max: 8 }).chain((n) => {
  const several = { minLength: n, maxLength: n };
  return fc.record({
    rows: fc.array(fc.array(unit, { minLength: n + 1, maxLength: n + 1 }).map(rescaled), several),
    tau: fc.array(fc.double({ min: 0, max: 0.6, noNaN: true }), several),
  });
});

function rescaled(row: number[]): number[] {
  const sum = Math.max(
    1,
    row.reduce((a, b) => a + b),
  );
  return row.map((x) => x / sum);
}

test('is the sum over all chains, on any walk', () => {
  fc.assert(
    fc.property(walk, ({ rows, tau }) => {
      const entries = rows.flatMap((row, i) =>
        tau.map((t, k) => [i, k, row[k]! * t] satisfies [number, number, number]),
      );
      const direct = rows.map((row) => row.at(-1)!);
      let term = direct;
      let sum = direct;
      for (let length = 1; length < 70; length++) {
        const last = term;
        term = rows.map((row) => last.reduce((s, x, k) => s + row[k]! * tau[k]! * x, 0));
        sum = sum.map((s, i) => s + term[i]!);
      }
      const h = solved(sparse(tau.length, entries), Float64Array.from(direct));
      for (const [i, s] of sum.entries()) expect(Math.abs(h[i]! - s)).toBeLessThan(1e-11);
    }),
    { numRuns: 300 },
  );
});

/** The same rows as a walk by its parts. */
const walkOf = ({ rows, tau }: { rows: number[][]; tau: number[] }): Walk => ({
  matrix: sparse(
    tau.length,
    rows.flatMap((row, i) => tau.map((_, k) => [i, k, row[k]!] as const)),
  ),
  through: Float64Array.from(tau),
  direct: Float64Array.from(rows, (row) => row.at(-1)!),
});

test('is the same wherever it begins, on any walk', () => {
  const beginning = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), {
    ...{ minLength: 8, maxLength: 8 },
  });
  fc.assert(
    fc.property(walk, beginning, (parts, from) => {
      const one = walkOf(parts);
      const h = solveWalk(one)!;
      const near = solveWalk(one, Float64Array.from(from.slice(0, h.length)))!;
      for (const [i, x] of h.entries()) expect(Math.abs(near[i]! - x)).toBeLessThanOrEqual(2e-12);
    }),
    { numRuns: 300 },
  );
});

test('what can no longer arrive is nothing, however near nothing the beginning was', () => {
  const ring = walkOf({
    rows: [
      [0, 0.9, 0],
      [0.9, 0, 0],
    ],
    tau: [1, 1],
  });
  expect([...solveWalk(ring, Float64Array.of(0.5, 1e-9))!]).toEqual([0, 0]);
});
