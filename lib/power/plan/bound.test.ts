import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyzeModel } from '#lib/power/leverage/analyze-model.ts';
import type { Model } from '#lib/power/model.ts';
import type { ParameterKind } from '#lib/power/parameter.ts';
import { randomModel } from '#lib/power/random-model.ts';
import { boundOf } from './bound.ts';
import { mostBalance } from './branch.ts';
import { everyPlan } from './every-plan.ts';
import { fractionalKnapsack } from './knapsack.ts';
import type { PlanMove } from './plan.ts';
import { costOf, problemOf } from './problem.ts';
import { randomMoves } from './random-moves.ts';
import { reachAtMost } from './reach-at-most.ts';

/** Which moves get into one another's way depends on what they touch. */
const kinds = fc.constantFrom<ParameterKind[] | undefined>(
  undefined,
  ['tau', 'pi'],
  ['pi', 'k'],
  ['v', 'tau'],
  ['v', 's'],
  ['tau_back', 'k', 'o'],
);

test('no plan of a branch leaves a higher balance than its bound, nor than everything at once', () => {
  fc.assert(
    fc.property(fc.integer(), kinds, fc.nat(), fc.nat(), (seed, touching, nth, mask) => {
      const model = randomModel(seed);
      const { moves, options } = randomMoves(seed, model, { count: 5, kinds: touching });
      const problem = problemOf(model, moves, options);
      const { branch, marginals, everything } = boundOf(problem);
      const every = everyPlan(model, moves, options);

      const start = every[nth % every.length]!.chosen.slice(0, 2);
      const chosen = start.map((id) => moves.findIndex((move) => move.id === id));
      const open = [...moves.keys()].filter((move) => !chosen.includes(move) && (mask >> move) & 1);
      const may = new Set([...chosen, ...open].map((move) => moves[move]!.id));
      const within = every.filter(
        (plan) =>
          start.every((id) => plan.chosen.includes(id)) && plan.chosen.every((id) => may.has(id)),
      );
      const left = problem.budget - costOf(problem, chosen);
      const bound = mostBalance(branch(chosen, open, left), moves, marginals);
      for (const { balance } of within) expect(balance).toBeLessThanOrEqual(bound + 1e-11);
      for (const { balance } of every) expect(balance).toBeLessThanOrEqual(everything + 1e-11);
    }),
    { numRuns: 300 },
  );
});

const pay = { actor: 'us', resource: 'pay' };
/** A target that depends on two groups of ours for two things, and has something over us. */
const facing = (rows: Partial<Model>): Model => ({
  target: 'boss',
  actors: [
    { id: 'boss', position: -2 },
    { id: 'us', position: 2 },
    { id: 'they', position: 2 },
  ],
  members: [
    { actor: 'us', pi: 1, weight: 1 },
    { actor: 'they', pi: 1, weight: 0 },
  ],
  values: [{ ...pay, v: 0.5 }],
  supplies: [],
  outside: [],
  ...rows,
});
const held = { to: 'us', from: 'boss', resource: 'pay', share: 0.5, capacity: 0 };
const move = (id: string, ...deltas: PlanMove['deltas']): PlanMove => ({ id, cost: 1, deltas });

