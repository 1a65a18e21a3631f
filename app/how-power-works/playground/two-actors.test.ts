import fc from 'fast-check';
import { expect, test } from 'vitest';
import { analyzeModel } from '#lib/power/leverage/analyze-model.ts';
import { readParameter } from '#lib/power/parameter.ts';
import {
  begin,
  levers,
  modelAt,
  type Places,
  reasonsAt,
  standingAt,
  stepOf,
  strategies,
} from './two-actors.ts';

const place = fc.integer({ min: 0, max: 4 });
const anyPlaces = fc.record({
  ...{ attraction: place, consolidation: place, withdrawal: place, expansion: place },
});
const anyStrategy = fc.constantFrom(...strategies);
const RUNS = { numRuns: 300 };

test('at the start the company holds more over us than we over it', () => {
  const { power, counterPower, imbalance } = standingAt(begin);
  expect(power).toBeCloseTo(0.25 * (0.64 / 1.8), 12);
  expect(counterPower).toBeCloseTo(0.45 * (0.64 / 0.95), 12);
  expect(imbalance).toBeLessThan(0);
});

const directions = [
  { strategy: 'attraction', moves: 'power', up: true },
  { strategy: 'consolidation', moves: 'power', up: true },
  { strategy: 'withdrawal', moves: 'counterPower', up: false },
  { strategy: 'expansion', moves: 'counterPower', up: false },
] as const;

test.each(directions)('$strategy moves only $moves', ({ strategy, moves, up }) => {
  const before = standingAt(begin);
  const after = standingAt(stepOf(begin, strategy)!);
  const other = moves === 'power' ? 'counterPower' : 'power';
  expect(Math.sign(after[moves] - before[moves])).toBe(up ? 1 : -1);
  expect(after[other]).toBe(before[other]);
  expect(after.imbalance).toBeGreaterThan(before.imbalance);
  expect(after.share).toBeGreaterThan(before.share);
});

test.each([
  ['attraction', 1],
  ['consolidation', -1],
  ['withdrawal', -1],
  ['expansion', 1],
] as const)('a step of %s moves its own argument, and no other', (strategy, sign) => {
  fc.assert(
    fc.property(anyPlaces, (places) => {
      const next = stepOf(places, strategy);
      fc.pre(next !== null);
      for (const other of strategies) {
        const { parameter } = levers[other];
        const [before, after] = [places, next!].map((at) => readParameter(modelAt(at), parameter));
        expect(Math.sign(after! - before!)).toBe(other === strategy ? sign : 0);
      }
    }),
    RUNS,
  );
});

test('no strategy ever lowers the imbalance in our favour', () => {
  fc.assert(
    fc.property(anyPlaces, anyStrategy, (places, strategy) => {
      const next = stepOf(places, strategy);
      if (next)
        expect(standingAt(next).imbalance).toBeGreaterThanOrEqual(standingAt(places).imbalance);
    }),
    RUNS,
  );
});

test('a strategy can be stepped to the end of its scale and no further', () => {
  fc.assert(
    fc.property(anyPlaces, anyStrategy, (places, strategy) => {
      const { towards } = levers[strategy];
      const left = towards === 1 ? 4 - places[strategy] : places[strategy];
      let now: Places | null = places;
      for (let step = 0; step < left; step++) now = now && stepOf(now, strategy);
      expect(now?.[strategy]).toBe(towards === 1 ? 4 : 0);
      expect(now && stepOf(now, strategy)).toBeNull();
    }),
    RUNS,
  );
});

test('the two are a map like any other: its balance is the share between them', () => {
  fc.assert(
    fc.property(anyPlaces, (places) => {
      const { power, counterPower, share } = standingAt(places);
      const whole = analyzeModel(modelAt(places));
      expect(whole.leverage).toBeCloseTo(power, 12);
      expect(whole.counterLeverage).toBeCloseTo(counterPower, 12);
      expect(whole.balance).toBeCloseTo(share, 12);
    }),
    RUNS,
  );
});

test('the reasons add up to the powers', () => {
  fc.assert(
    fc.property(anyPlaces, (places) => {
      const { theirs, ours } = reasonsAt(places);
      const { power, counterPower } = standingAt(places);
      expect(theirs?.strength).toBeCloseTo(power, 12);
      expect(ours?.strength).toBeCloseTo(counterPower, 12);
    }),
    RUNS,
  );
});

test('a place off the scale is refused by name', () => {
  expect(() => modelAt({ ...begin, expansion: 5 })).toThrow(
    new RangeError('place of expansion is 5, expected 0 to 4'),
  );
});
