import { expect, test } from 'vitest';
import { tryAnalyze } from '#lib/power/leverage/try-analyze.ts';
import type { Change, Model } from '#lib/power/model.ts';
import { foldChanges } from '#lib/power/time/fold-changes.ts';
import { failureSignatures } from './failure-signatures.ts';

/** The city depends on riders and a paper, the riders on the city; a school could pass on but holds little. */
const model: Model = {
  target: 'city',
  actors: ['riders', 'city', 'paper', 'school'].map((id) => ({ id, position: 0, tau: 0.3 })),
  members: [{ actor: 'riders', pi: 0.5, weight: 1 }],
  values: [
    { actor: 'city', resource: 'fares', v: 0.4 },
    { actor: 'city', resource: 'praise', v: 0.3 },
    { actor: 'city', resource: 'order', v: 0.01 },
    { actor: 'paper', resource: 'readers', v: 0.5 },
    { actor: 'school', resource: 'pupils', v: 0.5 },
    { actor: 'riders', resource: 'rides', v: 0.5 },
  ],
  supplies: [
    ['city', 'riders', 'fares'],
    ['city', 'paper', 'praise'],
    ['city', 'school', 'order'],
    ['paper', 'riders', 'readers'],
    ['school', 'riders', 'pupils'],
    ['riders', 'city', 'rides'],
  ].map(([to = '', from = '', resource = '']) => ({
    to,
    from,
    resource,
    share: 0.9,
    capacity: 0.1,
  })),
  outside: [],
};
const after = (...changes: Change[]) => {
  const now = foldChanges(model, changes);
  const of = (one: Model) => ({ model: one, answer: tryAnalyze(one) });
  return failureSignatures(of(model), of(now));
};
const organise: Change = { set: 'pi', actor: 'riders', to: 0.9 };
const carPool: Change = { set: 'o', actor: 'riders', resource: 'rides', to: 1 };

test('people come and pressure rises, but the ceiling and their hold stay: agitation only', () => {
  expect(after(organise)).toEqual(['agitate']);
  const repression: Change = { set: 'v', actor: 'riders', resource: 'rides', to: 0.9 };
  expect(after(organise, repression)).toEqual(['agitate']);
  // With a hold that falls, or a ceiling that rises, somebody also built or brought together.
  expect(after(organise, carPool)).toEqual([]);
  expect(after(organise, { set: 'v', actor: 'city', resource: 'fares', to: 0.6 })).toEqual([]);
  // From a few to a few more is little of what the structure offers.
  const few: Change = { set: 'pi', actor: 'riders', to: 0.6 };
  expect(after(few)).toEqual([]);
});

test('their hold falls and ours stays: innovation only', () => {
  expect(after(carPool)).toEqual(['innovate']);
  expect(after({ ...carPool, to: 0.001 })).toEqual([]);
});

test('someone who holds little is persuaded and the balance stays: orchestration only', () => {
  expect(after({ set: 'tau', actor: 'school', to: 0.9 })).toEqual(['orchestrate']);
  expect(after({ set: 'tau', actor: 'paper', to: 0.9 })).toEqual([]);
  // Whoever joins is no longer persuaded, and what the target or a member passes on counts for nothing.
  expect(after({ set: 'tau', actor: 'city', to: 0.9 })).toEqual([]);
  expect(after({ set: 'tau', actor: 'riders', to: 0.9 })).toEqual([]);
});

test('days that cannot be computed look like nothing', () => {
  const empty: Model = { ...model, values: [] };
  const of = (one: Model) => ({ model: one, answer: tryAnalyze(one) });
  const persuaded = foldChanges(empty, [{ set: 'tau', actor: 'school', to: 0.9 }]);
  expect(failureSignatures(of(empty), of(persuaded))).toEqual([]);
});
