import fc from 'fast-check';
import { expect, test } from 'vitest';
import { participationOfTest, participationOfTurnout } from './participation-of-test.ts';

test('43 of 60 who said yes are 71 of 100; one of one is not everyone', () => {
  expect(participationOfTest(43, 60)).toBeCloseTo(44 / 62, 12);
  expect(participationOfTest(1, 1)).toBeCloseTo(2 / 3, 12);
});

test('37 of 120 who came are 31 of 100, and a group with guests is not more than whole', () => {
  expect(participationOfTurnout(37, 120)).toBeCloseTo(37 / 120, 12);
  expect(participationOfTurnout(130, 120)).toBe(1);
});

test('another yes never lowers it, and it is never sure', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 5000 }), fc.nat(), (asked, some) => {
      const yes = some % asked;
      const share = participationOfTest(yes, asked);
      expect(share).toBeGreaterThan(0);
      expect(share).toBeLessThan(participationOfTest(yes + 1, asked));
      expect(participationOfTest(asked, asked)).toBeLessThan(1);
    }),
  );
});

test.each([
  [1, 0],
  [-1, 3],
  [4, 3],
  [0.5, 3],
])('%d of %d is refused', (yes, asked) => {
  expect(() => participationOfTest(yes, asked)).toThrow(RangeError);
});

test('a group without people has no turnout', () => {
  expect(() => participationOfTurnout(3, 0)).toThrow(RangeError);
});
