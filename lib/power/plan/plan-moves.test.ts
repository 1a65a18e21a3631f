import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyzeModel } from '#lib/power/leverage/analyze-model.ts';
import type { Model } from '#lib/power/model.ts';
import { randomModel } from '#lib/power/random-model.ts';
import { branchAndBound } from './branch-and-bound.ts';
import { everyPlan } from './every-plan.ts';
import type { PlanMove, PlanOptions } from './plan.ts';
import { planMoves } from './plan-moves.ts';
import { problemOf } from './problem.ts';
import { randomMoves } from './random-moves.ts';

const planOf = (count: number) => (seed: number) => {
  const model = randomModel(seed);
  return { model, ...randomMoves(seed, model, { count }) };
};
const anyPlan = fc.integer({ min: 2, max: 5 }).chain((count) => fc.integer().map(planOf(count)));
const best = (plans: { balance: number }[]) => Math.max(...plans.map(({ balance }) => balance));

describe('against every plan', () => {
  test('the best is found, by looking at all as by branch and bound, and bounds hold when cut off', () => {
    fc.assert(
      fc.property(anyPlan, fc.integer({ min: 1, max: 40 }), ({ model, moves, options }, most) => {
        const every = everyPlan(model, moves, options);
        const plan = planMoves(model, moves, options);
        const same = every.find(({ chosen }) => chosen.join() === plan.chosen.join());
        expect([same?.cost, plan.proved, plan.bound]).toEqual([plan.cost, true, plan.balance]);
        expect(Math.abs(plan.balance - same!.balance)).toBeLessThan(1e-11);
        expect(Math.abs(plan.balance - best(every))).toBeLessThan(2e-11);

        const searched = branchAndBound(problemOf(model, moves, options), 1e6);
        expect([searched.chosen, searched.proved]).toEqual([plan.chosen, true]);
        expect(Math.abs(searched.balance - plan.balance)).toBeLessThan(1e-11);

        const hasty = branchAndBound(problemOf(model, moves, options), most);
        expect(hasty.bound).toBeGreaterThanOrEqual(best(every) - 2e-11);
        expect(hasty.balance).toBeLessThanOrEqual(hasty.bound);
        if (hasty.proved) expect(Math.abs(hasty.balance - plan.balance)).toBeLessThan(1e-11);
      }),
      { numRuns: 300 },
    );
  });

  test.each([1, 2, 3, 4, 5, 6])('also with twelve moves (%d)', (seed) => {
    const { model, moves, options } = planOf(12)(seed);
    const plan = planMoves(model, moves, options);
    const searched = branchAndBound(problemOf(model, moves, options), 1e6);
    expect([searched.chosen, searched.proved]).toEqual([plan.chosen, true]);
    expect(Math.abs(searched.balance - plan.balance)).toBeLessThan(1e-11);
  });
});

/** A boss who needs the paper's good word, a paper that listens to nobody yet, and us, whom nobody follows yet. */
const model: Model = {
  target: 'boss',
  actors: [
    { id: 'boss', position: -2 },
    { id: 'paper', position: 0, tau: 0, tauBack: 0.3 },
    { id: 'us', position: 2 },
  ],
  members: [{ actor: 'us', pi: 0, weight: 1 }],
  values: [
    { actor: 'boss', resource: 'name', v: 0.6 },
    { actor: 'paper', resource: 'story', v: 0.7 },
    { actor: 'us', resource: 'pay', v: 0.5 },
  ],
  supplies: [
    { to: 'boss', from: 'paper', resource: 'name', share: 0.8, capacity: 0.1 },
    { to: 'paper', from: 'us', resource: 'story', share: 0.6, capacity: 0.1 },
    { to: 'us', from: 'boss', resource: 'pay', share: 0.7, capacity: 0.1 },
  ],
  outside: [{ actor: 'us', resource: 'pay', capacity: 0.2 }],
};
const move = (id: string, cost: number, ...deltas: PlanMove['deltas']): PlanMove => ({
  ...{ id, cost, deltas },
});
const organize = move('organize', 2, { kind: 'pi', key: ['us'], delta: 0.5 });
const persuade = move('persuade', 2, { kind: 'tau', key: ['paper'], delta: 0.6 });
const fund = move('fund', 1, { kind: 'o', key: ['us', 'pay'], delta: 0.05 });
const chosen = (moves: PlanMove[], options: PlanOptions) => planMoves(model, moves, options).chosen;

