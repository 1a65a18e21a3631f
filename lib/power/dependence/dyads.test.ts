import fc from 'fast-check';
import { expect, test } from 'vitest';
import { indexModel } from '#lib/power/index-model.ts';
import { analyzeModel } from '#lib/power/leverage/analyze-model.ts';
import { counterPressure } from '#lib/power/leverage/counter-leverage.ts';
import type { Model } from '#lib/power/model.ts';
import { randomModel } from '#lib/power/random-model.ts';
import { dyad } from './dyad.ts';
import { campaignDyad, dyads } from './dyads.ts';

const RUNS = { numRuns: 300 };
const anyModel = fc
  .record({ seed: fc.integer(), actors: fc.integer({ min: 3, max: 7 }) })
  .map(({ seed, actors }) => randomModel(seed, { actors }));

// A firm needs half its work from us and half from others; we need all our pay from the firm; a bank stands by.
const model: Model = {
  target: 'firm',
  actors: ['us', 'them', 'firm', 'bank'].map((id) => ({ id, position: 0 })),
  members: [
    { actor: 'us', pi: 1, weight: 3 },
    { actor: 'them', pi: 0.5, weight: 1 },
  ],
  values: [
    { actor: 'firm', resource: 'work', v: 0.8 },
    { actor: 'us', resource: 'pay', v: 0.4 },
  ],
  supplies: [
    { to: 'firm', from: 'us', resource: 'work', share: 0.5, capacity: 0.1 },
    { to: 'firm', from: 'them', resource: 'work', share: 0.5, capacity: 0.5 },
    { to: 'us', from: 'firm', resource: 'pay', share: 1, capacity: 0 },
  ],
  outside: [],
};

test('each pair by hand: .8 · .25/1 of us, .8 · .25/.6 of them, and our pay', () => {
  const [first, second, ...rest] = dyads(model);
  expect(first).toMatchObject({ a: 'us', b: 'firm', counterPower: 0.4, floor: 0.2 });
  expect(first!.power).toBeCloseTo(0.2, 12);
  expect(first!.imbalance).toBeCloseTo(-0.2, 12);
  expect(first!.mutual).toBeCloseTo(0.6, 12);
  expect(first!.share).toBeCloseTo(1 / 3, 12);
  expect(second).toMatchObject({ a: 'them', b: 'firm', counterPower: 0, floor: 0, share: 1 });
  expect(second!.power).toBeCloseTo((0.8 * 0.25) / 0.6, 12);
  expect(rest).toEqual([]);
});

test('the campaign as one side: S = .75, A = .25, and three parts of four of our pay', () => {
  const bloc = campaignDyad(model);
  expect(bloc.power).toBeCloseTo(0.8 * (0.75 ** 2 / (0.75 + 0.25)), 12);
  expect(bloc.counterPower).toBeCloseTo(0.3, 12);
  expect(campaignDyad(model, 'bank')).toMatchObject({ power: 0, counterPower: 0, share: 0.5 });
});

test.each<[RegExp, Partial<Model>, string?]>([
  [/actor is null/, { target: null }],
  [/actor is who/, {}, 'who'],
  [/actor is us, expected anyone but a member/, {}, 'us'],
  [/largest weight of a member is 0/, { members: [] }],
])('is refused by name: %s', (sentence, part, other) => {
  const refused = () => campaignDyad({ ...model, ...part }, other);
  expect(refused).toThrow(RangeError);
  expect(refused).toThrow(sentence);
});

const nothing = { power: 0, counterPower: 0, imbalance: 0, mutual: 0, floor: 0 };

test('all pairs are those of one pair at a time, and nobody is left out who depends', () => {
  fc.assert(
    fc.property(anyModel, (drawn) => {
      const found = new Map(dyads(drawn).map(({ a, b, ...pair }) => [`${a} ${b}`, pair]));
      for (const [i, { id: a }] of drawn.actors.entries())
        for (const { id: b } of drawn.actors.slice(i + 1)) {
          const alone = dyad(drawn, a, b);
          const pair = found.get(`${a} ${b}`);
          const figures = Object.values(pair ?? { ...nothing, share: 0.5 });
          const off = Object.values(alone).map((figure, n) => Math.abs(figure - figures[n]!));
          if (!(Math.max(...off) < 1e-12)) expect([a, b, pair]).toEqual([a, b, alone]);
        }
    }),
    RUNS,
  );
});

test('13: with the actors in the opposite order the imbalance is negated, the rest mirrored', () => {
  fc.assert(
    fc.property(anyModel, (drawn) => {
      const turned = new Map(
        dyads({ ...drawn, actors: drawn.actors.toReversed() }).map((pair) => [
          `${pair.b} ${pair.a}`,
          pair,
        ]),
      );
      for (const { a, b, ...pair } of dyads(drawn)) {
        const other = turned.get(`${a} ${b}`)!;
        expect([
          ...[other.imbalance + pair.imbalance, other.mutual, other.floor],
          ...[other.power, other.counterPower, other.share],
        ]).toEqual([
          ...[0, pair.mutual, pair.floor, pair.counterPower, pair.power],
          expect.closeTo(1 - pair.share, 12),
        ]);
      }
    }),
    RUNS,
  );
});

test('towards the target the campaign has the direct parts of its leverage and of counter-leverage', () => {
  fc.assert(
    fc.property(anyModel, (drawn) => {
      const bloc = campaignDyad(drawn);
      expect(bloc.power).toBeCloseTo(analyzeModel(drawn).direct, 12);
      const indexed = indexModel(drawn);
      const { direct } = counterPressure(indexed);
      const weights = indexed.weight.reduce((sum, w) => sum + w, 0);
      const mean = direct.reduce((sum, d, m) => sum + indexed.weight[m]! * d, 0) / weights;
      expect(bloc.counterPower).toBeCloseTo(mean, 12);
      expect(bloc.floor).toBe(Math.min(bloc.power, bloc.counterPower));
    }),
    RUNS,
  );
});
