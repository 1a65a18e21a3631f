import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Model } from '#lib/power/model.ts';
import { randomModel } from '#lib/power/random-model.ts';
import { foldChanges } from '#lib/power/time/fold-changes.ts';
import { blocDependences, dependences } from './dependences.ts';
import { dyad } from './dyad.ts';

const anyModel = fc
  .record({
    seed: fc.integer(),
    size: fc.record({
      actors: fc.integer({ min: 3, max: 7 }),
      resources: fc.integer({ min: 1, max: 4 }),
      members: fc.integer({ min: 1, max: 2 }),
      suppliers: fc.integer({ min: 1, max: 5 }),
    }),
  })
  .map(({ seed, size }) => randomModel(seed, size));
const part = fc.double({ min: 0, max: 1, noNaN: true });
const RUNS = { numRuns: 300 };
/** Rounding, and no more. */
const SLACK = 1e-12;

const strength = (model: Model) =>
  new Map(dependences(model).map(({ of, on, strength: d }) => [`${of} on ${on}`, d]));
const sum = (numbers: number[]) => numbers.reduce((a, b) => a + b, 0);
const valuesOf = (model: Model, id: string) =>
  sum(model.values.filter((row) => row.actor === id).map((row) => row.v));

test('1: dependences lie in [0, 1] and a row sums to no more than its values', () => {
  fc.assert(
    fc.property(anyModel, (model) => {
      const all = dependences(model);
      for (const { strength: d } of all) expect(d >= 0 && d <= 1).toBe(true);
      for (const { id } of model.actors) {
        const row = sum(all.filter(({ of }) => of === id).map(({ strength: d }) => d));
        expect(row).toBeLessThanOrEqual(valuesOf(model, id) + SLACK);
      }
    }),
    RUNS,
  );
});

test('2: none of the four strategies lowers the imbalance in favour of who uses it', () => {
  fc.assert(
    fc.property(anyModel, fc.nat(), part, (model, nth, much) => {
      const given = model.supplies[nth % model.supplies.length]!;
      const [a, b, resource] = [given.from, given.to, given.resource];
      fc.pre(a !== b);
      const v = model.values.find((row) => row.actor === b && row.resource === resource)!.v;
      const room = Math.max(0, 1 - valuesOf(model, b));
      const o = model.outside.find((row) => row.actor === b && row.resource === resource);
      const before = dyad(model, a, b).imbalance;
      const attraction = foldChanges(model, [
        { set: 'v', actor: b, resource, to: Math.min(1, v + room * much) },
      ]);
      expect(dyad(attraction, a, b).imbalance).toBeGreaterThanOrEqual(before - SLACK);
      const consolidation = foldChanges(model, [
        { set: 'o', actor: b, resource, to: (o?.capacity ?? 0) * much },
      ]);
      expect(dyad(consolidation, a, b).imbalance).toBeGreaterThanOrEqual(before - SLACK);
      // Seen from the side that depends: withdrawal and expansion move the balance towards b.
      const other = dyad(model, b, a).imbalance;
      const withdrawal = foldChanges(model, [{ set: 'v', actor: b, resource, to: v * much }]);
      expect(dyad(withdrawal, b, a).imbalance).toBeGreaterThanOrEqual(other - SLACK);
      const expansion = foldChanges(model, [
        { set: 'o', actor: b, resource, to: (o?.capacity ?? 0) + much },
      ]);
      expect(dyad(expansion, b, a).imbalance).toBeGreaterThanOrEqual(other - SLACK);
    }),
    RUNS,
  );
});

test('2: each of the four raises it where there is something to move', () => {
  const model: Model = {
    target: 'b',
    actors: ['a', 'b'].map((id) => ({ id, position: 0 })),
    members: [{ actor: 'a', pi: 1, weight: 1 }],
    values: ['a', 'b'].map((actor) => ({ actor, resource: 'r', v: 0.5 })),
    supplies: [
      { to: 'a', from: 'b', resource: 'r', share: 0.5, capacity: 0 },
      { to: 'b', from: 'a', resource: 'r', share: 0.5, capacity: 0 },
    ],
    outside: ['a', 'b'].map((actor) => ({ actor, resource: 'r', capacity: 0.5 })),
  };
  for (const [set, actor, to] of [
    ['v', 'b', 0.6],
    ['o', 'b', 0.4],
    ['v', 'a', 0.4],
    ['o', 'a', 0.6],
  ] as const)
    expect(
      dyad(foldChanges(model, [{ set, actor, resource: 'r', to }]), 'a', 'b').imbalance,
    ).toBeGreaterThan(0.01);
});

test('3: losing an alternative never lowers a dependence on others; a new one never raises it', () => {
  fc.assert(
    fc.property(anyModel, fc.nat(), part, (model, nth, capacity) => {
      const gone = model.supplies[nth % model.supplies.length]!;
      const sameNeed = (row: Model['supplies'][number]) =>
        row.to === gone.to && row.resource === gone.resource;
      const rest = model.supplies.filter((row) => row !== gone);
      const kept = sum(rest.filter(sameNeed).map((row) => row.share));
      const redistributed = rest.map((row) =>
        sameNeed(row) && kept > 0
          ? { ...row, share: Math.min(1, row.share * (1 + gone.share / kept)) }
          : row,
      );
      const full = strength(model);
      const newcomer = { id: 'newcomer', position: 0 };
      const added = strength({
        ...model,
        actors: [...model.actors, newcomer],
        supplies: [...model.supplies, { ...gone, from: newcomer.id, share: 0, capacity }],
      });
      for (const supplies of [rest, redistributed])
        for (const [pair, d] of strength({ ...model, supplies }))
          if (pair !== `${gone.to} on ${gone.from}`)
            expect(d).toBeGreaterThanOrEqual(full.get(pair)! - SLACK);
      for (const [pair, d] of full) expect(added.get(pair)).toBeLessThanOrEqual(d + SLACK);
    }),
    RUNS,
  );
});

