import { expect, test } from 'vitest';
import { indexModel } from '#lib/power/index-model.ts';
import type { Model } from '#lib/power/model.ts';
import { strongestRoute } from './strongest-route.ts';

/** Everybody passes everything on, and each need has a sole supplier: the dependence is the value. */
function chains(edges: [of: string, on: string, d: number][]): Model {
  return {
    target: 'target',
    actors: ['us', 'target', 'paper', 'bank'].map((id) => ({ id, position: 0, tau: 1 })),
    members: [{ actor: 'us', pi: 1, weight: 1 }],
    values: edges.map(([actor, on, v]) => ({ actor, resource: `of ${on}`, v })),
    supplies: edges.map(([to, from]) => ({
      ...{ to, from, resource: `of ${from}`, share: 1, capacity: 0 },
    })),
    outside: [],
  };
}

test('a longer route that carries more beats a shorter one', () => {
  const model = chains([
    ['target', 'bank', 0.1],
    ['target', 'paper', 0.8],
    ['paper', 'bank', 0.9],
    ['bank', 'us', 0.5],
  ]);
  const route = strongestRoute(indexModel(model));
  expect(route?.actors).toEqual(['target', 'paper', 'bank', '*']);
  expect(route?.weight).toBeCloseTo(0.8 * 0.9 * 0.5, 12);
});

test('where nothing leads to the bloc there is no route', () => {
  expect(strongestRoute(indexModel(chains([['target', 'bank', 0.9]])))).toBe(null);
});
