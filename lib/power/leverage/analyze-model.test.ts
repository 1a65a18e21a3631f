import { describe, expect, test } from 'vitest';
import type { Model } from '#lib/power/model.ts';
import { analyzeModel } from './analyze-model.ts';
import { balance } from './balance.ts';
import { tryAnalyze } from './try-analyze.ts';

const model: Model = {
  target: 'boss',
  actors: [
    { id: 'us', position: 2 },
    { id: 'boss', position: -2 },
    { id: 'bank', position: 0 },
  ],
  members: [{ actor: 'us', pi: 0.5, weight: 1 }],
  values: [{ actor: 'boss', resource: 'work', v: 0.6 }],
  supplies: [{ to: 'boss', from: 'us', resource: 'work', share: 0.5, capacity: 0 }],
  outside: [],
};
const silent = { leverage: 0, direct: 0, indirect: 0, ceiling: 0, realised: 0 };

describe('a model without pressure', () => {
  test('on either side is balanced, and mobilises nothing', () => {
    const nothing = { ...model, values: [] };
    expect(analyzeModel(nothing)).toEqual({ ...silent, counterLeverage: 0, balance: 0.5 });
  });

  test('on one side belongs to the other', () => {
    expect(analyzeModel(model)).toEqual({
      ...{ leverage: 0.15, direct: 0.15, indirect: 0, ceiling: 0.3, realised: 0.5 },
      ...{ counterLeverage: 0, balance: 1 },
    });
    expect(balance(0, 0.1)).toBe(0);
  });
});

describe('a campaign that begins', () => {
  test.each<[string, Partial<Model>]>([
    ['target', { target: null }],
    ['members', { members: [] }],
    ['members', { members: [{ actor: 'us', pi: 1, weight: 0 }] }],
    ['values', { values: [] }],
    ['values', { values: [{ actor: 'boss', resource: 'work', v: 0 }] }],
    ['supplies', { supplies: [] }],
    ['supplies', { supplies: [{ to: 'us', from: 'us', resource: 'work', share: 1, capacity: 1 }] }],
  ])('is told that %s are missing: %j', (missing, part) => {
    expect(tryAnalyze({ ...model, ...part })).toEqual({ computable: false, missing });
  });

  test('is computed as soon as it can be', () => {
    expect(tryAnalyze(model)).toEqual({ computable: true, ...analyzeModel(model) });
  });
});

const supply = model.supplies[0]!;
const value = model.values[0]!;
test.each<[RegExp, Partial<Model>]>([
  [/target is null/, { target: null }],
  [/target is who/, { target: 'who' }],
  [/largest weight of a member is 0/, { members: [{ actor: 'us', pi: 1, weight: 0 }] }],
  [/pi of us is 1.5, expected 0 to 1/, { members: [{ actor: 'us', pi: 1.5, weight: 1 }] }],
  [/weight of us is NaN/, { members: [{ actor: 'us', pi: 1, weight: NaN }] }],
  [/member is boss/, { members: [{ actor: 'boss', pi: 1, weight: 1 }] }],
  [/us twice/, { members: [...model.members, ...model.members] }],
  [/id twice/, { actors: [...model.actors, { id: 'us', position: 0 }] }],
  [
    /tau of bank is 2/,
    { actors: [...model.actors.slice(0, 2), { id: 'bank', position: 0, tau: 2 }] },
  ],
  [
    /tau_back of bank is -1/,
    { actors: [...model.actors.slice(0, 2), { id: 'bank', position: 0, tauBack: -1 }] },
  ],
  [/position is 0.5/, { actors: [...model.actors.slice(0, 2), { id: 'bank', position: 0.5 }] }],
  [/v of boss for work is -1, expected 0 to 1/, { values: [{ ...value, v: -1 }] }],
  [/v of boss for work is given twice/, { values: [{ ...value, v: 0 }, value] }],
  [/sum of the values of boss is 1.2/, { values: [value, { ...value, resource: 'pay' }] }],
  [
    /sum of the shares of work of boss is 1.1/,
    { supplies: [supply, { ...supply, from: 'bank', share: 0.6 }] },
  ],
  [/share of boss from us for work is NaN/, { supplies: [{ ...supply, share: NaN }] }],
  [
    /capacity of boss from us for work is Infinity/,
    { supplies: [{ ...supply, capacity: Infinity }] },
  ],
  [
    /supply of boss from us for work is given twice/,
    { supplies: [supply, { ...supply, share: 0 }] },
  ],
  [/giver of a supply is who/, { supplies: [{ ...supply, from: 'who' }] }],
  [
    /o of boss for work is -1, expected 0 or more/,
    { outside: [{ actor: 'boss', resource: 'work', capacity: -1 }] },
  ],
])('refuses by name: %s', (sentence, part) => {
  expect(() => analyzeModel({ ...model, ...part })).toThrow(RangeError);
  expect(() => analyzeModel({ ...model, ...part })).toThrow(sentence);
});

test.each([
  [-0.1, 0],
  [0, 1.1],
  [NaN, 0],
])('there is no balance of %f and %f', (leverage, counterLeverage) => {
  expect(() => balance(leverage, counterLeverage)).toThrow(RangeError);
});

test('capacities too large to be added up are as good as endless', () => {
  const huge = { ...supply, capacity: Number.MAX_VALUE };
  const supplies = [
    supply,
    { ...huge, from: 'bank', share: 0 },
    { ...huge, from: 'boss', share: 0 },
  ];
  expect(analyzeModel({ ...model, supplies }).leverage).toBeCloseTo(0, 12);
});
