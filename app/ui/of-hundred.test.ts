import { expect, test } from 'vitest';
import { ofHundred, pointsBetween } from './of-hundred.ts';

test('a share becomes a whole number of 100', () => {
  expect(ofHundred(0.223033)).toEqual({ size: 'exact', count: 22, decimals: 0 });
  expect(ofHundred(1).count).toBe(100);
});

test('nothing is 0, and almost nothing is "under 1" rather than 0', () => {
  expect(ofHundred(0)).toMatchObject({ size: 'exact', count: 0 });
  expect(ofHundred(0.0049).size).toBe('under');
  expect(ofHundred(0.005)).toMatchObject({ size: 'exact', count: 1 });
});

test('decimals on demand show what a whole number hides', () => {
  expect(ofHundred(0.001423, 2)).toEqual({ size: 'exact', count: 0.14, decimals: 2 });
});

test('a tiny loss is never printed as minus zero', () => {
  expect(Object.is(ofHundred(-0.001).count, 0)).toBe(true);
});

test('a difference agrees with the two numbers beside it', () => {
  expect(pointsBetween(0.134987, 0.223033)).toBe(9);
  expect(pointsBetween(0.131938, 0.134987)).toBe(0);
});
