import { expect, test } from 'vitest';
import { HALF, ZERO } from './fraction.ts';
import { NOBODY } from './maximum-matching.ts';
import { unbalancedAt } from './unbalanced-at.ts';

test('two who divide evenly while each has somebody left out beside it are not balanced', () => {
  // A line of four of which only the middle exchange: both gain as much as the other, but each would be offered more.
  const neighbours = [[1], [0, 2], [1, 3], [2]];
  const partner = Int32Array.from([NOBODY, 2, 1, NOBODY]);
  expect(unbalancedAt(neighbours, partner, [ZERO, HALF, HALF, ZERO])).toBe(0);
});
