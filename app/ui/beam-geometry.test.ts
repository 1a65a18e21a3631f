import { expect, test } from 'vitest';
import {
  along,
  arm,
  ground,
  groundY,
  onOurArm,
  onTheirArm,
  pivot,
  rope,
  sideOf,
  tiltOf,
} from './beam-geometry.ts';

test('an even balance is level, the ends are twelve degrees either way', () => {
  expect([0, 0.5, 1].map(tiltOf)).toEqual([-12, 0, 12]);
  expect([-1, 2].map(tiltOf)).toEqual([-12, 12]);
});

test('the heavier side is the lower one', () => {
  expect(onOurArm(arm.hook, tiltOf(0.8)).y).toBeGreaterThan(onTheirArm(arm.hook, tiltOf(0.8)).y);
  expect(onOurArm(arm.hook, tiltOf(0.2)).y).toBeLessThan(onTheirArm(arm.hook, tiltOf(0.2)).y);
});

test('four times the leverage is four times the area, twice the side', () => {
  expect(sideOf(0.4)).toBeCloseTo(2 * sideOf(0.1), 10);
});

test('the bar is divided in proportion, and its middle is under the fulcrum', () => {
  expect([0, 0.5, 1].map(along)).toEqual([ground.left, pivot.x, ground.right]);
});

test('nothing ever leaves the picture or meets the other side', () => {
  for (const balance of [0, 0.25, 0.5, 0.75, 1]) {
    const hook = onOurArm(arm.hook, tiltOf(balance));
    expect(hook.y + rope + sideOf(1)).toBeLessThan(groundY);
    expect(hook.x + sideOf(1) / 2).toBeLessThan(pivot.x - 40);
    expect(onOurArm(arm.dial, tiltOf(balance)).x).toBeGreaterThan(8);
    expect(onOurArm(arm.dial, tiltOf(balance)).y).toBeGreaterThan(4);
  }
});
