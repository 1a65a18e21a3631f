import { expect, test } from 'vitest';
import { firstView, LEAST_ZOOM } from './first-view.ts';

const all = { x: 0, y: 0, width: 1200, height: 600 };
const target = { x: 1050, y: 270, width: 150, height: 60 };
const before = { x: 800, y: 470, width: 150, height: 60 };
const first = { x: 0, y: 0, width: 150, height: 60 };
const onScreen = (view: ReturnType<typeof firstView>, x: number, y: number) => [
  x * view.zoom + view.x,
  y * view.zoom + view.y,
];

test('a large screen shows everything, in the middle', () => {
  const view = firstView({ width: 900, height: 640, seen: 640 }, all, [target]);
  expect(onScreen(view, 600, 300)).toEqual([450, 320]);
  expect(onScreen(view, 1200, 0)[0]).toBeLessThanOrEqual(886.1);
});

test('what fits above the fold stands above the fold', () => {
  const view = firstView({ width: 900, height: 640, seen: 500 }, all, [target]);
  expect(onScreen(view, 0, 0)[1]).toBeGreaterThanOrEqual(14);
  expect(onScreen(view, 0, 600)[1]).toBeLessThanOrEqual(486);
});

test('what would be too small to read above the fold takes the whole canvas', () => {
  const view = firstView({ width: 900, height: 640, seen: 300 }, all, [target]);
  expect(view.zoom).toBeGreaterThan(LEAST_ZOOM);
  expect(onScreen(view, 600, 300)).toEqual([450, 320]);
});

test('a phone shows the target’s end with what fits of the strongest route, large enough to read', () => {
  const view = firstView({ width: 350, height: 500, seen: 500 }, all, [target, before, first]);
  expect(view.zoom).toBeGreaterThanOrEqual(LEAST_ZOOM);
  expect(onScreen(view, 1200, 0)[0]).toBe(350 - 14);
  // Halfway between the two of the route that are on screen; the third is panned to.
  expect(onScreen(view, 0, 400)[1]).toBe(250);
});

test('without a target the whole map is shown, however small', () => {
  const view = firstView({ width: 350, height: 500, seen: 500 }, all, []);
  expect(onScreen(view, 600, 300)).toEqual([175, 250]);
});
