import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { randomModel } from '#lib/power/random-model.ts';
import { branchAndBound } from './branch-and-bound.ts';
import { everyPlan } from './every-plan.ts';
import { planMoves } from './plan-moves.ts';
import { problemOf } from './problem.ts';
import { randomMoves } from './random-moves.ts';

const anyPlan = fc
  .record({ seed: fc.integer(), count: fc.integer({ min: 2, max: 8 }) })
  .map(({ seed, count }) => {
    const model = randomModel(seed);
    return { model, ...randomMoves(seed, model, { count }) };
  });
const best = (plans: { balance: number }[]) =>
  plans.reduce((most, { balance }) => Math.max(most, balance), 0);

describe('against every plan', () => {
  test('up to 18 moves the best is found', () => {
    fc.assert(
      fc.property(anyPlan, ({ model, moves, options }) => {
        const every = everyPlan(model, moves, options);
        const plan = planMoves(model, moves, options);
        expect(Math.abs(plan.balance - best(every))).toBeLessThan(2e-11);
        expect(plan.proved).toBe(true);
        expect(plan.bound).toBe(plan.balance);
        const same = every.find(({ chosen }) => chosen.join() === plan.chosen.join());
        expect(same?.balance).toBeCloseTo(plan.balance, 10);
        expect(same?.cost).toBe(plan.cost);
      }),
      { numRuns: 300 },
    );
  });

  test('branch and bound finds the same', () => {
    fc.assert(
      fc.property(anyPlan, ({ model, moves, options }) => {
        const whole = planMoves(model, moves, options);
        const searched = branchAndBound(problemOf(model, moves, options), 1e6);
        expect(searched).toEqual({ ...whole, balance: searched.balance, bound: searched.balance });
        expect(Math.abs(searched.balance - whole.balance)).toBeLessThan(1e-10);
      }),
      { numRuns: 300 },
    );
  });

  test('the bound of a search that is cut off holds', () => {
    fc.assert(
      fc.property(anyPlan, fc.integer({ min: 1, max: 60 }), ({ model, moves, options }, most) => {
        const plan = branchAndBound(problemOf(model, moves, options), most);
        expect(plan.bound).toBeGreaterThanOrEqual(best(everyPlan(model, moves, options)) - 2e-11);
        expect(plan.balance).toBeLessThanOrEqual(plan.bound);
        if (plan.proved) expect(plan.bound).toBe(plan.balance);
      }),
      { numRuns: 300 },
    );
  });
});
