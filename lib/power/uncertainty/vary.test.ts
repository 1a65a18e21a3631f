import { describe, expect, test } from 'vitest';
import type { Parameter } from '#lib/power/parameter.ts';
import { vary } from './vary.ts';

const tau: Parameter = { kind: 'tau', key: ['paper'] };
const capacity: Parameter = { kind: 'k', key: ['boss', 'us', 'work'] };
const drawn = (parameter: Parameter, value: number, spread: number, seed = 1) => {
  const at = vary(seed, parameter, value, spread)!;
  return Array.from({ length: 5001 }, (_, draw) => at(draw));
};
const middle = (xs: number[]) => xs.toSorted((a, b) => a - b)[2500]!;
const sd = (xs: number[]) => {
  const mean = xs.reduce((sum, x) => sum + x, 0) / xs.length;
  return Math.sqrt(xs.reduce((sum, x) => sum + (x - mean) ** 2, 0) / xs.length);
};

describe('a share in doubt', () => {
  test('lies about its value on the logit scale', () => {
    const logits = drawn(tau, 0.3, 0.5).map((x) => Math.log(x / (1 - x)));
    expect(middle(drawn(tau, 0.3, 0.5))).toBeCloseTo(0.3, 1);
    expect(Math.abs(sd(logits) - 0.5)).toBeLessThan(0.02);
  });

  test('stays a share, however wide the doubt', () => {
    for (const value of [1e-300, 0.001, 0.5, 1 - 1e-16])
      for (const x of drawn(tau, value, 10)) expect(x >= 0 && x <= 1).toBe(true);
  });

  test('of nothing or of everything does not vary, nor does one beyond doubt', () => {
    expect(vary(1, tau, 0, 0.5)).toBe(null);
    expect(vary(1, tau, 1, 0.5)).toBe(null);
    expect(vary(1, tau, 0.3, 0)).toBe(null);
  });
});

describe('a capacity in doubt', () => {
  test('lies about its value in proportion, also at 1 and above', () => {
    for (const value of [0.2, 1, 7]) {
      expect(Math.abs(middle(drawn(capacity, value, 0.5)) / value - 1)).toBeLessThan(0.05);
      expect(Math.abs(sd(drawn(capacity, value, 0.5).map(Math.log)) - 0.5)).toBeLessThan(0.02);
    }
    expect(vary(1, capacity, 0, 0.5)).toBe(null);
  });

  test('never becomes more than can be written down', () => {
    for (const x of drawn(capacity, Number.MAX_VALUE, 10)) expect(x).toBeLessThan(Infinity);
  });
});

test('a tested group is drawn from its Beta, whatever value stood there', () => {
  const pi: Parameter = { kind: 'pi', key: ['riders'] };
  const at = vary(1, pi, 1, { a: 44, b: 18 })!;
  const shares = Array.from({ length: 5001 }, (_, draw) => at(draw));
  expect(Math.abs(middle(shares) - 0.711)).toBeLessThan(0.01);
  expect(Math.abs(sd(shares) - 0.057)).toBeLessThan(0.004);
});

test('the deviate of a draw is the same about every value: on every date, under every move', () => {
  const z = (x: number) => Math.log(x / (1 - x));
  const low = drawn(tau, 0.2, 0.5);
  const high = drawn(tau, 0.6, 0.5);
  for (const [n, x] of low.entries()) expect(z(x) - z(0.2)).toBeCloseTo(z(high[n]!) - z(0.6), 9);
  expect(drawn(tau, 0.2, 0.5, 2)[0]).not.toBe(low[0]);
});

test.each([-0.1, 10.1, Number.NaN])('a standard deviation of %s is refused by name', (spread) => {
  expect(() => vary(1, tau, 0.3, spread)).toThrow(/sd of tau of paper is .*0 to 10/);
});
