import fc from 'fast-check';
import { expect, test } from 'vitest';
import { blocDependences, dependences } from '#lib/power/dependence/dependences.ts';
import { chokepoints } from '#lib/power/explain/chokepoints.ts';
import { strongestRoute } from '#lib/power/explain/strongest-route.ts';
import { indexModel } from '#lib/power/index-model.ts';
import type { Change, Model } from '#lib/power/model.ts';
import { randomModel } from '#lib/power/random-model.ts';
import { applyChange, foldChanges } from '#lib/power/time/fold-changes.ts';
import { modelAt, seriesOfChanges } from '#lib/power/time/series.ts';
import { type Analysis, analyzeModel } from './analyze-model.ts';
import { leverage } from './leverage.ts';

const anyModel = fc
  .record({
    seed: fc.integer(),
    size: fc.record({
      actors: fc.integer({ min: 3, max: 8 }),
      resources: fc.integer({ min: 1, max: 4 }),
      members: fc.integer({ min: 1, max: 2 }),
      suppliers: fc.integer({ min: 1, max: 5 }),
    }),
  })
  .map(({ seed, size }) => randomModel(seed, size));
const part = fc.double({ min: 0, max: 1, noNaN: true });
const RUNS = { numRuns: 300 };
/** Two solutions within 1e-12 of the truth, and rounding. */
const SLACK = 1e-11;

function expectSame(one: Analysis, other: Analysis): void {
  for (const [name, figure] of Object.entries(one))
    expect([name, other[name as keyof Analysis]]).toEqual([name, expect.closeTo(figure, 9)]);
}

test('1: every figure lies in [0, 1], and what is direct is part of the whole', () => {
  fc.assert(
    fc.property(anyModel, (model) => {
      const found = analyzeModel(model);
      for (const figure of Object.values(found)) expect(figure >= 0 && figure <= 1).toBe(true);
      expect(found.direct).toBeLessThanOrEqual(found.leverage);
      expect(found.direct + found.indirect).toBeCloseTo(found.leverage, 12);
      expect(found.leverage).toBeLessThanOrEqual(found.ceiling);
      // Members are where pressure comes from; it is not said to reach them as well.
      const { reach } = leverage(indexModel(model));
      for (const { actor } of model.members)
        expect(reach[model.actors.findIndex(({ id }) => id === actor)]).toBe(0);
    }),
    RUNS,
  );
});

test('5: leverage never falls when somebody passes on more, takes part more or values more', () => {
  fc.assert(
    fc.property(anyModel, fc.nat(), part, (model, nth, much) => {
      const before = analyzeModel(model).leverage;
      const { id, tau = 0 } = model.actors[nth % model.actors.length]!;
      const { actor, pi } = model.members[nth % model.members.length]!;
      const value = model.values[nth % model.values.length]!;
      const valued = model.values.filter((row) => row.actor === value.actor);
      const room = Math.max(0, 1 - valued.reduce((sum, row) => sum + row.v, 0));
      const changes: Change[] = [
        { set: 'tau', actor: id, to: tau + (1 - tau) * much },
        { set: 'pi', actor, to: pi + (1 - pi) * much },
        { ...value, set: 'v', to: Math.min(1, value.v + room * much) },
      ];
      for (const change of changes)
        expect(analyzeModel(applyChange(model, change)).leverage).toBeGreaterThanOrEqual(
          before - SLACK,
        );
    }),
    RUNS,
  );
});

test('5: nobody taking part means no leverage; nobody passing on means only what is direct', () => {
  fc.assert(
    fc.property(anyModel, (model) => {
      const still = { ...model, members: model.members.map((row) => ({ ...row, pi: 0 })) };
      expect(analyzeModel(still).leverage).toBe(0);
      const deaf = { ...model, actors: model.actors.map((row) => ({ ...row, tau: 0 })) };
      const { leverage: whole, direct, indirect } = analyzeModel(deaf);
      expect([whole, indirect]).toEqual([direct, 0]);
      expect(direct).toBeCloseTo(analyzeModel(model).direct, 12);
    }),
    RUNS,
  );
});

