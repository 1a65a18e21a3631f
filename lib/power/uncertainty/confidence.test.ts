import { expect, test } from 'vitest';
import { sdOf, spreadOf } from './confidence.ts';

test('a figure .25, a judgement .5, a guess 1', () => {
  expect(sdOf({ confidence: 'documented' })).toBe(0.25);
  expect(sdOf({ confidence: 'judged' })).toBe(0.5);
  expect(sdOf({ confidence: 'guessed' })).toBe(1);
});

test('raters who agree add nothing; one alone neither', () => {
  expect(sdOf({ confidence: 'judged', ratings: [0.3, 0.3, 0.3] })).toBe(0.5);
  expect(sdOf({ confidence: 'judged', ratings: [0.9] })).toBe(0.5);
});

test('raters who differ add their variance on the logit scale', () => {
  // Logits ∓ ln 3: their variance is 2 (ln 3)².
  const spread = Math.SQRT2 * Math.log(3);
  expect(spreadOf([0.25, 0.75])).toBeCloseTo(spread, 12);
  expect(sdOf({ confidence: 'judged', ratings: [0.25, 0.75] })).toBeCloseTo(
    Math.sqrt(0.25 + spread ** 2),
    12,
  );
});

test('raters of a capacity differ in proportion', () => {
  expect(spreadOf([1, Math.E], 'k')).toBeCloseTo(Math.SQRT1_2, 12);
  expect(spreadOf([10, 10 * Math.E], 'o')).toBeCloseTo(Math.SQRT1_2, 12);
});

test('none and all are taken as nearly so', () => {
  expect(spreadOf([0, 1])).toBeCloseTo(spreadOf([0.01, 0.99]), 12);
  expect(spreadOf([0, 1], 'k')).toBeCloseTo(spreadOf([0.01, 1], 'k'), 12);
});

test('what nobody can have said is refused by name', () => {
  expect(() => sdOf({ confidence: 'judged', ratings: [0.5, 1.2] })).toThrow(/rating is 1.2/);
  expect(() => spreadOf([0.5, Number.NaN])).toThrow(RangeError);
  expect(() => spreadOf([-1, 2], 'k')).toThrow(/0 or more/);
});
