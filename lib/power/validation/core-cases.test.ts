import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { bestRoutes } from '#lib/power/explain/best-routes.ts';
import { chokepoints } from '#lib/power/explain/chokepoints.ts';
import { indexModel } from '#lib/power/index-model.ts';
import { analyzeModel } from '#lib/power/leverage/analyze-model.ts';
import { type CoreCase, coreModel } from './core-model.ts';

type Expected = {
  direct: number;
  L: number;
  G: number;
  net: number;
  chokepoint_loss: Record<string, number>;
  best_paths: [string[], number][];
};
type Table = {
  cases: Record<string, { model: CoreCase; expect: Expected }>;
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

test.each(Object.entries(cases))('what carries the leverage: %s', (_, { model, expect: exact }) => {
  const indexed = indexModel(coreModel(model));
  const found = Object.fromEntries(chokepoints(indexed).map(({ actor, loss }) => [actor, loss]));
  expect(Object.keys(found)).toEqual(expect.arrayContaining(Object.keys(exact.chokepoint_loss)));
  for (const [actor, loss] of Object.entries(exact.chokepoint_loss))
    expect(Math.abs(found[actor]! - loss)).toBeLessThanOrEqual(1e-9);
  const routes = bestRoutes(indexed, exact.best_paths.length || 1);
  expect(routes.map(({ actors }) => actors)).toEqual(exact.best_paths.map(([actors]) => actors));
  for (const [nth, { weight }] of routes.entries())
    expect(Math.abs(weight - exact.best_paths[nth]![1])).toBeLessThanOrEqual(1e-9);
});