test('7: other names, another order, an isolated actor and a resource nobody values change nothing', () => {
  fc.assert(
    fc.property(anyModel, (model) => {
      const named: Model = JSON.parse(JSON.stringify(model).replace(/"([ar])(\d)"/g, '"x$1$2"'));
      const turned: Model = {
        target: named.target,
        actors: [...named.actors.toReversed(), { id: 'alone', position: 2 }],
        members: named.members.toReversed(),
        values: named.values.toReversed(),
        supplies: [
          { to: 'xa0', from: 'xa1', resource: 'unvalued', share: 1, capacity: 0 },
          ...named.supplies.toReversed(),
        ],
        outside: named.outside.toReversed(),
      };
      expectSame(analyzeModel(model), analyzeModel(turned));
    }),
    RUNS,
  );
});

test('8: what a chokepoint loses is what is lost when it stops passing pressure on', () => {
  fc.assert(
    fc.property(anyModel, (model) => {
      const losses = new Map(
        chokepoints(indexModel(model)).map(({ actor, loss }) => [actor, loss]),
      );
      const before = analyzeModel(model).leverage;
      for (const { id } of model.actors) {
        const without = analyzeModel(applyChange(model, { set: 'tau', actor: id, to: 0 })).leverage;
        expect(Math.abs((losses.get(id) ?? 0) - (before - without))).toBeLessThan(SLACK);
      }
    }),
    RUNS,
  );
});

test('9: the strongest route carries no more than the whole, and exactly the product of its parts', () => {
  fc.assert(
    fc.property(anyModel, (model) => {
      const route = strongestRoute(indexModel(model));
      const whole = analyzeModel(model).leverage;
      expect(route === null).toBe(whole === 0);
      if (!route) return;
      expect(route.weight).toBeLessThanOrEqual(whole + SLACK);
      expect(new Set(route.actors).size).toBe(route.actors.length);
      const pairs = [...dependences(model), ...blocDependences(model)];
      const factors = route.actors.slice(1).map((on, step) => {
        const d = pairs.find((pair) => pair.of === route.actors[step] && pair.on === on)!.strength;
        return d * (model.actors.find(({ id }) => id === on)?.tau ?? 1);
      });
      expect(factors.reduce((a, b) => a * b, 1)).toBeCloseTo(route.weight, 12);
    }),
    RUNS,
  );
});

test('10: persuading two go-betweens gains at least as much as each alone', () => {
  fc.assert(
    fc.property(anyModel, part, part, (model, a, b) => {
      const raise = (id: string, much: number): Change => {
        const tau = model.actors.find((actor) => actor.id === id)?.tau ?? 0;
        return { set: 'tau', actor: id, to: tau + (1 - tau) * much };
      };
      const after = (...changes: Change[]) => analyzeModel(foldChanges(model, changes)).leverage;
      const [one, two] = [raise('a1', a), raise('a2', b)];
      expect(after(one, two) - after(two)).toBeGreaterThanOrEqual(after(one) - after() - SLACK);
    }),
    RUNS,
  );
});

test('12: an event without changes changes nothing, and replaying gives each day its model', () => {
  const day = fc.integer({ min: 10, max: 28 }).map((n) => `2024-02-${n}`);
  const event = fc.record({ date: day, to: part, nth: fc.nat(), empty: fc.boolean() });
  fc.assert(
    fc.property(anyModel, fc.array(event, { maxLength: 6 }), (model, drawn) => {
      const dated = drawn.map(({ date, to, nth, empty }) => {
        const set = (['pi', 'tau', 'tau_back'] as const)[nth % 3]!;
        const changes: Change[] = empty ? [] : [{ set, actor: 'a1', to }];
        return { date, changes };
      });
      const points = seriesOfChanges(model, dated);
      expect(points.map((point) => point.date)).toEqual([
        'baseline',
        ...new Set(drawn.map(({ date }) => date).sort()),
      ]);
      for (const [n, point] of points.entries()) {
        expect(point.model).toEqual(modelAt(model, dated, point.date));
        if (n > 0 && point.events.every(({ changes }) => changes.length === 0))
          expect(point.answer).toEqual(points[n - 1]!.answer);
      }
    }),
    RUNS,
  );
});
