import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arrowAt } from './arrow-at.ts';
import { arrowPaths } from './arrow-paths.ts';
import { pointOn } from './curve.ts';
import { bend, type Line } from './route-arrows.ts';

const coordinate = fc.integer({ min: -1500, max: 1500 });
const place = fc.record({ x: coordinate, y: coordinate });
const line = fc.tuple(place, place).map(([a, b]): Line => ({ id: 'one', curves: [bend(a, b)] }));

test('an arrow is found wherever its line passes, and not beyond its reach', () => {
  fc.assert(
    fc.property(line, fc.double({ min: 0, max: 1, noNaN: true }), (arrow, t) => {
      const on = pointOn(arrow.curves[0]!, t);
      expect(arrowAt([arrow], on, 6)).toBe('one');
      const [ys, xs] = [arrow.curves[0]!.map(({ y }) => y), arrow.curves[0]!.map(({ x }) => x)];
      expect(arrowAt([arrow], { x: on.x, y: Math.max(...ys) + 7 }, 6)).toBe(null);
      expect(arrowAt([arrow], { x: Math.min(...xs) - 7, y: on.y }, 6)).toBe(null);
    }),
  );
});

test('of two the nearer is found', () => {
  const flat = (id: string, y: number): Line => ({
    ...{ id, curves: [bend({ x: 0, y }, { x: 400, y })] },
  });
  const lines = [flat('upper', 0), flat('lower', 10)];
  expect(arrowAt(lines, { x: 200, y: 3 }, 8)).toBe('upper');
  expect(arrowAt(lines, { x: 200, y: 7 }, 8)).toBe('lower');
  expect(arrowAt(lines, { x: 200, y: 20 }, 8)).toBe(null);
  expect(arrowAt([], { x: 0, y: 0 }, 8)).toBe(null);
});

test('arrows that look alike are one path, and what stands out lies above the rest', () => {
  const curves = [bend({ x: 0, y: 0 }, { x: 100, y: 0 })];
  const usual = { curves, strength: 0.5, covers: true, marked: false, look: 'usual' as const };
  const paths = arrowPaths([
    { ...usual, look: 'route' },
    ...[usual, { ...usual, strength: 0.501 }, { ...usual, covers: false }],
    { ...usual, look: 'far' },
    { ...usual, curves: [] },
  ]);
  expect(paths.map(({ look }) => look)).toEqual(['far', 'usual', 'usual', 'route']);
  expect(paths[1]!.lines.match(/M/g)).toHaveLength(2);
  expect(paths[1]!.heads.match(/M/g)).toHaveLength(2);
  expect(paths[1]!.width).toBe(6);
});
