import { describe, expect, test } from 'vitest';
import { indexModel } from '#lib/power/index-model.ts';
import type { Model } from '#lib/power/model.ts';
import { bestRoutes } from './best-routes.ts';
import { chokepoints } from './chokepoints.ts';
import { explainAt } from './explain-at.ts';
import { strongestRoute } from './strongest-route.ts';

type Edge = [of: string, on: string, d: number];
/** Everybody passes everything on, and each need has a sole supplier: the dependence is the value. */
function chains(edges: Edge[], members = ['us']): Model {
  const actors = ['target', 'paper', 'bank', 'church', ...members];
  return {
    target: 'target',
    actors: actors.map((id) => ({ id, position: 0, tau: 1, tauBack: 1 })),
    members: members.map((actor) => ({ actor, pi: 1, weight: 1 })),
    values: edges.map(([actor, on, v]) => ({ actor, resource: `of ${on}`, v })),
    supplies: edges.map(([to, from]) => ({
      ...{ to, from, resource: `of ${from}`, share: 1, capacity: 0 },
    })),
    outside: [],
  };
}
const numbers = (routes: { actors: string[]; weight: number }[]) =>
  routes.map(({ actors, weight }) => [actors.join(' '), expect.closeTo(weight, 12)]);

describe('routes', () => {
  const model = chains([
    ['target', 'bank', 0.1],
    ['target', 'paper', 0.8],
    ['paper', 'bank', 0.9],
    ['bank', 'paper', 0.3],
    ['bank', 'us', 0.5],
  ]);

  test('a longer one that carries more comes before a shorter one, and none goes round', () => {
    expect(numbers(bestRoutes(indexModel(model), 5))).toEqual([
      ['target paper bank *', 0.8 * 0.9 * 0.5],
      ['target bank *', 0.1 * 0.5],
    ]);
    expect(strongestRoute(indexModel(model))?.actors).toEqual(['target', 'paper', 'bank', '*']);
  });

  test('a step that looks weak may lead to what is strong', () => {
    const hidden = chains([
      ['bank', 'us', 0.5],
      ['paper', 'us', 0.4],
      ['church', 'bank', 0.1],
      ['church', 'paper', 0.9],
      ['target', 'church', 0.8],
      ['target', 'us', 0.2],
    ]);
    expect(numbers(bestRoutes(indexModel(hidden), 2))).toEqual([
      ['target church paper *', 0.8 * 0.9 * 0.4],
      ['target *', 0.2],
    ]);
    expect(strongestRoute(indexModel(hidden))?.actors).toEqual([
      ...['target', 'church', 'paper', '*'],
    ]);
  });

  test('they are a part of the leverage, as some of it goes round', () => {
    // From bank on: .5 straight, or .3 · .9 back to bank. L = (.8 · .9 + .1) · .5 / (1 − .27).
    const L = (0.82 * 0.5) / 0.73;
    expect(explainAt(model).share).toBeCloseTo((0.36 + 0.05) / L, 12);
  });

  test('where nothing leads to the bloc there are none', () => {
    const none = explainAt(chains([['target', 'bank', 0.9]]));
    expect(none).toMatchObject({ routes: [], share: 0, chokepoints: [], dominators: [] });
    expect(none.minCut).toEqual({ capacity: 0, edges: [] });
    expect(strongestRoute(indexModel(chains([['target', 'bank', 0.9]])))).toBe(null);
  });

  test('a product too small for a number is no route', () => {
    const faint = chains([
      ['target', 'bank', 1e-200],
      ['bank', 'us', 1e-200],
      ['target', 'us', 1e-300],
    ]);
    expect(bestRoutes(indexModel(faint), 5)).toEqual([{ actors: ['target', '*'], weight: 1e-300 }]);
  });
});

test('whoever pressure comes to often is not therefore the gravest loss', () => {
  // Paper and bank lean on each other, so that what comes to one comes back 5.26 times.
  const model = chains([
    ['target', 'paper', 0.3],
    ['paper', 'bank', 0.9],
    ['bank', 'paper', 0.9],
    ['paper', 'us', 0.1],
    ['target', 'church', 0.4],
    ['church', 'us', 0.5],
  ]);
  const lost = chokepoints(indexModel(model));
  expect(lost).toEqual([
    { actor: 'church', loss: expect.closeTo(0.4 * 0.5, 11) },
    { actor: 'paper', loss: expect.closeTo((0.3 * 0.1) / 0.19, 11) },
    { actor: 'bank', loss: expect.closeTo((0.3 * 0.9 * 0.9 * 0.1) / 0.19, 11) },
  ]);
  expect(chokepoints(indexModel(model), undefined, 1)).toEqual(lost.slice(0, 1));
});

