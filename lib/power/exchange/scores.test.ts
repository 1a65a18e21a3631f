import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bonacich } from './bonacich.ts';
import { type Neighbours, neighboursOf } from './neighbours.ts';
import { powerEquation } from './power-equation.ts';
import { powerIndex } from './power-index.ts';
import { smallNetwork } from './small-network.ts';
import { hasTotalSupport } from './total-support.ts';

const network = fc
  .record({ n: fc.integer({ min: 2, max: 6 }), bits: fc.integer({ min: 1, max: 2 ** 15 - 1 }) })
  .map(({ n, bits }) => smallNetwork(n, bits));
const star = (leaves: number): Neighbours => [
  Array.from({ length: leaves }, (_, i) => i + 1),
  ...Array.from({ length: leaves }, () => [0]),
];
const ring = (n: number): Neighbours =>
  Array.from({ length: n }, (_, i) => [(i + 1) % n, (i + n - 1) % n]);

describe('the power equation', () => {
  test('holds for everybody', () => {
    fc.assert(
      fc.property(network, fc.constantFrom(0.01, 0.15, 1), (neighbours, alpha) => {
        const x = powerEquation(neighbours, alpha);
        for (const [i, near] of neighbours.entries()) {
          const lack = near.reduce((sum, k) => sum + 1 / x[k]!, alpha / x[i]!);
          expect(Math.abs(x[i]! - lack)).toBeLessThanOrEqual(1e-12 * x[i]!);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('needs no α exactly where every tie is part of a perfect pairing', () => {
    for (const x of powerEquation(ring(5), 0)) expect(x).toBeCloseTo(Math.SQRT2, 14);
    expect(hasTotalSupport(star(3))).toBe(false);
    expect(() => powerEquation(star(3), 0)).toThrow(/alpha is 0, expected more than 0/);
    // A line of four pairs everybody, but never the two in the middle.
    expect(hasTotalSupport([[1], [0, 2], [1, 3], [2]])).toBe(false);
  });

  test('refuses a perturbation that is not a number from 0', () => {
    for (const alpha of [-0.1, Number.NaN, Infinity])
      expect(() => powerEquation(star(3), alpha)).toThrow(/alpha is (-0.1|NaN|Infinity), expected/);
  });

  test('gives up instead of scaling for ever', () => {
    expect(() => powerEquation(star(3), 1e-9)).not.toThrow();
    expect(() => powerEquation([[1], [0, 2], [1, 3], [2]], 1e-12)).toThrow(
      /expected one large enough/,
    );
  });
});

describe('Bonacich power', () => {
  test('solves its equation, with Σ c² = n', () => {
    fc.assert(
      fc.property(network, fc.constantFrom(-0.4, -0.1, 0, 0.13), (neighbours, beta) => {
        fc.pre(neighbours.some((near) => near.length > 0));
        const c = bonacich(neighbours, beta);
        const left = c.map((x, i) => x - beta * neighbours[i]!.reduce((sum, k) => sum + c[k]!, 0));
        const a = left[neighbours.findIndex((near) => near.length > 0)]!;
        const degree = neighbours.find((near) => near.length > 0)!.length;
        for (const [i, near] of neighbours.entries())
          expect(left[i]).toBeCloseTo((a / degree) * near.length, 9);
        expect(a).toBeGreaterThan(0);
        expect(c.reduce((sum, x) => sum + x * x, 0)).toBeCloseTo(neighbours.length, 9);
      }),
      { numRuns: 300 },
    );
  });

  test('refuses a β whose inverse is an eigenvalue that matters', () => {
    expect(() => bonacich(star(25), -0.2)).toThrow(/beta is -0.2, expected another/);
    expect(() => bonacich(star(24), -0.2)).not.toThrow();
  });

  test('passes over an eigenvalue that does not matter: of two groups all tied across, each counts one', () => {
    const across = Array.from({ length: 10 }, (_, i) =>
      [0, 1, 2, 3, 4].map((k) => (i < 5 ? k + 5 : k)),
    );
    for (const c of bonacich(across, -0.2)) expect(c).toBeCloseTo(1, 9);
  });

  test('refuses what cannot be scaled or multiplied', () => {
    expect(() => bonacich([[], []], -0.1)).toThrow(/expected at least one tie/);
    expect(() => bonacich(star(2), Number.NaN)).toThrow(/beta is NaN, expected a finite number/);
  });
});

describe('the power index', () => {
  /** All paths of a length from a node, and the most of them that share nobody else, by trying all. */
  function byHand(neighbours: Neighbours, i: number): number {
    const paths = (length: number, path: number[] = [i]): number[][] =>
      path.length > length
        ? [path.slice(1)]
        : neighbours[path.at(-1)!]!.filter((k) => !path.includes(k)).flatMap((k) =>
            paths(length, [...path, k]),
          );
    const most = (left: number[][]): number => {
      const [first, ...rest] = left;
      if (!first) return 0;
      return Math.max(
        most(rest),
        1 + most(rest.filter((path) => !path.some((k) => first.includes(k)))),
      );
    };
    let sum = 0;
    for (let k = 1; k < neighbours.length; k++) sum += (k % 2 ? 1 : -1) * most(paths(k));
    return sum;
  }

  test('counts as by hand', () => {
    const upToFive = fc
      .record({ n: fc.integer({ min: 1, max: 5 }), bits: fc.integer({ min: 0, max: 1023 }) })
      .map(({ n, bits }) => smallNetwork(n, bits));
    fc.assert(
      fc.property(upToFive, (neighbours) => {
        const expected = [...neighbours.keys()].map((i) => byHand(neighbours, i));
        expect(powerIndex(neighbours)).toEqual(expected);
      }),
      { numRuns: 300 },
    );
  });

  test('is in a ring of a hundred what it is in a square', () => {
    expect(powerIndex(ring(100))).toEqual(Array(100).fill(byHand(ring(4), 0)));
    expect(powerIndex(ring(101))).toEqual(Array(101).fill(byHand(ring(5), 0)));
  });

  test('gives up on a tangle instead of searching for ever', () => {
    const tangle = Array.from({ length: 14 }, (_, i) =>
      [1, 2, 5, 9, 12, 13].map((k) => (i + k) % 14),
    );
    expect(powerIndex(tangle, 1000)).toBe(null);
  });
});

describe('a network', () => {
  test('is refused with the tie that is wrong', () => {
    const ids = ['a', 'b'];
    expect(neighboursOf(ids, [['a', 'b']])).toEqual([[1], [0]]);
    expect(() => neighboursOf(['a', 'a'], [])).toThrow(/nodes holds an id twice/);
    expect(() => neighboursOf(ids, [['a', 'c']])).toThrow(/end of a tie is c, expected the id/);
    expect(() => neighboursOf(ids, [['b', 'b']])).toThrow(/from b to b, expected two different/);
    expect(() =>
      neighboursOf(ids, [
        ['a', 'b'],
        ['b', 'a'],
      ]),
    ).toThrow(/tie of b and a is given twice/);
  });
});
