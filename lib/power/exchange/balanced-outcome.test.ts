import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { balancedOutcome } from './balanced-outcome.ts';
import { toNumber } from './fraction.ts';
import { maximumMatching, NOBODY } from './maximum-matching.ts';
import { type Neighbours, neighboursOf } from './neighbours.ts';
import { smallNetwork } from './small-network.ts';

const network = fc
  .record({ n: fc.integer({ min: 1, max: 7 }), bits: fc.integer({ min: 0, max: 2 ** 21 - 1 }) })
  .map(({ n, bits }) => smallNetwork(n, bits));

/** The most pairs, by trying whom the first unpaired node could have. */
function mostPairs(neighbours: Neighbours, gone = new Set<number>()): number {
  const i = [...neighbours.keys()].find((k) => !gone.has(k));
  if (i === undefined) return 0;
  const without = new Set([...gone, i]);
  const free = neighbours[i]!.filter((k) => !without.has(k));
  const paired = free.map((k) => 1 + mostPairs(neighbours, new Set([...without, k])));
  return Math.max(mostPairs(neighbours, without), ...paired);
}

/** The least sum of shares 0, ½ or 1 that is stable on every tie: by duality the largest fractional matching. */
function leastCover(neighbours: Neighbours): number {
  let least = Infinity;
  for (let code = 0; code < 3 ** neighbours.length; code++) {
    const share = neighbours.map((_, i) => (Math.floor(code / 3 ** i) % 3) / 2);
    if (neighbours.every((near, i) => near.every((k) => share[i]! + share[k]! >= 1)))
      least = Math.min(
        least,
        share.reduce((a, b) => a + b, 0),
      );
  }
  return least;
}

/** Damped edge balancing (Azar et al. 2009): partners split anew, again and again, what their options leave. */
function bargain(neighbours: Neighbours, partner: Int32Array, start: number[]): number[] {
  let share = start.map((x, i) =>
    partner[i] === NOBODY ? 0 : partner[i]! > i ? x : 1 - start[partner[i]!]!,
  );
  for (let round = 0; round < 20_000; round++) {
    const option = neighbours.map((near, u) =>
      near.reduce((best, w) => (w === partner[u] ? best : Math.max(best, 1 - share[w]!)), 0),
    );
    const next = share.map((x, u) => {
      if (partner[u] === NOBODY) return 0;
      const split = 0.5 + (option[u]! - option[partner[u]!]!) / 2;
      return x / 2 + Math.min(1, Math.max(0, split)) / 2;
    });
    const moved = next.some((x, i) => Math.abs(x - share[i]!) > 1e-13);
    share = next;
    if (!moved) return share;
  }
  return share;
}

/** How far a division is from the definition of a balanced outcome. */
function imbalance(neighbours: Neighbours, partner: Int32Array, share: number[]): number {
  const gain = neighbours.map((near, u) => {
    const options = near.filter((w) => w !== partner[u]).map((w) => 1 - share[w]!);
    return share[u]! - Math.max(0, ...options);
  });
  return Math.max(
    ...share.map((x) => -x),
    ...neighbours.flatMap((near, u) => near.map((w) => 1 - share[u]! - share[w]!)),
    ...share.map((x, u) => {
      const v = partner[u]!;
      return v === NOBODY
        ? x
        : Math.max(Math.abs(x + share[v]! - 1), Math.abs(gain[u]! - gain[v]!));
    }),
  );
}

