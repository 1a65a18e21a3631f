import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyzeModel } from '#lib/power/leverage/analyze-model.ts';
import type { Model } from '#lib/power/model.ts';
import { withParameter } from '#lib/power/parameter.ts';
import { randomModel } from '#lib/power/random-model.ts';
import { inOrder } from './in-order.ts';
import { listMoves } from './list-moves.ts';

const none = new Set<string>();
const named = (model: Model, essential = none, step = 0.1) =>
  new Map(
    listMoves(model, { step, essential }).map((move) => [
      `${move.kind} ${move.key.join(' ')}`,
      move,
    ]),
  );

/** We give a shop custom and need pay from it; a paper stands by that needs our story, and the shop a little of it. */
const model: Model = {
  target: 'shop',
  actors: [
    { id: 'us', position: 2 },
    { id: 'shop', position: -2 },
    { id: 'paper', position: 0, tau: 0.5, tauBack: 0.05 },
    { id: 'crew', position: 2 },
  ],
  members: [
    { actor: 'us', pi: 0.5, weight: 1 },
    { actor: 'crew', pi: 0, weight: 0 },
  ],
  values: [
    { actor: 'shop', resource: 'custom', v: 0.7 },
    { actor: 'shop', resource: 'name', v: 0.25 },
    { actor: 'us', resource: 'pay', v: 0.3 },
    { actor: 'us', resource: 'safety', v: 0.04 },
    { actor: 'paper', resource: 'story', v: 0.5 },
  ],
  supplies: [
    { to: 'shop', from: 'us', resource: 'custom', share: 0.6, capacity: 0 },
    { to: 'shop', from: 'paper', resource: 'name', share: 0.5, capacity: 0.02 },
    { to: 'us', from: 'shop', resource: 'pay', share: 0.8, capacity: 0 },
    { to: 'us', from: 'shop', resource: 'safety', share: 0.9, capacity: 0 },
    { to: 'paper', from: 'us', resource: 'story', share: 0.4, capacity: 0.1 },
    { to: 'paper', from: 'crew', resource: 'story', share: 0.3, capacity: 0 },
    { to: 'crew', from: 'shop', resource: 'pay', share: 0, capacity: 0 },
  ],
  outside: [{ actor: 'shop', resource: 'custom', capacity: 0.03 }],
};

describe('the list of all moves', () => {
  test('names each by its strategy and moves it where it favours us', () => {
    const moves = named(model);
    const way = (name: string) => {
      const move = moves.get(name);
      return move && [move.strategy, Math.sign(move.to - move.from)];
    };
    expect(way('pi us')).toEqual(['consolidation', 1]);
    expect(way('tau paper')).toEqual(['persuasion', 1]);
    expect(way('v us pay')).toEqual(['withdrawal', -1]);
    expect(way('o us pay')).toEqual(['expansion', 1]);
    expect(way('v paper story')).toEqual(['attraction', 1]);
    expect(way('o shop custom')).toEqual(['consolidation', -1]);
  });

  test('has what no row says yet, such as our other sources of pay', () => {
    expect(named(model).get('o us pay')).toMatchObject({ from: 0, to: 0.1 });
  });

  test('ends at the bounds: what the shop has left over, nothing below 0, no more than 1', () => {
    const moves = named(model);
    expect(moves.get('v shop custom')!.to).toBeCloseTo(0.75, 12);
    expect(moves.get('o shop custom')!.to).toBe(0);
    expect(named(model, none, 1).get('pi us')!.to).toBe(1);
  });

  test('never has a share alone, an essential need of ours, or what is at its end', () => {
    const moves = named(model, new Set(['safety', 'custom']));
    expect([...moves.keys()].filter((name) => name.startsWith('s '))).toEqual([]);
    expect(moves.has('v us safety')).toBe(false);
    expect(named(model).has('v us safety')).toBe(true);
    // What others need is theirs to need: essential or not.
    expect(moves.has('v shop custom')).toBe(true);
    expect(named(withParameter(model, { kind: 'pi', key: ['us'] }, 1)).has('pi us')).toBe(false);
    // The shop's o is at 0 already: nothing to lower.
    expect(
      named(withParameter(model, { kind: 'o', key: ['shop', 'custom'] }, 0)).has('o shop custom'),
    ).toBe(false);
  });

  test('has nothing that favours nobody: the target’s own transmission, a member’s', () => {
    const moves = named(model);
    for (const name of ['tau shop', 'tau us', 'tau_back us', 'tau_back shop', 'v crew pay'])
      expect(moves.has(name)).toBe(false);
  });

  test('is by falling gain', () => {
    const gains = listMoves(model, { step: 0.1, essential: none }).map(({ gain }) => gain);
    expect(gains).toEqual(gains.toSorted((a, b) => b - a));
    expect(gains.length).toBeGreaterThan(8);
  });

  test.each([0, -0.1, 1.1, Number.NaN])('refuses a step of %f', (step) => {
    expect(() => listMoves(model, { step, essential: none })).toThrow(/step is/);
  });
});

test('figures that differ by rounding stay in the order they came in', () => {
  const list = [0.1, 0.3, 0.1 + 1e-13, 0.3 + 1e-13, 0.2];
  expect(inOrder(list, (x) => x)).toEqual([0.3, 0.3 + 1e-13, 0.2, 0.1, 0.1 + 1e-13]);
});

test('every gain is what solving the moved model again gives, and every slope points that way', () => {
  const anyModel = fc
    .record({ seed: fc.integer(), actors: fc.integer({ min: 3, max: 5 }) })
    .map(({ seed, actors }) => randomModel(seed, { actors, resources: 2, suppliers: 3 }));
  const step = fc.double({ min: 0.01, max: 1, noNaN: true });
  fc.assert(
    fc.property(anyModel, step, fc.nat(), (drawn, length, nth) => {
      const now = analyzeModel(drawn).balance;
      const moves = listMoves(drawn, { step: length, essential: none });
      const some = moves.filter((_, i) => (i + nth) % 8 === 0);
      const off = some.map(({ kind, key, to, gain }) => {
        const { balance } = analyzeModel(withParameter(drawn, { kind, key }, to));
        return Math.abs(balance - now - gain);
      });
      expect(Math.max(0, ...off)).toBeLessThan(1e-9);
      for (const { from, to, slope } of moves) {
        if (!(Math.sign(to - from) === Math.sign(slope))) expect([from, to]).toBe(slope);
        if (!(Math.abs(to - from) <= length + 1e-12)) expect(to - from).toBe(length);
      }
    }),
    { numRuns: 100 },
  );
});
