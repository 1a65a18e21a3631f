import { expect, test } from 'vitest';
import { changeTimes } from './change-times.ts';
import { largeModel } from './large-model.ts';
import { analyzeModel } from './leverage/analyze-model.ts';

test('is as large as asked, sound, and the same for the same seed', () => {
  const model = largeModel(1, 60, 5);
  expect(model.actors.length).toBe(60);
  expect(model.supplies.length).toBe(300);
  expect(largeModel(1, 60, 5)).toEqual(model);
  expect(largeModel(2, 60, 5)).not.toEqual(model);
  const { leverage, counterLeverage } = analyzeModel(model);
  expect(Math.min(leverage, counterLeverage)).toBeGreaterThan(0);
});

test('each of as many changes as asked takes some time', () => {
  const times = changeTimes(30, 4, 20);
  expect(times.length).toBe(20);
  expect(times.every((ms) => ms > 0)).toBe(true);
});
