import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dyad } from '#lib/power/dependence/dyad.ts';
import { analyzeModel } from '#lib/power/leverage/analyze-model.ts';
import type { Model } from '#lib/power/model.ts';
import { type ParameterKind, readParameter, withParameter } from '#lib/power/parameter.ts';
import { randomModel } from '#lib/power/random-model.ts';
import { domainIn } from './domain.ts';
import { certainDirection, directionOf } from './favours.ts';
import { argumentOf, operate } from './operation.ts';
import { reached } from './reach.ts';
import { strategyOf } from './strategy-of.ts';

const FOUR = ['attraction', 'consolidation', 'withdrawal', 'expansion'] as const;
const RUNS = { numRuns: 300 };
const part = fc.double({ min: 0, max: 1, noNaN: true });
const anyModel = fc
  .record({ seed: fc.integer(), actors: fc.integer({ min: 3, max: 7 }) })
  .map(({ seed, actors }) => randomModel(seed, { actors }));

test('each strategy moves its own argument of the dyad, and bears its name', () => {
  const facing = { us: 'a', them: 'b', resource: 'r' };
  expect(FOUR.map((strategy) => argumentOf(strategy, facing))).toEqual([
    { kind: 'v', key: ['b', 'r'], direction: 1 },
    { kind: 'o', key: ['b', 'r'], direction: -1 },
    { kind: 'v', key: ['a', 'r'], direction: -1 },
    { kind: 'o', key: ['a', 'r'], direction: 1 },
  ]);
  const pair: Model = {
    ...{ target: 'b', values: [], supplies: [], outside: [] },
    actors: ['a', 'b'].map((id) => ({ id, position: 0 })),
    members: [{ actor: 'a', pi: 1, weight: 1 }],
  };
  expect(FOUR.map((strategy) => strategyOf(pair, argumentOf(strategy, facing)))).toEqual(FOUR);
});

/** The model in which one supply has a hold: a share and a value that are there, and all four can be used. */
function withHold(model: Model, nth: number): { model: Model; supply: Model['supplies'][number] } {
  const { to, from, resource } = model.supplies[nth % model.supplies.length]!;
  const ours = (row: Model['supplies'][number]) => row.from === from;
  const need = (row: Model['supplies'][number]) => row.to === to && row.resource === resource;
  const supplies = model.supplies.map((row) =>
    need(row) ? { ...row, share: 0.6 * row.share + (ours(row) ? 0.2 : 0) } : row,
  );
  const values = model.values.map((row) =>
    row.actor === to ? { ...row, v: 0.6 * row.v + (row.resource === resource ? 0.2 : 0) } : row,
  );
  const outside = model.outside.filter((row) => row.actor !== to || row.resource !== resource);
  outside.push({ actor: to, resource, capacity: 0.3 });
  const supply = supplies.find((row) => need(row) && ours(row))!;
  return { model: { ...model, values, supplies, outside }, supply };
}

test.each(FOUR)(
  '2: %s never lowers the imbalance in favour of who uses it, and raises it where there is a hold',
  (strategy) => {
    const ours = strategy === 'attraction' || strategy === 'consolidation';
    const gain = (
      model: Model,
      { from, to, resource }: Model['supplies'][number],
      much: number,
    ) => {
      const [us, them] = ours ? [from, to] : [to, from];
      const moved = operate(model, strategy, { us, them, resource }, much);
      return dyad(moved, us, them).imbalance - dyad(model, us, them).imbalance;
    };
    fc.assert(
      fc.property(anyModel, fc.nat(), part, (drawn, nth, much) => {
        const given = drawn.supplies[nth % drawn.supplies.length]!;
        fc.pre(given.from !== given.to);
        expect(gain(drawn, given, much)).toBeGreaterThanOrEqual(-1e-12);
        const { model, supply } = withHold(drawn, nth);
        expect(gain(model, supply, 0.01 + much)).toBeGreaterThan(1e-6);
      }),
      RUNS,
    );
  },
);

test('5: a number whose direction is certain never lowers the balance when it moves that way', () => {
  fc.assert(
    fc.property(
      anyModel,
      fc.nat(),
      fc.constantFrom<ParameterKind>('v', 'k', 'o', 'pi', 'tau', 'tau_back'),
      part,
      (model, nth, kind, much) => {
        const own = model.supplies.filter(({ to }) =>
          model.members.some(({ actor }) => actor === to),
        );
        const { to, from, resource } = own[nth % own.length]!;
        const key = {
          ...{ v: [to, resource], o: [to, resource], k: [to, from, resource], s: [] },
          ...{ pi: [to], tau: [`a${nth % 3}`], tau_back: [`a${nth % 3}`] },
        }[kind];
        const parameter = { kind, key };
        const direction = certainDirection(kind, true);
        if (!direction) throw new Error(`${kind} has no certain direction`);
        const now = readParameter(model, parameter);
        const then = reached(now, direction, much, domainIn(model)(parameter, now));
        const before = analyzeModel(model).balance;
        const after = analyzeModel(withParameter(model, parameter, then)).balance;
        expect(after - before).toBeGreaterThanOrEqual(-1e-9);
      },
    ),
    RUNS,
  );
});

test('of others, the map decides; a slope of 0 favours nobody', () => {
  expect((['v', 's', 'k', 'o'] as const).map((kind) => certainDirection(kind, false))).toEqual(
    Array(4).fill(null),
  );
  expect([0.2, -0.2, 0, -0].map(directionOf)).toEqual([1, -1, 0, 0]);
});

test('a need grows only into what its actor has left over, a share into what others leave', () => {
  const model: Model = {
    ...{ target: null, members: [] },
    actors: ['a', 'b', 'c'].map((id) => ({ id, position: 0 })),
    values: [
      { actor: 'a', resource: 'r', v: 0.3 },
      { actor: 'a', resource: 'q', v: 0.5 },
    ],
    supplies: [
      { to: 'a', from: 'b', resource: 'r', share: 0.6, capacity: 0 },
      { to: 'a', from: 'c', resource: 'r', share: 0.1, capacity: 0 },
    ],
    outside: [{ actor: 'a', resource: 'r', capacity: 0.2 }],
  };
  const highest = (kind: ParameterKind, ...key: string[]) =>
    domainIn(model)({ kind, key }, readParameter(model, { kind, key })).hi;
  expect(highest('v', 'a', 'r')).toBeCloseTo(0.5, 12);
  expect(highest('v', 'a', 'new')).toBeCloseTo(0.2, 12);
  expect(highest('s', 'a', 'b', 'r')).toBeCloseTo(0.9, 12);
  expect(highest('s', 'a', 'c', 'r')).toBeCloseTo(0.4, 12);
  expect(highest('s', 'a', 'c', 'q')).toBe(1);
  expect(highest('pi', 'a')).toBe(1);
  expect(highest('o', 'a', 'r')).toBe(Number.MAX_VALUE);

  const facing = { us: 'b', them: 'a', resource: 'r' };
  const v = (much: number) => operate(model, 'attraction', facing, much).values[0]!.v;
  expect([v(0.1), v(9)].map((x) => x.toFixed(3))).toEqual(['0.400', '0.500']);
  expect(operate(model, 'consolidation', facing, 9).outside[0]!.capacity).toBe(0);
  expect(() => operate(model, 'attraction', facing, Number.NaN)).toThrow(/length of a move is NaN/);
});
