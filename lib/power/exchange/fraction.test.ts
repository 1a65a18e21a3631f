import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compare, fraction, minus, over, plus, times, toNumber } from './fraction.ts';

const any = fc
  .tuple(
    fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }),
    fc.bigInt({ min: 1n, max: 10n ** 30n }),
  )
  .map(([top, bottom]) => fraction(top, bottom));

test('is in lowest terms with the sign above', () => {
  expect(fraction(6n, -4n)).toEqual({ top: -3n, bottom: 2n });
  expect(fraction(0n, -4n)).toEqual({ top: 0n, bottom: 1n });
  expect(() => fraction(1n, 0n)).toThrow(/bottom of a fraction is 0/);
});

test('what is added can be taken away, what is multiplied divided', () => {
  fc.assert(
    fc.property(any, any, fc.integer({ min: 1, max: 1000 }), (a, b, n) => {
      expect(minus(plus(a, b), b)).toEqual(a);
      expect(over(times(a, n), n)).toEqual(a);
      expect(compare(plus(a, fraction(1n, 10n ** 30n)), a)).toBe(1);
      expect(compare(a, b)).toBe(-compare(b, a));
    }),
  );
});

test('becomes the double that was written exactly', () => {
  fc.assert(
    fc.property(fc.integer(), fc.integer({ min: 0, max: 400 }), (top, places) => {
      const exact = top / 2 ** places;
      expect(toNumber(fraction(BigInt(top), 2n ** BigInt(places)))).toBe(exact === 0 ? 0 : exact);
    }),
  );
  expect(toNumber(fraction(10n ** 400n, 3n * 10n ** 400n))).toBe(1 / 3);
  expect(toNumber(fraction(-(10n ** 400n) - 1n, 10n ** 400n))).toBe(-1);
});
