import { describe, expect, test } from 'vitest';
import { normal } from './normal.ts';
import { randomOf, streamOf } from './random.ts';

const deviates = (seed: number, name: string, count: number) =>
  Array.from({ length: count }, (_, draw) => normal(randomOf(streamOf(seed, name), draw)));
const mean = (xs: number[]) => xs.reduce((sum, x) => sum + x, 0) / xs.length;
const correlation = (xs: number[], ys: number[]) => mean(xs.map((x, i) => x * ys[i]!));

describe('random numbers', () => {
  test('are the same for the same seed, name and draw, and others for any other', () => {
    const first = (seed: number, name: string, draw: number) =>
      randomOf(streamOf(seed, name), draw)();
    expect(first(1, 'a', 7)).toBe(first(1, 'a', 7));
    const others = [first(1, 'a', 7), first(2, 'a', 7), first(1, 'b', 7), first(1, 'a', 8)];
    expect(new Set(others).size).toBe(4);
  });

  test('are written down, so that an interval printed today is the interval of next year', () => {
    const random = randomOf(streamOf(1955, 'riders'), 0);
    expect([random(), random()]).toMatchInlineSnapshot(`
      [
        0.1459475395968184,
        0.25349084159824997,
      ]
    `);
  });

  test('lie strictly between 0 and 1, evenly', () => {
    const tenths = new Array<number>(10).fill(0);
    for (let draw = 0; draw < 20_000; draw++) {
      const x = randomOf(streamOf(3, 'x'), draw)();
      if (x > 0 && x < 1) tenths[Math.floor(x * 10)]!++;
    }
    expect(tenths.reduce((sum, tenth) => sum + tenth)).toBe(20_000);
    // Each tenth holds 2000, give or take 42.
    for (const tenth of tenths) expect(Math.abs(tenth - 2000)).toBeLessThan(200);
  });

  test.each([0.5, Number.NaN, Infinity, 2 ** 53])('no seed is %s', (seed) => {
    expect(() => streamOf(seed, 'x')).toThrow(/seed is/);
  });
});

describe('normal deviates', () => {
  const xs = deviates(1, 'one', 20_000);

  test('have mean 0, variance 1, no skew and the tails of a normal', () => {
    expect(mean(xs)).toBeCloseTo(0, 1);
    expect(Math.abs(correlation(xs, xs) - 1)).toBeLessThan(0.05);
    expect(Math.abs(mean(xs.map((x) => x ** 3)))).toBeLessThan(0.1);
    expect(Math.abs(mean(xs.map((x) => x ** 4)) - 3)).toBeLessThan(0.2);
    expect(xs.every(Number.isFinite)).toBe(true);
  });

  test('of one draw tell nothing of the next, of another name or of another seed', () => {
    const others = [
      [...xs.slice(1), 0],
      deviates(1, 'two', 20_000),
      deviates(2, 'one', 20_000),
      deviates(1, 'onf', 20_000),
    ];
    // The correlation of what is unrelated is 0, give or take .007.
    for (const ys of others) expect(Math.abs(correlation(xs, ys))).toBeLessThan(0.03);
  });
});