describe('a plan', () => {
  test('holds a pair that is worth nothing apart, which the densest single move would crowd out', () => {
    for (const alone of [organize, persuade])
      expect(planMoves(model, [alone], { budget: 4 })).toMatchObject({ chosen: [], balance: 0 });
    const moves = [fund, organize, persuade];
    expect(chosen(moves, { budget: 4 })).toEqual(['organize', 'persuade']);
    expect(branchAndBound(problemOf(model, moves, { budget: 4 }), 100)).toMatchObject({
      ...{ chosen: ['organize', 'persuade'], cost: 4, proved: true },
    });
    expect(chosen(moves, { budget: 5 })).toEqual(['fund', 'organize', 'persuade']);
  });

  test('is to do nothing when nothing helps or nothing can be paid for', () => {
    const undo = move('undo', 0, { kind: 'tau_back', key: ['paper'], delta: 0.2 });
    expect(planMoves(model, [undo], { budget: 9 })).toEqual({
      ...{ chosen: [], cost: 0, balance: 0, bound: 0, proved: true },
    });
    expect(chosen([organize, persuade], { budget: 3.9 })).toEqual([]);
    expect(chosen([], { budget: 0 })).toEqual([]);
  });

  test('fits ten times .1 into 1', () => {
    const steps = Array.from({ length: 10 }, (_, n) =>
      move(`step${n}`, 0.1, { kind: 'pi', key: ['us'], delta: 0.1 }),
    );
    const heard = { ...model, actors: model.actors.map((actor) => ({ ...actor, tau: 0.5 })) };
    expect(planMoves(heard, steps, { budget: 1 }).chosen).toHaveLength(10);
  });

  test('keeps to exclusions and prerequisites', () => {
    const moves = [organize, persuade, fund];
    const excludes = [['organize', 'persuade']] as const;
    expect(chosen(moves, { budget: 9, excludes })).toEqual([]);
    expect(chosen(moves, { budget: 4, requires: [['persuade', 'fund']] })).toEqual([]);
    const requires = [['organize', 'fund']] as const;
    expect(chosen(moves, { budget: 5, requires })).toEqual(['organize', 'persuade', 'fund']);
  });

  test('is the cheaper of two equals, then the one of fewer moves, then the one given earlier', () => {
    const dear = { ...organize, id: 'dear', cost: 3 };
    const twin = { ...organize, id: 'twin' };
    const halves = ['half', 'rest'].map((id) =>
      move(id, 1, { kind: 'pi', key: ['us'], delta: 0.25 }),
    );
    const base = [persuade, organize];
    expect(chosen([dear, ...base], { budget: 5 })).toEqual(['persuade', 'organize']);
    expect(chosen([...halves, ...base], { budget: 4 })).toEqual(['persuade', 'organize']);
    expect(chosen([twin, ...base], { budget: 4 })).toEqual(['twin', 'persuade']);
    expect(chosen([...base, twin], { budget: 4 })).toEqual(['persuade', 'organize']);
  });

  test('adds steps up before it cuts off at the range', () => {
    const up = move('up', 1, { kind: 'pi', key: ['us'], delta: 5 });
    const down = move('down', 0, { kind: 'pi', key: ['us'], delta: -4.5 });
    const plan = planMoves(model, [up, down, persuade], {
      ...{ budget: 4, requires: [['up', 'down']] as const },
    });
    expect(plan.chosen).toEqual(['up', 'down', 'persuade']);
    expect(plan.balance).toBeCloseTo(
      planMoves(model, [organize, persuade], { budget: 4 }).balance,
      12,
    );
  });

  test('never gives away more than there is, but may take from one for another', () => {
    const heard = { ...model, members: [{ actor: 'us', pi: 0.5, weight: 1 }] };
    const wish = move('wish', 1, { kind: 'v', key: ['paper', 'story'], delta: 0.4 });
    const full: Model = {
      ...heard,
      actors: heard.actors.map((actor) => ({ ...actor, tau: 0.5 })),
      values: [...heard.values, { actor: 'paper', resource: 'rent', v: 0.3 }],
    };
    const less = move('less', 1, { kind: 'v', key: ['paper', 'rent'], delta: -0.2 });
    const smaller = { ...wish, deltas: [{ ...wish.deltas[0]!, delta: 0.2 }] };
    expect(planMoves(full, [wish, less], { budget: 9 }).chosen).toEqual([]);
    expect(planMoves(full, [smaller, less], { budget: 9 }).chosen).toEqual(['wish', 'less']);
  });

  test('may make a member of somebody who was none', () => {
    const joined = move('join', 1, { kind: 'pi', key: ['paper'], delta: 0.5 });
    const { balance, chosen: ids } = planMoves(model, [joined], { budget: 1 });
    expect(ids).toEqual(['join']);
    const members = [...model.members, { actor: 'paper', pi: 0.5, weight: 0 }];
    expect(balance).toBeCloseTo(analyzeModel({ ...model, members }).balance, 12);
  });
});

