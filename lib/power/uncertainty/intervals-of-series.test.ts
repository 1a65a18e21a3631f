import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyzeModel } from '#lib/power/leverage/analyze-model.ts';
import type { Model } from '#lib/power/model.ts';
import { randomModel } from '#lib/power/random-model.ts';
import { applyChange } from '#lib/power/time/fold-changes.ts';
import type { Band } from './band.ts';
import { drawsOfModel } from './draws-of-model.ts';
import { type Interval, intervalsOfSeries } from './intervals-of-series.ts';

const anyModel = fc.integer().map((seed) => randomModel(seed));
const figures = ['leverage', 'counterLeverage', 'balance'] as const;
const intervalOf = (model: Model, sd: number, draws = 100, seed = 1): Interval =>
  intervalsOfSeries([{ model }], () => sd, { draws, seed })[0]!;
const width = ([low, , high]: Band) => high - low;

describe('11: an interval', () => {
  test('without doubt is the figure itself', () => {
    fc.assert(
      fc.property(anyModel, (model) => {
        const point = analyzeModel(model);
        for (const figure of figures)
          for (const end of intervalOf(model, 0, 3)[figure])
            expect(Math.abs(end - point[figure])).toBeLessThan(1e-11);
      }),
      { numRuns: 300 },
    );
  });

  test('widens with doubt', () => {
    fc.assert(
      fc.property(anyModel, (model) => {
        const [sure, unsure] = [intervalOf(model, 0.05, 12), intervalOf(model, 0.2, 12)];
        for (const figure of figures)
          expect(width(unsure[figure])).toBeGreaterThanOrEqual(width(sure[figure]));
      }),
      { numRuns: 300 },
    );
  });

  test('is in order and holds shares only', () => {
    fc.assert(
      fc.property(anyModel, fc.double({ min: 0, max: 10, noNaN: true }), (model, sd) => {
        const found = intervalOf(model, sd, 10);
        for (const figure of figures) {
          const [low, middle, high] = found[figure];
          expect(0 <= low && low <= middle && middle <= high && high <= 1).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('common random numbers', () => {
  const model = randomModel(5, { actors: 8 });

  test('the same seed gives the same interval, another seed another', () => {
    expect(intervalOf(model, 0.5)).toEqual(intervalOf(model, 0.5));
    expect(intervalOf(model, 0.5, 100, 2)).not.toEqual(intervalOf(model, 0.5));
  });

  test('more parameters, or the same in another order, leave every draw as it was', () => {
    const draws = (one: Model) => drawsOfModel(one, () => 0.5, { draws: 20, seed: 1 });
    const more: Model = {
      ...model,
      actors: [{ id: 'aside', position: 1 }, ...model.actors.toReversed()],
      supplies: model.supplies.toReversed(),
      values: [{ actor: 'aside', resource: 'r0', v: 0.5 }, ...model.values],
    };
    const [before, after] = [draws(model), draws(more)];
    for (const figure of figures)
      for (const [draw, x] of before[figure].entries())
        expect(after[figure][draw]).toBeCloseTo(x, 11);
  });

  test('what changes from one date to the next is less noisy than either date', () => {
    const later = applyChange(model, { set: 'tau', actor: 'a1', to: 0.8 });
    const [one, other] = [model, later].map(
      (each) => drawsOfModel(each, () => 0.3, { draws: 500, seed: 1 }).balance,
    );
    const spread = (xs: Float64Array) => {
      const mean = xs.reduce((sum, x) => sum + x, 0) / xs.length;
      return Math.sqrt(xs.reduce((sum, x) => sum + (x - mean) ** 2, 0) / xs.length);
    };
    expect(spread(one!)).toBeGreaterThan(0.01);
    expect(spread(one!.map((x, draw) => other![draw]! - x))).toBeLessThan(spread(one!) / 2);
  });

  test('each point is asked for its own doubts', () => {
    const points = [{ model }, { model }];
    const [sure, unsure] = intervalsOfSeries(points, (_, point) => (point === 0 ? 0 : 0.5), {
      ...{ draws: 50, seed: 1 },
    });
    expect(width(sure!.balance)).toBeLessThan(1e-11);
    expect(width(unsure!.balance)).toBeGreaterThan(0.01);
  });
});

test('a number of draws or a doubt outside its range is refused by name', () => {
  const model = randomModel(5);
  for (const draws of [0, 1.5, Number.NaN, 100_001])
    expect(() => intervalOf(model, 0.5, draws)).toThrow(/draws is/);
  expect(() => intervalOf(model, -1)).toThrow(/sd of v of a0, r0 is -1/);
  expect(() => intervalOf(model, 0.5, 10, 0.5)).toThrow(/seed is 0.5/);
});
