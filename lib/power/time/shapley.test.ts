import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shapley } from './shapley.ts';

const has = (coalition: number, player: number) => ((coalition >> player) & 1) === 1;

describe('a known game', () => {
  test('one left glove and two right ones: the scarce hand takes two thirds', () => {
    const pairs = (c: number) => [has(c, 0) && (has(c, 1) || has(c, 2)) ? 1 : 0];
    const value = shapley(3, pairs).map(([x]) => x);
    expect(value).toEqual([2 / 3, 1 / 6, 1 / 6].map((x) => expect.closeTo(x, 15)));
  });

  test('what is worth something only together is divided evenly', () => {
    const all = (c: number) => [c === 2 ** 6 - 1 ? 6 : 0];
    for (const [x] of shapley(6, all)) expect(x).toBeCloseTo(1, 14);
  });

  test('without players there is nothing to divide', () => {
    expect(shapley(0, () => [3])).toEqual([]);
  });
});

/** A game of up to six players in which every coalition has a worth of its own. */
const anyGame = fc.integer({ min: 1, max: 6 }).chain((players) =>
  fc.record({
    players: fc.constant(players),
    worths: fc.array(fc.double({ min: -1, max: 1, noNaN: true }), {
      minLength: 2 ** players,
      maxLength: 2 ** players,
    }),
  }),
);
const RUNS = { numRuns: 300 };

test('the parts add up to the whole, each payoff by itself', () => {
  fc.assert(
    fc.property(anyGame, ({ players, worths }) => {
      const parts = shapley(players, (c) => [worths[c]!, worths[c]! ** 2]);
      const sum = (at: number) => parts.reduce((total, part) => total + part[at]!, 0);
      expect(sum(0)).toBeCloseTo(worths.at(-1)! - worths[0]!, 12);
      expect(sum(1)).toBeCloseTo(worths.at(-1)! ** 2 - worths[0]! ** 2, 12);
    }),
    RUNS,
  );
});

test('it is the average over all orders of arrival', () => {
  const orders = (left: number[]): number[][] =>
    left.length === 0
      ? [[]]
      : left.flatMap((first) =>
          orders(left.filter((one) => one !== first)).map((rest) => [first, ...rest]),
        );
  fc.assert(
    fc.property(anyGame, ({ players, worths }) => {
      fc.pre(players <= 4);
      const all = orders(Array.from({ length: players }, (_, player) => player));
      const added = new Array<number>(players).fill(0);
      for (const order of all) {
        let coalition = 0;
        for (const player of order) {
          const joined = coalition | (1 << player);
          added[player]! += (worths[joined]! - worths[coalition]!) / all.length;
          coalition = joined;
        }
      }
      const parts = shapley(players, (c) => [worths[c]!]).map(([x]) => x);
      expect(parts).toEqual(added.map((x) => expect.closeTo(x, 12)));
    }),
    RUNS,
  );
});

test.each([-1, 1.5, 21, NaN])('there are no %d players', (players) => {
  expect(() => shapley(players, () => [0])).toThrow(RangeError);
  expect(() => shapley(players, () => [0])).toThrow(/players is/);
});
