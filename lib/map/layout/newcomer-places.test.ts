import { expect, test } from 'vitest';
import { newcomerPlaces } from './newcomer-places.ts';

test('newcomers stand below all others, each in a place of their own, and nobody else moves', () => {
  const places = new Map([
    ['a', { x: -40, y: 300 }],
    ['b', { x: 500, y: -20 }],
  ]);
  const ids = ['a', 'b', ...Array.from({ length: 12 }, (_, at) => `new ${at}`)];
  const found = newcomerPlaces(places, ids);
  expect([...found.keys()]).toEqual(ids.slice(2));
  expect([...found.values()].every(({ y }) => y > 300)).toBe(true);
  expect(new Set([...found.values()].map(({ x, y }) => `${x} ${y}`)).size).toBe(12);
  expect(newcomerPlaces(new Map(), ['x']).get('x')).toEqual({ x: 0, y: 0 });
});
