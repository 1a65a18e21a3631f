import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const css = readFileSync('app/styles.css', 'utf8');
const [, root = ''] = /\n:root \{([\s\S]*?)\n\}/.exec(css) ?? [];
const [day = '', night = ''] = root.split('@variant dark');
const tokens = (text: string) =>
  Object.fromEntries(
    [...text.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name, hex]) => [name, hex ?? '']),
  );
const modes = { light: tokens(day), dark: tokens(night) };

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function luminance(hex: string) {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
function contrast(one = '', other = '') {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

const words =
  'ink muted accent accent-strong agitate innovate orchestrate ally neutral opponent target success warning danger'.split(
    ' ',
  );

test.each(Object.entries(modes))(
  'every text colour of the %s mode is AA on every ground',
  (_, mode) => {
    const weak = words.flatMap((word) =>
      ['paper', 'surface', 'wash'].flatMap((ground) =>
        contrast(mode[word], mode[ground]) >= 4.5 ? [] : [`${word} on ${ground}`],
      ),
    );
    expect(weak).toEqual([]);
  },
);

test.each(Object.entries(modes))(
  'what stands on a filled colour is AA in the %s mode',
  (_, mode) => {
    for (const fill of ['accent', 'accent-strong', 'danger', 'target']) {
      const on = mode[`on-${fill.replace('-strong', '')}`];
      expect(contrast(on, mode[fill]), fill).toBeGreaterThanOrEqual(4.5);
    }
    expect(contrast(mode.accent, mode['accent-wash'])).toBeGreaterThanOrEqual(4.5);
  },
);

test.each(Object.entries(modes))('the edge of a control is 3:1 in the %s mode', (_, mode) => {
  for (const ground of ['paper', 'surface'])
    expect(contrast(mode.edge, mode[ground])).toBeGreaterThanOrEqual(3);
});
