import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { analyzeModel } from '../leverage/analyze-model.ts';
import { type CoreCase, coreModel } from './core-model.ts';

type Expected = { direct: number; L: number; G: number; net: number };
type Table = {
  cases: Record<
    string,
    { model: CoreCase; expect: Expected & { chokepoint_loss: Record<string, number> } }
  >;
};

const { cases }: Table = JSON.parse(
  readFileSync(new URL('core_cases.json', import.meta.url), 'utf8'),
);

test('the table holds the cases we mean to check', () => {
  expect(Object.keys(cases).length).toBe(18);
});

test.each(Object.entries(cases))('%s', (_, { model, expect: exact }) => {
  const { leverage, direct, counterLeverage } = analyzeModel(coreModel(model));
  expect(Math.abs(leverage - exact.L)).toBeLessThanOrEqual(1e-9);
  expect(Math.abs(direct - exact.direct)).toBeLessThanOrEqual(1e-9);
  expect(Math.abs(counterLeverage - exact.G)).toBeLessThanOrEqual(1e-9);
  expect(Math.abs(leverage - counterLeverage - exact.net)).toBeLessThanOrEqual(1e-9);
});