describe('moves that get into one another’s way are counted in together', () => {
  test.each<[string, Model, PlanMove[]]>([
    [
      'participation is worth most where spare capacity, which another takes away, is large',
      facing({
        members: [{ actor: 'us', pi: 0.5, weight: 1 }],
        values: [
          { ...pay, v: 0.5 },
          { actor: 'boss', resource: 'work', v: 0.5 },
        ],
        supplies: [held, { to: 'boss', from: 'us', resource: 'work', share: 1, capacity: 5 }],
      }),
      [
        move('join', { kind: 'pi', key: ['us'], delta: 0.5 }),
        move('tire', { kind: 'k', key: ['boss', 'us', 'work'], delta: -5 }),
      ],
    ],
    [
      'either of two groups can take over all, not both',
      facing({
        values: [
          { ...pay, v: 0.5 },
          { actor: 'boss', resource: 'work', v: 0.5 },
        ],
        supplies: [
          held,
          ...['us', 'they'].map((from) => ({
            ...{ to: 'boss', from, resource: 'work', share: 0.1, capacity: 0 },
          })),
        ],
      }),
      ['us', 'they'].map((from) =>
        move(from, { kind: 's', key: ['boss', from, 'work'], delta: 0.8 }),
      ),
    ],
    [
      'either of two things can be all that matters, not both',
      facing({
        values: [
          { ...pay, v: 0.5 },
          ...['work', 'name'].map((resource) => ({ actor: 'boss', resource, v: 0.1 })),
        ],
        supplies: [
          held,
          ...['work', 'name'].map((resource) => ({
            ...{ to: 'boss', from: 'us', resource, share: 1, capacity: 0 },
          })),
        ],
      }),
      ['work', 'name'].map((resource) =>
        move(resource, { kind: 'v', key: ['boss', resource], delta: 0.8 }),
      ),
    ],
    [
      'two steps towards the same end',
      facing({
        members: [{ actor: 'us', pi: 0.2, weight: 1 }],
        values: [
          { ...pay, v: 0.5 },
          { actor: 'boss', resource: 'work', v: 0.5 },
        ],
        supplies: [held, { to: 'boss', from: 'us', resource: 'work', share: 1, capacity: 0 }],
      }),
      ['one', 'other'].map((id) => move(id, { kind: 'pi', key: ['us'], delta: 0.8 })),
    ],
  ])('%s', (_, model, moves) => {
    const problem = problemOf(model, moves, { budget: 1 });
    const { branch, marginals } = boundOf(problem);
    const bound = mostBalance(branch([], [0, 1], problem.budget), moves, marginals);
    const single = Math.max(
      ...everyPlan(model, moves, { budget: 1 }).map(({ balance }) => balance),
    );
    expect(single).toBeGreaterThan(analyzeModel(model).balance);
    expect(bound).toBeGreaterThanOrEqual(single - 1e-11);
  });
});

describe('the fractional knapsack', () => {
  const amount = fc.double({ min: 0, max: 5, noNaN: true });
  const items = fc.array(fc.record({ cost: amount, worth: amount }), { maxLength: 8 });

  test('is worth no less than any whole items that fit', () => {
    fc.assert(
      fc.property(items, amount, (list, budget) => {
        const most = fractionalKnapsack(list, budget);
        for (let bits = 0; bits < 2 ** list.length; bits++) {
          const set = list.filter((_, n) => (bits >> n) & 1);
          const sum = (of: 'cost' | 'worth') => set.reduce((total, item) => total + item[of], 0);
          if (sum('cost') <= budget) expect(most).toBeGreaterThanOrEqual(sum('worth') - 1e-9);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('tells items apart whose costs and worths are tiny', () => {
    const dense = { cost: 4e-323, worth: 8e-9 };
    const list = [{ cost: 5e-324, worth: 5e-324 }, dense];
    expect(fractionalKnapsack(list, dense.cost)).toBeGreaterThanOrEqual(dense.worth);
    const tiny = [
      { cost: 1e-200, worth: 1e-200 },
      { cost: 1e-200, worth: 1e-150 },
    ];
    expect(fractionalKnapsack(tiny, 1e-200)).toBe(1e-150);
  });

  test('takes what is free, then the densest, and a part of the next', () => {
    const list = [
      { cost: 4, worth: 4 },
      { cost: 0, worth: 1 },
      { cost: 2, worth: 6 },
    ];
    expect(fractionalKnapsack(list, 4)).toBe(1 + 6 + 2);
    expect(fractionalKnapsack(list, 0)).toBe(1);
  });
});

test('a walk whose rows sum above 1 is still bounded, by 1', () => {
  const walk = {
    matrix: {
      rowStart: Int32Array.of(0, 1, 2),
      column: Int32Array.of(1, 0),
      value: Float64Array.of(0.9, 0.9),
    },
    through: Float64Array.of(1, 1),
    direct: Float64Array.of(0.4, 0),
  };
  const { reach, exact } = reachAtMost(walk);
  expect([...reach]).toEqual([1, 0.9]);
  expect(exact).toBe(false);
});
