import fc from 'fast-check';
import { expect, test } from 'vitest';
import { apportion } from './apportion.ts';

test('two parts of 4.5 are 5 and 4 of 9; up and down keep their signs', () => {
  expect(apportion([0.045, 0.045], 9)).toEqual([5, 4]);
  expect(apportion([0.103, -0.023], 8)).toEqual([10, -2]);
  expect(apportion([0, 0.004], 0)).toEqual([0, 0]);
  expect(apportion([], 0)).toEqual([]);
});

test('parts add up to the whole as it is shown, each within a point of what it is', () => {
  const share = fc.double({ min: -1, max: 1, noNaN: true });
  fc.assert(
    fc.property(fc.array(share, { minLength: 1, maxLength: 8 }), (shares) => {
      const total = Math.round(shares.reduce((sum, one) => sum + one, 0) * 100) + 0;
      const points = apportion(shares, total);
      expect(points.reduce((sum, one) => sum + one, 0)).toBe(total);
      for (const [at, count] of points.entries())
        expect(Math.abs(count - shares[at]! * 100)).toBeLessThanOrEqual(1);
    }),
    { numRuns: 300 },
  );
});