describe('more than 18 moves', () => {
  const many = randomModel(3, { actors: 12, members: 3 });
  const moves = many.actors
    .slice(1)
    .flatMap(({ id }, n) => [
      move(`heard${n}`, 1 + (n % 3), { kind: 'tau', key: [id], delta: 0.2 }),
      move(`quiet${n}`, 1 + (n % 2), { kind: 'tau_back', key: [id], delta: -0.2 }),
    ]);

  test('are searched until the best is proved, or until the time is over with an honest bound', () => {
    const plan = planMoves(many, moves, { budget: 6 });
    expect(moves.length).toBeGreaterThan(18);
    expect(plan.proved).toBe(true);
    const hasty = planMoves(many, moves, { budget: 6, most: 32 });
    expect(hasty.proved).toBe(false);
    expect(hasty.balance).toBeLessThanOrEqual(plan.balance + 1e-11);
    expect(hasty.bound).toBeGreaterThanOrEqual(plan.balance - 1e-11);
    expect(hasty.bound).toBeLessThan(1);
  });
});

describe('is refused by name', () => {
  const options = { budget: 4 };
  test.each<[RegExp, PlanMove[], PlanOptions]>([
    [/moves holds organize twice/, [organize, organize], options],
    [/cost of organize is -1, expected 0 or more/, [{ ...organize, cost: -1 }], options],
    [/cost of organize is NaN/, [{ ...organize, cost: Number.NaN }], options],
    [/budget is NaN, expected 0 or more/, [organize], { budget: Number.NaN }],
    [/budget is -1/, [organize], { budget: -1 }],
    [/most is 0, expected a whole number/, [organize], { budget: 4, most: 0 }],
    [/excludes holds who/, [organize], { budget: 4, excludes: [['organize', 'who']] }],
    [/requires holds who/, [organize], { budget: 4, requires: [['who', 'organize']] }],
    [/pairs organize with itself/, [organize], { budget: 4, excludes: [['organize', 'organize']] }],
    [
      /requires leads from \w+ back to it/,
      [organize, persuade, fund],
      {
        budget: 4,
        requires: [
          ['organize', 'persuade'],
          ['persuade', 'fund'],
          ['fund', 'organize'],
        ],
      },
    ],
    [
      /delta of pi of us in move x is NaN/,
      [move('x', 1, { kind: 'pi', key: ['us'], delta: Number.NaN })],
      options,
    ],
    [
      /key of v of us in move x holds 1 ids, expected 2/,
      [move('x', 1, { kind: 'v', key: ['us'], delta: 1 })],
      options,
    ],
    [
      /is who, expected the id of an actor/,
      [move('x', 1, { kind: 'tau', key: ['who'], delta: 1 })],
      options,
    ],
    [
      /is who, expected the id of an actor/,
      [move('x', 1, { kind: 's', key: ['boss', 'who', 'name'], delta: 1 })],
      options,
    ],
    [
      /pi of boss in move x makes the target a member/,
      [move('x', 1, { kind: 'pi', key: ['boss'], delta: 1 })],
      options,
    ],
  ])('%s', (message, moves, its) => {
    expect(() => planMoves(model, moves, its)).toThrow(message);
    expect(() => planMoves(model, moves, its)).toThrow(RangeError);
  });
});
