import { expect, test } from 'vitest';
import { solvePressure } from './pressure.ts';
import { sparse } from './sparse.ts';

const ring = (leak: number, direct: number) =>
  solvePressure({
    dependence: sparse(2, [
      [0, 1, 1 - leak],
      [1, 0, 1 - leak],
    ]),
    direct: Float64Array.of(direct, 0),
    transmission: Float64Array.of(1, 1),
    starts: () => true,
    passes: () => true,
  }).reach;

test('transmissions are taken as they are where the chains can be summed', () => {
  expect(ring(0.01, 0.005)[0]).toBeCloseTo(0.005 / (1 - 0.99 ** 2), 11);
});

test('pressure that circles almost for ever loses a hundredth at each step, and is summed', () => {
  const each = 0.99 * (1 - 1e-8);
  expect(ring(1e-8, 1e-9)[0]).toBeCloseTo(1e-9 / (1 - each ** 2), 15);
});
