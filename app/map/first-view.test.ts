import { expect, test } from 'vitest';
import { firstView } from './first-view.ts';

const all = { x: 0, y: 0, width: 1200, height: 600 };
const target = { x: 1050, y: 270, width: 150, height: 60 };
const onScreen = (view: ReturnType<typeof firstView>, x: number, y: number) => [
  x * view.zoom + view.x,
  y * view.zoom + view.y,
];

test('a large screen shows everything, in the middle', () => {
  const view = firstView({ width: 900, height: 640 }, all, target);
  expect(onScreen(view, 600, 300)).toEqual([450, 320]);
  expect(onScreen(view, 1200, 0)[0]).toBeLessThanOrEqual(882.1);
});

test('a phone shows the target’s end at a size that can be read', () => {
  const view = firstView({ width: 350, height: 500 }, all, target);
  expect(view.zoom).toBeGreaterThan(0.6);
  expect(onScreen(view, 1200, 300)).toEqual([350 - 18, 250]);
});
