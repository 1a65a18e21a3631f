import { describe, expect, test } from 'vitest';
import type { Model } from '#lib/power/model.ts';
import { compareMoves } from './compare-moves.ts';

const work = { resource: 'work' };
const pay = { resource: 'pay' };
const model: Model = {
  target: 'boss',
  actors: [
    { id: 'boss', position: -2 },
    { id: 'paper', position: 0, tau: 0.3, tauBack: 0.3 },
    { id: 'us', position: 2 },
  ],
  members: [{ actor: 'us', pi: 0.4, weight: 1 }],
  values: [
    { actor: 'boss', ...work, v: 0.5 },
    { actor: 'boss', resource: 'name', v: 0.3 },
    { actor: 'paper', resource: 'story', v: 0.6 },
    { actor: 'us', ...pay, v: 0.5 },
  ],
  supplies: [
    { to: 'boss', from: 'us', ...work, share: 0.7, capacity: 0.2 },
    { to: 'boss', from: 'paper', resource: 'name', share: 0.6, capacity: 0.2 },
    { to: 'paper', from: 'us', resource: 'story', share: 0.5, capacity: 0.1 },
    { to: 'us', from: 'boss', ...pay, share: 0.8, capacity: 0.3 },
  ],
  outside: [{ actor: 'us', ...pay, capacity: 0.2 }],
};
const organize = { id: 'organize', changes: [{ set: 'pi', actor: 'us', to: 0.6 } as const] };
const persuade = { id: 'persuade', changes: [{ set: 'tau', actor: 'paper', to: 0.6 } as const] };
const wait = { id: 'wait', changes: [] };
const options = { draws: 400, seed: 1 };

describe('moves compared', () => {
  test('the parts in which each is best sum to 1, and waiting gains exactly nothing', () => {
    const found = compareMoves(model, [organize, persuade, wait], () => 0.5, options);
    expect(found.map(({ id }) => id)).toEqual(['organize', 'persuade', 'wait']);
    expect(found.reduce((sum, { best }) => sum + best, 0)).toBeCloseTo(1, 12);
    expect(found[2]!.best).toBe(0);
    expect(found[2]!.gain.balance).toEqual([0, 0, 0]);
  });

  test('in doubt neither is always first; without doubt the better always is', () => {
    // Each of the two gains about as much here.
    const close = { id: 'close', changes: [{ set: 'pi', actor: 'us', to: 0.42 } as const] };
    const [one, other] = compareMoves(model, [close, persuade], () => 1, options);
    expect(one!.best).toBeGreaterThan(0.05);
    expect(other!.best).toBeGreaterThan(0.05);
    const sure = compareMoves(model, [organize, persuade], () => 0, options);
    expect(sure.map(({ best }) => best).toSorted()).toEqual([0, 1]);
  });

  test('twice the same move shares the first place', () => {
    const twin = { ...organize, id: 'twin' };
    const found = compareMoves(model, [organize, twin], () => 0.5, options);
    expect(found.map(({ best }) => best)).toEqual([0.5, 0.5]);
  });

  test('gains are those of the same draws: organizing never loses, though levels vary widely', () => {
    const [found] = compareMoves(model, [organize], () => 0.5, options);
    expect(found!.gain.balance[0]).toBeGreaterThan(0);
    expect(found!.gain.leverage[0]).toBeGreaterThan(0);
    expect(found!.gain.counterLeverage).toEqual([0, 0, 0]);
  });
});

test('two moves of one name are refused, and so is what no model holds', () => {
  expect(() => compareMoves(model, [wait, wait], () => 0.5, options)).toThrow(/wait twice/);
  const nobody = { id: 'x', changes: [{ set: 'pi', actor: 'nobody', to: 0.6 } as const] };
  expect(() => compareMoves(model, [nobody], () => 0.5, options)).toThrow(/nobody/);
});
