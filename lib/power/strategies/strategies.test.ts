import { describe, expect, test } from 'vitest';
import type { Model } from '#lib/power/model.ts';
import type { Parameter } from '#lib/power/parameter.ts';
import { givesUpEssential, type Strategy, strategyOf } from './strategy-of.ts';
import { withholdable } from './withholding.ts';

// We drive the buses' fares and need transport from them; a paper writes about us.
const model: Model = {
  target: 'city',
  actors: ['riders', 'city', 'paper'].map((id) => ({ id, position: 0 })),
  members: [{ actor: 'riders', pi: 0.5, weight: 1 }],
  values: [
    { actor: 'city', resource: 'fares', v: 0.6 },
    { actor: 'riders', resource: 'transport', v: 0.5 },
    { actor: 'riders', resource: 'safety', v: 0.5 },
  ],
  supplies: [
    { to: 'city', from: 'riders', resource: 'fares', share: 0.8, capacity: 0 },
    { to: 'riders', from: 'city', resource: 'transport', share: 0.9, capacity: 0 },
    { to: 'riders', from: 'city', resource: 'safety', share: 1, capacity: 0 },
    { to: 'paper', from: 'riders', resource: 'story', share: 1, capacity: 0 },
  ],
  outside: [],
};

describe('what a change is called', () => {
  test.each<[string, Parameter['kind'], string[], Strategy]>([
    ['the city wants fares more', 'v', ['city', 'fares'], 'attraction'],
    ['a go-between wants our story', 'v', ['paper', 'story'], 'attraction'],
    ['riders act together', 'pi', ['riders'], 'consolidation'],
    ['a paper joins', 'pi', ['paper'], 'consolidation'],
    ['the city finds fewer other fares', 'o', ['city', 'fares'], 'consolidation'],
    ['what we could add for the city', 'k', ['city', 'riders', 'fares'], 'consolidation'],
    ['what the city could add for us', 'k', ['riders', 'city', 'transport'], 'expansion'],
    ['we normally come by bus', 's', ['riders', 'city', 'transport'], 'expansion'],
    ['we find rides elsewhere', 'o', ['riders', 'transport'], 'expansion'],
    ['we want to ride less', 'v', ['riders', 'transport'], 'withdrawal'],
    ['the paper writes about us', 'tau', ['paper'], 'persuasion'],
    ['the paper carries less of the city’s word', 'tau_back', ['paper'], 'persuasion'],
    ['riders pass on less against us', 'tau_back', ['riders'], 'persuasion'],
  ])('%s: %s of %j is %s', (_, kind, key, label) => {
    expect(strategyOf(model, { kind, key })).toBe(label);
  });

  test('is refused for a number of nobody', () => {
    expect(() => strategyOf(model, { kind: 'tau', key: ['who'] })).toThrow(/tau is of who/);
  });
});

test('only our own needs are ever given up, and of those never the essential ones', () => {
  const essential = new Set(['safety', 'fares']);
  const asks = (kind: Parameter['kind'], member: boolean, ...key: string[]) =>
    givesUpEssential({ kind, key }, member, essential);
  expect(asks('v', true, 'riders', 'safety')).toBe(true);
  expect(asks('v', true, 'riders', 'transport')).toBe(false);
  expect(asks('v', false, 'city', 'fares')).toBe(false);
  expect(asks('o', true, 'riders', 'safety')).toBe(false);
});

test('withholding names the dependence it uses, and is no strategy', () => {
  const held = withholdable(model);
  expect(held.map(({ of, on }) => [of, on])).toEqual([['city', '*']]);
  expect(held[0]!.strength).toBeCloseTo(0.6 * 0.4, 12);
});
