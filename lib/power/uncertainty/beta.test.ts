import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { betaAfter, betaDeviate, betaMean, betaSd, UNIFORM } from './beta.ts';
import { gamma } from './gamma.ts';
import { randomOf, streamOf } from './random.ts';

const moments = (draw: (n: number) => number) => {
  const xs = Array.from({ length: 20_000 }, (_, n) => draw(n));
  const mean = xs.reduce((sum, x) => sum + x, 0) / xs.length;
  return { mean, sd: Math.sqrt(xs.reduce((sum, x) => sum + (x - mean) ** 2, 0) / xs.length) };
};
const stream = streamOf(1, 'test');

test.each([0.2, 1, 3.5, 200])('gamma of shape %s has that mean and that variance', (shape) => {
  const { mean, sd } = moments((n) => gamma(shape, randomOf(stream, n)));
  expect(Math.abs(mean / shape - 1)).toBeLessThan(0.06);
  expect(Math.abs(sd / Math.sqrt(shape) - 1)).toBeLessThan(0.06);
});

test.each([
  [1, 1],
  [44, 18],
  [0.5, 2],
])('Beta(%d, %d) is drawn with its mean and spread, between 0 and 1', (a, b) => {
  const { mean, sd } = moments((n) => betaDeviate({ a, b }, randomOf(stream, n)));
  expect(Math.abs(mean - betaMean({ a, b }))).toBeLessThan(0.01);
  expect(Math.abs(sd / betaSd({ a, b }) - 1)).toBeLessThan(0.05);
});

describe('a structure test', () => {
  test('of 60 with 43 who said yes: Beta(44, 18), 71 of 100, give or take 6', () => {
    const after = betaAfter(UNIFORM, 43, 60);
    expect(after).toEqual({ a: 44, b: 18 });
    expect(betaMean(after)).toBeCloseTo(44 / 62, 12);
    expect(betaSd(after)).toBeCloseTo(Math.sqrt((44 * 18) / (62 ** 2 * 63)), 12);
  });

  const answers = fc
    .integer({ min: 1, max: 5000 })
    .chain((asked) => fc.tuple(fc.integer({ min: 0, max: asked }), fc.constant(asked)));

  test('after another is the same as both at once, in either order', () => {
    fc.assert(
      fc.property(answers, answers, ([yes, asked], [more, others]) => {
        const both = betaAfter(UNIFORM, yes + more, asked + others);
        expect(betaAfter(betaAfter(UNIFORM, yes, asked), more, others)).toEqual(both);
        expect(betaAfter(betaAfter(UNIFORM, more, others), yes, asked)).toEqual(both);
      }),
    );
  });

  test('of four times as many, as willing, leaves half the doubt', () => {
    const few = betaSd(betaAfter(UNIFORM, 300, 500));
    expect(betaSd(betaAfter(UNIFORM, 1200, 2000)) / few).toBeCloseTo(0.5, 2);
  });

  test.each([
    [1, 0],
    [-1, 3],
    [4, 3],
    [0.5, 3],
    [1, Number.NaN],
  ])('of %d of %d is refused', (yes, asked) => {
    expect(() => betaAfter(UNIFORM, yes, asked)).toThrow(RangeError);
  });
});

test.each([0, -1, Number.NaN, Infinity])('no distribution has the shape %s', (shape) => {
  expect(() => gamma(shape, Math.random)).toThrow(/shape is/);
  expect(() => betaDeviate({ a: shape, b: 1 }, Math.random)).toThrow(/a is/);
  expect(() => betaDeviate({ a: 1, b: shape }, Math.random)).toThrow(/b is/);
});
