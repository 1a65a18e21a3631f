import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stateOf } from '#lib/power/engine/state.ts';
import { indexModel } from '#lib/power/index-model.ts';
import { solveTamed } from '#lib/power/leverage/pressure.ts';
import { sparse } from '#lib/power/leverage/sparse.ts';
import { randomModel } from '#lib/power/random-model.ts';
import { visitsOf } from './visits.ts';

test('two who lean on each other, by hand: each is come by 1 / (1 − .3 · .5) times as often', () => {
  const walk = {
    matrix: sparse(2, [
      [0, 1, 0.3],
      [1, 0, 1],
    ]),
    through: Float64Array.of(0.5, 1),
    direct: Float64Array.of(0, 0),
  };
  const { visits, arrivals } = visitsOf(walk, Float64Array.of(1, 0));
  expect(visits[0]).toBeCloseTo(1 / 0.85, 12);
  expect(visits[1]).toBeCloseTo(0.3 / 0.85, 12);
  expect(arrivals[0]).toBeCloseTo(0.3 / 0.85, 12);
});

test('whoever is caught in a circle without loss comes by a hundred times at most', () => {
  const walk = {
    matrix: sparse(3, [
      [0, 1, 0.5],
      [1, 2, 1],
      [2, 1, 1],
    ]),
    through: Float64Array.of(0, 1, 1),
    direct: Float64Array.of(0.5, 0, 0),
  };
  const { visits } = visitsOf(walk, Float64Array.of(1, 0, 0));
  expect(visits[0]).toBe(1);
  expect(visits[1]).toBeCloseTo((0.5 * 0.99) / (1 - 0.99 ** 2), 9);
});

test('8: what starts, by what is reached from there, is what is come by, by what is there: yᵀc = eᵀh', () => {
  fc.assert(
    fc.property(fc.integer(), fc.integer({ min: 3, max: 9 }), (seed, actors) => {
      const state = stateOf(indexModel(randomModel(seed, { actors })));
      const start = Float64Array.from(state.model.ids, (_, i) => (i % 3) / 2);
      for (const side of [state.forward, state.back]) {
        const { walk, reach } = solveTamed(side);
        const { visits } = visitsOf(walk, start);
        const dot = (a: Float64Array, b: Float64Array) => a.reduce((s, x, i) => s + x * b[i]!, 0);
        expect(Math.abs(dot(visits, walk.direct) - dot(start, reach))).toBeLessThan(1e-10);
      }
    }),
    { numRuns: 300 },
  );
});
