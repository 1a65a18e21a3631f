import { expect, test } from 'vitest';
import { fitName } from './fit-name.ts';

test('a short name is large, a longer one smaller and whole, and only what has no room is cut', () => {
  expect(fitName('State courts of Alabama', 138, 'alone')).toMatchObject({ size: 17 });
  const longer = fitName('Montgomery Improvement Association (MIA)', 138, 'alone');
  expect(longer.size).toBe(14);
  expect(longer.lines.join(' ')).toBe('Montgomery Improvement Association (MIA)');
  expect(longer.lines.length * longer.row).toBeLessThanOrEqual(64);
  const longest = 'Browder plaintiffs, Fred Gray and NAACP counsel';
  const whole = fitName(longest, 138, 'above');
  expect(whole.lines.join(' ')).toBe(longest);
  expect(whole.lines.length * whole.row).toBeLessThanOrEqual(52);
  const cut = fitName(`${longest} of the whole state, and everybody who helps them`, 138, 'above');
  expect(cut.lines).toHaveLength(4);
  expect(cut.lines.at(-1)).toMatch(/…$/);
});