test('on every chain: from the bloc upward to the target', () => {
  const model = chains([
    ['target', 'paper', 0.8],
    ['paper', 'bank', 0.3],
    ['paper', 'church', 0.3],
    ['church', 'bank', 0.5],
    ['bank', 'us', 0.5],
  ]);
  expect(explainAt(model).dominators).toEqual(['bank', 'paper']);
});

test('of cuts that are equally small, the one nearest the bloc', () => {
  const model = chains([
    ['target', 'paper', 0.1],
    ['target', 'bank', 0.2],
    ['paper', 'church', 0.5],
    ['bank', 'church', 0.5],
    ['church', 'us', 0.3],
  ]);
  const { capacity, edges } = explainAt(model).minCut;
  expect(edges).toEqual([['church', '*']]);
  expect(capacity).toBeCloseTo(0.3, 12);
});

describe('the pinch on us', () => {
  const model = chains(
    [
      ['us', 'bank', 0.4],
      ['them', 'bank', 0.4],
      ['them', 'paper', 0.2],
      ['bank', 'target', 0.5],
      ['paper', 'target', 0.5],
    ],
    ['us', 'them'],
  );
  model.members[1]!.weight = 3;

  test('starts at our members in proportion to their weights', () => {
    const { routes, share, chokepoints: lost } = explainAt(model).pinch;
    expect(numbers(routes)).toEqual([
      ['them bank target', 0.75 * 0.4 * 0.5],
      ['them paper target', 0.75 * 0.2 * 0.5],
      ['us bank target', 0.25 * 0.4 * 0.5],
    ]);
    expect(share).toBeCloseTo(1, 12);
    expect(lost).toEqual([
      { actor: 'bank', loss: expect.closeTo(0.2, 12) },
      { actor: 'paper', loss: expect.closeTo(0.075, 12) },
    ]);
  });

  test('is cut where least would have to be severed, never at who we are', () => {
    const { capacity, edges } = explainAt(model).pinch.minCut;
    expect(edges).toEqual([
      ['them', 'bank'],
      ['them', 'paper'],
      ['us', 'bank'],
    ]);
    expect(capacity).toBeCloseTo(0.75 * 0.6 + 0.25 * 0.4, 12);
  });

  test('is cut at dependences also where these fill all there is, and a little more by rounding', () => {
    const full = chains([
      ['us', 'bank', 0.5],
      ['us', 'paper', 0.5000000005],
      ['bank', 'target', 1],
      ['paper', 'target', 1],
    ]);
    expect(explainAt(full).pinch.minCut).toEqual({
      capacity: expect.closeTo(1, 8),
      edges: [
        ['us', 'bank'],
        ['us', 'paper'],
      ],
    });
  });

  test('runs through whom every member depends on', () => {
    expect(explainAt(model).pinch.dominators).toEqual([]);
    const through = { ...model, values: model.values.filter((v) => v.resource !== 'of paper') };
    expect(explainAt(through).pinch.dominators).toEqual(['bank']);
  });
});

test.each([0, 1.5, Number.NaN, -1])('%s routes or chokepoints are refused', (count) => {
  const model = indexModel(chains([['target', 'us', 0.5]]));
  expect(() => bestRoutes(model, count)).toThrow(`count is ${count}, expected a whole number`);
  if (count !== 1.5)
    expect(() => chokepoints(model, undefined, count)).toThrow(`most is ${count}, expected 1`);
});

test('without a target, or anyone whose vulnerability counts, there is nothing to explain', () => {
  const model = chains([['target', 'us', 0.5]]);
  expect(() => explainAt({ ...model, target: null })).toThrow('target is null');
  const weightless = { ...model, members: [{ actor: 'us', pi: 1, weight: 0 }] };
  expect(() => explainAt(weightless)).toThrow('largest weight of a member is 0');
});
