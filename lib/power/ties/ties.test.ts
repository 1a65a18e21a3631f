import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { neighboursOf } from '#lib/power/exchange/neighbours.ts';
import { smallNetwork } from '#lib/power/exchange/small-network.ts';
import { articulationPoints } from './articulation-points.ts';
import { betweenness } from './betweenness.ts';
import { brokerage } from './brokerage.ts';
import { largestEigenvalue } from './largest-eigenvalue.ts';
import { tieMetrics } from './tie-metrics.ts';
import { trustedPaths } from './trusted-paths.ts';

const ids = ['a', 'b', 'c', 'd', 'e'];
const pair = fc.constantFrom(
  ...ids.flatMap((a) => ids.flatMap((b) => (a === b ? [] : [[a, b] as const]))),
);
const network = fc
  .record({ ties: fc.array(pair, { maxLength: 14 }), directed: fc.boolean() })
  .map((drawn) => ({ nodes: ids, ...drawn }));
type Network = { ties: (readonly [string, string])[]; directed: boolean };

const leads = ({ ties, directed }: Network, a: string, b: string) =>
  ties.some(([from, to]) => (from === a && to === b) || (!directed && from === b && to === a));

/** All chains of ties from one node to another that pass nobody twice, the shortest first. */
function chains(of: Network, from: string, to: string, passed: string[] = []): string[][] {
  if (from === to) return [[to]];
  return ids
    .filter((next) => leads(of, from, next) && ![...passed, from].includes(next))
    .flatMap((next) => chains(of, next, to, [...passed, from]).map((rest) => [from, ...rest]))
    .sort((a, b) => a.length - b.length);
}
const shortest = (of: Network, from: string, to: string) => {
  const all = chains(of, from, to);
  return all.filter((one) => one.length === all[0]?.length);
};

