import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textWidth } from './text-width.ts';
import { wrapLabel } from './wrap-label.ts';

test('a line is taken to be at least as wide as the browser draws it', () => {
  // Measured in Chromium: the map's typeface, 14 px, semibold.
  const drawn = {
    'Campus and': 82.5,
    Employment: 83.4,
    Member: 55.9,
    downtown: 68.9,
    'farm…': 42.7,
  };
  for (const [line, width] of Object.entries(drawn)) {
    expect(textWidth(line)).toBeGreaterThanOrEqual(width);
    expect(textWidth(line)).toBeLessThan(width * 1.2);
  }
  expect(textWidth('Vigilancia pública')).toBe(textWidth('Vigilancia publica'));
});

test('words stay whole where they fit, and what is left out is marked', () => {
  expect(wrapLabel('Documented complaints').lines).toEqual(['Documented', 'complaints']);
  expect(wrapLabel('A good name').lines).toEqual(['A good name']);
  expect(wrapLabel('Operating permits and route licences of the city').lines).toEqual([
    ...['Operating', 'permits and', 'route', 'licences of', 'the city'],
  ]);
  expect(wrapLabel('Unenforceability').lines).toEqual(['Unenforcea…']);
});

test('no line is wider than its label, whatever it holds, and there are at most five', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
      const { lines, width, height } = wrapLabel(text);
      expect(lines.length).toBeLessThanOrEqual(5);
      expect(width).toBeLessThanOrEqual(110);
      expect(height).toBeLessThanOrEqual(89);
      for (const line of lines) expect(textWidth(line)).toBeLessThanOrEqual(width);
    }),
    { numRuns: 300 },
  );
});