describe('the balanced outcome, on any network', () => {
  test('exists exactly when no fractional matching beats every whole one', () => {
    fc.assert(
      fc.property(network, (neighbours) => {
        const exists = leastCover(neighbours) === mostPairs(neighbours);
        expect(balancedOutcome(neighbours).kind !== 'none').toBe(exists);
      }),
      { numRuns: 300 },
    );
  });

  test('pairs as many as can be paired, and is stable and balanced', () => {
    fc.assert(
      fc.property(network, (neighbours) => {
        const found = balancedOutcome(neighbours);
        if (found.kind === 'none') return;
        const { partner, shares } = found;
        expect(partner.filter((k) => k !== NOBODY).length / 2).toBe(mostPairs(neighbours));
        expect(imbalance(neighbours, partner, shares.map(toNumber))).toBeLessThanOrEqual(1e-15);
      }),
      { numRuns: 300 },
    );
  });

  test('is where bargaining ends from anywhere, exactly when it is said to be unique', () => {
    fc.assert(
      fc.property(
        network,
        fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 7, maxLength: 7 }),
        (neighbours, start) => {
          const found = balancedOutcome(neighbours);
          if (found.kind === 'none') return;
          const exact = found.shares.map(toNumber);
          const away = (from: number[]) => {
            const reached = bargain(neighbours, found.partner, from.slice(0, neighbours.length));
            fc.pre(imbalance(neighbours, found.partner, reached) < 1e-9);
            return Math.max(...reached.map((x, i) => Math.abs(x - exact[i]!)));
          };
          if (found.kind === 'unique') expect(away(start)).toBeLessThan(1e-6);
          else {
            // From equal halves it ends where we say; from elsewhere also elsewhere.
            expect(away(start.map(() => 0.5))).toBeLessThan(1e-6);
            const extremes = Array.from({ length: 2 ** neighbours.length }, (_, code) =>
              start.map((_, i) => ((code >> i) & 1 ? 0.9 : 0.1)),
            );
            expect(extremes.some((from) => away(from) > 1e-6)).toBe(true);
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('the balanced outcome', () => {
  const outcome = (n: number, ties: [number, number][]) => {
    const ids = Array.from({ length: n }, (_, i) => `${i}`);
    return balancedOutcome(
      neighboursOf(
        ids,
        ties.map(([a, b]) => [`${a}`, `${b}`]),
      ),
    );
  };
  const line = (n: number) =>
    outcome(
      n,
      Array.from({ length: n - 1 }, (_, i) => [i, i + 1]),
    );
  const written = (found: ReturnType<typeof outcome>) =>
    found.kind === 'none' ? null : found.shares.map(({ top, bottom }) => `${top}/${bottom}`);

  test('spaces a line of six evenly from both ends', () => {
    expect(written(line(6))).toEqual(['1/4', '3/4', '1/2', '1/2', '3/4', '1/4']);
  });

  test('halves for a pair without options, and gives somebody alone nothing', () => {
    expect(written(outcome(2, [[0, 1]]))).toEqual(['1/2', '1/2']);
    expect(written(outcome(3, [[0, 1]]))).toEqual(['1/2', '1/2', '0/1']);
  });

  test('a square with a tail leaves only the square open', () => {
    const found = outcome(6, [
      [0, 1],
      [1, 2],
      [2, 3],
      [3, 0],
      [0, 4],
      [4, 5],
    ]);
    expect(found.kind).toBe('continuum');
    expect(written(found)).toEqual(['1/2', '1/2', '1/2', '1/2', '3/4', '1/4']);
  });

  test('four in a square with both diagonals can only halve', () => {
    const found = outcome(4, [
      [0, 1],
      [1, 2],
      [2, 3],
      [3, 0],
      [0, 2],
      [1, 3],
    ]);
    expect([found.kind, written(found)]).toEqual(['unique', ['1/2', '1/2', '1/2', '1/2']]);
  });

  test('says why there is none in a ring of five', () => {
    const found = outcome(5, [
      [0, 1],
      [1, 2],
      [2, 3],
      [3, 4],
      [4, 0],
    ]);
    expect(found).toMatchObject({ kind: 'none', reason: /at most 2 pairs.* would make 2\.5/ });
  });

  test('in a line of 200 the ends get 1/101, and in one of 201 there are only winners and losers', () => {
    const even = line(200);
    if (even.kind === 'none') throw new Error('a line has a balanced outcome');
    expect(even.shares.every(({ bottom }) => 101n % bottom === 0n)).toBe(true);
    expect(toNumber(even.shares[0]!)).toBeCloseTo(1 / 101, 15);
    expect(new Set(written(line(201)))).toEqual(new Set(['0/1', '1/1']));
  });
});

test.each([
  [
    4,
    [
      [4, 5, 6],
      [2, 3, 4],
      [1, 5, 6],
      [1, 4, 7],
      [0, 1, 3],
      [0, 2, 7],
      [0, 2, 7],
      [3, 5, 6],
    ],
  ],
  [
    5,
    [
      [4, 7, 9],
      [8],
      [5, 7, 9],
      [5, 6, 9],
      [0],
      [2, 3, 6],
      [3, 5, 8],
      [0, 2, 8],
      [1, 6, 7],
      [0, 2, 3],
    ],
  ],
])('pairs the last two of %d pairs only by way of an odd ring', (pairs, neighbours) => {
  expect(mostPairs(neighbours)).toBe(pairs);
  const partner = maximumMatching(neighbours);
  expect(partner.filter((k) => k !== NOBODY).length / 2).toBe(pairs);
  expect(partner.every((k, i) => neighbours[i]!.includes(k) && partner[k] === i)).toBe(true);
});
