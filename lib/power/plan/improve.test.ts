import { describe, expect, test } from 'vitest';
import type { Model } from '#lib/power/model.ts';
import { bestOf } from './best.ts';
import { improve } from './improve.ts';
import type { PlanMove } from './plan.ts';
import { planMoves } from './plan-moves.ts';
import { problemOf } from './problem.ts';

/** A boss who needs our work a little, and the good word of a paper that listens to nobody yet. */
const model: Model = {
  target: 'boss',
  actors: [
    { id: 'boss', position: -2 },
    { id: 'paper', position: 0, tau: 0, tauBack: 0 },
    { id: 'us', position: 2 },
  ],
  members: [{ actor: 'us', pi: 0.2, weight: 1 }],
  values: [
    { actor: 'boss', resource: 'name', v: 0.6 },
    { actor: 'boss', resource: 'work', v: 0.2 },
    { actor: 'us', resource: 'pay', v: 0.5 },
  ],
  supplies: [
    { to: 'boss', from: 'paper', resource: 'name', share: 0.8, capacity: 0.1 },
    { to: 'boss', from: 'us', resource: 'work', share: 0.5, capacity: 0 },
    { to: 'paper', from: 'us', resource: 'story', share: 0.6, capacity: 0.1 },
    { to: 'us', from: 'boss', resource: 'pay', share: 0.7, capacity: 0.1 },
  ],
  outside: [],
};
const fund: PlanMove = {
  ...{ id: 'fund', cost: 1 },
  deltas: [{ kind: 'o', key: ['us', 'pay'], delta: 0.1 }],
};
const organize: PlanMove = {
  ...{ id: 'organize', cost: 2 },
  deltas: [{ kind: 'pi', key: ['us'], delta: 0.1 }],
};
const tell: PlanMove = {
  ...{ id: 'tell', cost: 1 },
  deltas: [{ kind: 'v', key: ['paper', 'story'], delta: 0.8 }],
};
const persuade: PlanMove = {
  ...{ id: 'persuade', cost: 1 },
  deltas: [{ kind: 'tau', key: ['paper'], delta: 0.8 }],
};

function found(moves: PlanMove[], budget: number, most = 1000): string[] {
  const problem = problemOf(model, moves, { budget });
  const best = bestOf(problem);
  improve(problem, best, [...moves.keys()], most);
  expect(best.looks()).toBeLessThanOrEqual(most);
  return best.plan().chosen;
}

describe('a good plan found fast', () => {
  test('sees what two moves do together that are worth nothing apart', () => {
    expect(found([fund, tell, persuade], 2)).toEqual(['tell', 'persuade']);
  });

  test('exchanges the dense move that was taken first for a better one', () => {
    // `dense` and both needs go first, and of 3 there is then too little left to organize.
    const dense = { ...fund, cost: 0.2 };
    const needs = ['less', 'lesser'].map(
      (id): PlanMove => ({
        ...{ id, cost: 0.5 },
        deltas: [{ kind: 'v', key: ['us', 'pay'], delta: -0.08 }],
      }),
    );
    expect(found([dense, ...needs, organize], 3)).toEqual(['less', 'lesser', 'organize']);
  });

  test('keeps to what it may compute', () => {
    for (const most of [1, 2, 5]) found([fund, tell, persuade, organize], 5, most);
    expect(found([fund, organize], 3, 1)).toEqual([]);
  });
});

test('where there is no time for bounds, the good plan comes with none', () => {
  const moves = [fund, tell, persuade];
  expect(planMoves(model, moves, { budget: 2, most: 7 })).toMatchObject({
    ...{ chosen: ['tell', 'persuade'], bound: 1, proved: false },
  });
});

test('moves that can do nothing are not searched', () => {
  const idle = Array.from({ length: 40 }, (_, n) => ({
    ...{ id: `idle${n}`, cost: 0 },
    deltas: [{ kind: 'tau' as const, key: ['us'], delta: 0.01 }],
  }));
  const plan = planMoves(model, [...idle, tell, persuade], { budget: 3, most: 5000 });
  expect(plan).toMatchObject({ chosen: ['tell', 'persuade'], proved: true });
});