describe('a network of ties, whatever it is', () => {
  test('has the betweenness and brokerage that counting chains gives', () => {
    fc.assert(
      fc.property(network, (drawn) => {
        const once = drawn.directed ? 1 : 1 / 2;
        const pairs = ids.flatMap((a) => ids.filter((c) => c !== a).map((c) => [a, c] as const));
        const between = pairs.map(([a, c]) => ({ a, c, all: shortest(drawn, a, c) }));
        for (const { node, betweenness, brokerage } of tieMetrics(drawn).nodes) {
          const others = between.filter(({ a, c }) => a !== node && c !== node);
          const passed = others.map(
            ({ all }) => all.filter((one) => one.includes(node)).length / (all.length || 1),
          );
          const brokered = others.filter(
            ({ a, c }) => leads(drawn, a, node) && leads(drawn, node, c) && !leads(drawn, a, c),
          );
          expect(betweenness).toBeCloseTo(passed.reduce((sum, x) => sum + x, 0) * once, 12);
          expect(brokerage).toBe(brokered.length * once);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('has the degrees that counting ties gives', () => {
    fc.assert(
      fc.property(network, (drawn) => {
        for (const { node, inDegree, outDegree, degree } of tieMetrics(drawn).nodes) {
          expect(inDegree).toBe(ids.filter((other) => leads(drawn, other, node)).length);
          expect(outDegree).toBe(ids.filter((other) => leads(drawn, node, other)).length);
          const either = ids.filter((k) => leads(drawn, k, node) || leads(drawn, node, k));
          expect(degree).toBe(either.length);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('is reached from its members by the shortest chain, or not at all', () => {
    fc.assert(
      fc.property(network, fc.subarray(ids), (drawn, members) => {
        for (const { actor, path } of trustedPaths(drawn, members)) {
          const all = members.flatMap((member) => shortest(drawn, member, actor));
          const least = Math.min(...all.map((one) => one.length));
          if (path) expect(all.filter((one) => one.length === least)).toContainEqual(path);
          else expect(all).toEqual([]);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('falls apart exactly without an articulation point', () => {
    const parts = (neighbours: readonly (readonly number[])[], gone: number) => {
      let count = 0;
      const seen = new Set([gone]);
      for (const root of neighbours.keys()) {
        if (!seen.has(root)) count++;
        const reached = seen.has(root) ? [] : [root];
        for (const i of reached) {
          seen.add(i);
          reached.push(...neighbours[i]!.filter((k) => !seen.has(k) && !reached.includes(k)));
        }
      }
      return count;
    };
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 ** 21 - 1 }), (bits) => {
        const neighbours = smallNetwork(7, bits);
        const before = parts(neighbours, -1);
        const expected = neighbours.map(
          (near, i) => near.length > 0 && parts(neighbours, i) > before,
        );
        expect(articulationPoints(neighbours)).toEqual(expected);
      }),
      { numRuns: 300 },
    );
  });

  test('has the largest eigenvalue that the power of its matrix tends to', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 ** 15 - 1 }), (bits) => {
        const neighbours = smallNetwork(6, bits);
        // (A + I)^(2^30) by squaring, rescaled each time; its growth is (λ₁ + 1)^(2^30).
        let power = neighbours.map((near, i) =>
          neighbours.map((_, k) => Number(near.includes(k) || i === k)),
        );
        let logarithm = 0;
        for (let doubling = 1; doubling <= 30; doubling++) {
          const square = power.map((row) =>
            row.map((_, k) => row.reduce((sum, x, j) => sum + x * power[j]![k]!, 0)),
          );
          const size = Math.max(...square.flat());
          power = square.map((row) => row.map((x) => x / size));
          logarithm += Math.log(size) / 2 ** doubling;
        }
        expect(largestEigenvalue(neighbours)).toBeCloseTo(Math.exp(logarithm) - 1, 7);
      }),
      { numRuns: 300 },
    );
  });
});

describe('a network of ties', () => {
  const ring = (n: number) =>
    neighboursOf(
      Array.from({ length: n }, (_, i) => `${i}`),
      Array.from({ length: n }, (_, i) => [`${i}`, `${(i + 1) % n}`]),
    );

  test('of 128 in a ring gives everybody the same betweenness', () => {
    // 256 directed ties: where the library loses those of the last node.
    const found = betweenness(ring(128).map((near) => Int32Array.from(near)));
    expect(new Set(found)).toEqual(new Set([2 * 1984.5]));
  });

  test('in a grid of 20 × 20 has more shortest chains than 32 bits hold, and still adds up', () => {
    const side = 20;
    const cell = (x: number, y: number) => (x < side && y < side ? [side * y + x] : []);
    const out = Array.from({ length: side * side }, (_, i) => {
      const [x, y] = [i % side, Math.floor(i / side)];
      return Int32Array.from([...cell(x + 1, y), ...cell(x, y + 1)]);
    });
    // A chain over d ties passes d − 1 nodes: the sum over all pairs right and down of each other.
    let expected = 0;
    for (let dx = 0; dx < side; dx++)
      for (let dy = 0; dy < side; dy++)
        if (dx + dy > 0) expected += (side - dx) * (side - dy) * (dx + dy - 1);
    const found = betweenness(out).reduce((sum, x) => sum + x, 0);
    expect(found / expected).toBeCloseTo(1, 12);
  });

  test('refuses more shortest chains than a double holds, rather than answer NaN', () => {
    // 1,100 diamonds in a row: 2^1100 ways through.
    const out = Array.from({ length: 1100 }, (_, i) => [
      ...[Int32Array.of(3 * i + 1, 3 * i + 2), Int32Array.of(3 * i + 3), Int32Array.of(3 * i + 3)],
    ]).flat();
    expect(() => betweenness([...out, Int32Array.of()])).toThrow(/1e308 or more, expected fewer/);
  });

  test('has known largest eigenvalues: a line of 1,000, two groups of different size, no tie', () => {
    const line = neighboursOf(
      Array.from({ length: 1000 }, (_, i) => `${i}`),
      Array.from({ length: 999 }, (_, i) => [`${i}`, `${i + 1}`]),
    );
    expect(Math.abs(largestEigenvalue(line) / (2 * Math.cos(Math.PI / 1001)) - 1)).toBeLessThan(
      1e-12,
    );
    // A group of five where all know each other, beside a ring of 2,000.
    const five = [0, 1, 2, 3, 4].map((i) => [0, 1, 2, 3, 4].filter((k) => k !== i));
    const both = [...five, ...ring(2000).map((near) => near.map((k) => k + 5))];
    expect(largestEigenvalue(both)).toBeCloseTo(4, 12);
    expect(largestEigenvalue([[], []])).toBe(0);
  });

  test('without ties has no Bonacich power, and ids may be any text', () => {
    const nodes = ['__proto__', 'constructor', '10', '9'];
    const { lambda1, nodes: found } = tieMetrics({ nodes, ties: [], directed: true });
    expect(lambda1).toBe(0);
    expect(found.map((one) => [one.node, one.degree, one.bonacich])).toEqual(
      nodes.map((node) => [node, 0, null]),
    );
    const ties = [['__proto__', '10'] as const, ['10', 'constructor'] as const];
    expect(trustedPaths({ nodes, ties, directed: true }, ['__proto__'])[1]?.path).toEqual([
      ...['__proto__', '10', 'constructor'],
    ]);
  });

  test('is refused with the tie or member that is wrong', () => {
    const of = (ties: [string, string][], nodes = ['a', 'b']) => ({ nodes, ties, directed: true });
    expect(() => tieMetrics(of([['a', 'a']]))).toThrow(/from a to a, expected two different/);
    expect(() => tieMetrics(of([['a', 'x']]))).toThrow(/end of a tie is x, expected the id/);
    expect(() => tieMetrics(of([], ['a', 'a']))).toThrow(/nodes holds an id twice/);
    expect(() => trustedPaths(of([['a', 'b']]), ['x'])).toThrow(/member is x, expected the id/);
  });
});

test('brokerage counts each pair that only the broker joins', () => {
  // 0 → 1 → 2 without 0 → 2, and 0 → 1 → 3 with 0 → 3.
  const out = [[1, 3], [2, 3], [], []].map((near) => Int32Array.from(near));
  expect(brokerage(out)).toEqual([0, 1, 0, 0]);
});