test('4: a bloc that acts together is worth at least its members apart', () => {
  fc.assert(
    fc.property(anyModel, (drawn) => {
      const model = { ...drawn, members: drawn.members.map((row) => ({ ...row, pi: 1 })) };
      const members = new Set(model.members.map((row) => row.actor));
      const together = new Map(blocDependences(model).map(({ of, strength: d }) => [of, d]));
      for (const { id } of model.actors) {
        if (members.has(id)) continue;
        const apart = dependences(model).filter(({ of, on }) => of === id && members.has(on));
        const sumApart = sum(apart.map(({ strength: d }) => d));
        expect(together.get(id) ?? 0).toBeGreaterThanOrEqual(sumApart - SLACK);
      }
    }),
    RUNS,
  );
});

test('4: a bloc of all suppliers, with no outside source, cannot be replaced at all', () => {
  fc.assert(
    fc.property(anyModel, (drawn) => {
      const members = drawn.actors
        .filter(({ id }) => id !== drawn.target)
        .map(({ id: actor }) => ({ actor, pi: 1, weight: 1 }));
      const supplies = drawn.supplies.filter(({ from }) => from !== drawn.target);
      for (const { reasons } of blocDependences({ ...drawn, members, supplies, outside: [] }))
        for (const { irreplaceable, share } of reasons)
          expect(irreplaceable).toBeCloseTo(share, 12);
    }),
    RUNS,
  );
});

test('6: scaling a need scales what is irreplaceable, scaling values scales the row, twins change nothing', () => {
  fc.assert(
    fc.property(
      anyModel,
      fc.nat(),
      fc.double({ min: 0.01, max: 1, noNaN: true }),
      (model, nth, c) => {
        const { actor: id, resource } = model.values[nth % model.values.length]!;
        const ofNeed = (actor: string, r: string) => actor === id && r === resource;
        const scaled = dependences({
          ...model,
          supplies: model.supplies.map((row) =>
            ofNeed(row.to, row.resource)
              ? { ...row, share: row.share * c, capacity: row.capacity * c }
              : row,
          ),
          outside: model.outside.map((row) =>
            ofNeed(row.actor, row.resource) ? { ...row, capacity: row.capacity * c } : row,
          ),
        });
        const before = new Map(
          dependences(model).map((pair) => [`${pair.of} on ${pair.on}`, pair]),
        );
        for (const { of, on, reasons } of scaled)
          for (const reason of reasons) {
            const old = before
              .get(`${of} on ${on}`)!
              .reasons.find((r) => r.resource === reason.resource)!;
            const factor = ofNeed(of, reason.resource) ? c : 1;
            expect(reason.irreplaceable).toBeCloseTo(old.irreplaceable * factor, 12);
          }

        const valued = (factor: number) =>
          model.values.map((row) => (row.actor === id ? { ...row, v: row.v * factor } : row));
        for (const [pair, d] of strength({ ...model, values: valued(c) }))
          expect(d).toBeCloseTo(
            before.get(pair)!.strength * (pair.startsWith(`${id} `) ? c : 1),
            12,
          );

        const twin = <T extends { resource: string }>(rows: T[]) =>
          rows.concat(
            rows
              .filter((row) => row.resource === resource)
              .map((row) => ({ ...row, resource: 'twin' })),
          );
        const halved = model.values.map((row) =>
          row.resource === resource ? { ...row, v: row.v / 2 } : row,
        );
        const twins = strength({
          ...model,
          ...{ values: twin(halved), supplies: twin(model.supplies), outside: twin(model.outside) },
        });
        for (const [pair, d] of twins) expect(d).toBeCloseTo(before.get(pair)!.strength, 12);
      },
    ),
    RUNS,
  );
});

test('13: swapping the sides negates the imbalance and keeps mutual dependence', () => {
  fc.assert(
    fc.property(anyModel, fc.nat(), fc.nat(), (model, i, j) => {
      const [a, b] = [i, j].map((n) => model.actors[n % model.actors.length]!.id);
      fc.pre(a !== b);
      const one = dyad(model, a!, b!);
      const other = dyad(model, b!, a!);
      expect(other.imbalance).toBeCloseTo(-one.imbalance, 15);
      expect(other.mutual).toBeCloseTo(one.mutual, 15);
      expect(one.share + other.share).toBeCloseTo(1, 12);
      expect(one.power).toBeCloseTo(strength(model).get(`${b} on ${a}`) ?? 0, 12);
    }),
    RUNS,
  );
});

test('an actor that supplies itself depends less on others, and not on itself', () => {
  const model: Model = {
    target: null,
    actors: [
      { id: 'a', position: 0 },
      { id: 'b', position: 0 },
    ],
    members: [],
    values: [{ actor: 'a', resource: 'r', v: 1 }],
    supplies: [
      { to: 'a', from: 'b', resource: 'r', share: 0.5, capacity: 0 },
      { to: 'a', from: 'a', resource: 'r', share: 0.5, capacity: 0.5 },
    ],
    outside: [],
  };
  expect(dependences(model)).toEqual([
    {
      of: 'a',
      on: 'b',
      strength: 0.25,
      reasons: [
        {
          resource: 'r',
          value: 1,
          share: 0.5,
          alternatives: 0.5,
          irreplaceable: 0.25,
          strength: 0.25,
        },
      ],
    },
  ]);
});
