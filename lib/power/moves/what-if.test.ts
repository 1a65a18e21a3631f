import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Write } from '#lib/power/engine/write.ts';
import { analyzeModel } from '#lib/power/leverage/analyze-model.ts';
import type { Model } from '#lib/power/model.ts';
import { changeOf, type ParameterKind, readParameter } from '#lib/power/parameter.ts';
import { randomModel } from '#lib/power/random-model.ts';
import { domainIn } from '#lib/power/strategies/domain.ts';
import { foldChanges } from '#lib/power/time/fold-changes.ts';
import { whatIf } from './what-if.ts';

const part = fc.double({ min: 0, max: 1, noNaN: true });
const kinds = fc.constantFrom<ParameterKind>('v', 's', 'k', 'o', 'tau', 'tau_back', 'pi');
const anyModel = fc
  .record({ seed: fc.integer(), actors: fc.integer({ min: 3, max: 8 }) })
  .map(({ seed, actors }) => randomModel(seed, { actors }));

/** Some number of one actor moved to anywhere in its range. */
function anyWrite(model: Model, kind: ParameterKind, i: number, j: number, much: number): Write {
  const id = model.actors[i % model.actors.length]!.id;
  const by = model.actors[j % model.actors.length]!.id;
  const resource = `r${j % 4}`; // r3 is one that nobody needs yet
  const key = {
    ...{ v: [id, resource], o: [id, resource], s: [id, by, resource], k: [id, by, resource] },
    ...{ tau: [id], tau_back: [id], pi: [model.members[0]!.actor] },
  }[kind];
  const parameter = { kind, key };
  const { hi } = domainIn(model)(parameter, readParameter(model, parameter));
  return { parameter, to: much * Math.min(hi, 2) };
}

function off(model: Model, writes: readonly Write[]): number {
  const quick = whatIf(model)(writes);
  const changes = writes.map(({ parameter, to }) => changeOf(parameter, to));
  const { leverage, counterLeverage, balance } = analyzeModel(foldChanges(model, changes));
  return Math.max(
    Math.abs(quick.leverage - leverage),
    Math.abs(quick.counterLeverage - counterLeverage),
    Math.abs(quick.balance - balance),
  );
}

test('one number moved: what solving again gives', () => {
  fc.assert(
    fc.property(anyModel, kinds, fc.nat(), fc.nat(), part, (model, kind, i, j, much) => {
      expect(off(model, [anyWrite(model, kind, i, j, much)])).toBeLessThan(1e-9);
    }),
    { numRuns: 300 },
  );
});

test('several numbers moved at once, of one actor or of two: what solving again gives', () => {
  const write = fc.tuple(
    fc.constantFrom<ParameterKind>('k', 'o', 'tau', 'tau_back'),
    fc.nat(),
    part,
  );
  const several = fc.array(write, { minLength: 2, maxLength: 4 });
  fc.assert(
    fc.property(anyModel, fc.nat(), several, (model, i, drawn) => {
      const one = drawn.map(([kind, j, much]) => anyWrite(model, kind, i, j, much));
      const two = drawn.map(([kind, j, much], n) => anyWrite(model, kind, i + (n % 2), j, much));
      expect(Math.max(off(model, one), off(model, two))).toBeLessThan(1e-9);
    }),
    { numRuns: 300 },
  );
});

test('asked about one actor after another, it does not mix them up', () => {
  const model = randomModel(5);
  const figures = whatIf(model);
  const asked = ['a1', 'a2', 'a1'].map(
    (id) => figures([{ parameter: { kind: 'tau', key: [id] }, to: 0.5 }]).balance,
  );
  expect(asked[2]).toBe(asked[0]);
  expect(asked[1]).not.toBe(asked[0]);
});

/** Each actor needs one thing, or several, of a sole supplier each: the dependence is the value. */
function ties(rows: [to: string, from: string, v: number][], tau: number): Model {
  const ids = new Set([...rows.map(([to]) => to), ...rows.map(([, from]) => from)]);
  return {
    target: 'target',
    actors: [...ids].map((id) => ({ id, position: 0, tau, tauBack: 0 })),
    members: [{ actor: 'us', pi: 1, weight: 1 }],
    values: rows.map(([actor, by, v]) => ({ actor, resource: `of ${by}`, v })),
    supplies: rows.map(([to, from]) => ({
      ...{ to, from, resource: `of ${from}`, share: 1, capacity: 0 },
    })),
    outside: [],
  };
}

test('where next to nothing is left on both sides, their ratio is still exact', () => {
  const model = ties(
    [
      ['target', 'one', 0.3],
      ['one', 'us', 0.7],
      ['target', 'us', 3e-17],
      ['us', 'target', 1e-17],
    ],
    0.7,
  );
  const silent = whatIf(model)([{ parameter: { kind: 'tau', key: ['one'] }, to: 0 }]);
  expect(silent.balance).toBeCloseTo(0.75, 9);
});

test('two who lean on each other, by hand: L = .5 τ₁ h₁, h₁ = (.3 + .4 τ₂ · .2)/(1 − .4 τ₂ · .6 τ₁)', () => {
  const model = ties(
    [
      ['target', 'one', 0.5],
      ['one', 'us', 0.3],
      ['one', 'two', 0.4],
      ['two', 'us', 0.2],
      ['two', 'one', 0.6],
      ['us', 'target', 0.1],
    ],
    0.5,
  );
  const L = (one: number, two: number) =>
    (0.5 * one * (0.3 + 0.4 * two * 0.2)) / (1 - 0.4 * two * 0.6 * one);
  const figures = whatIf(model);
  const set = (id: string, to: number) => figures([{ parameter: { kind: 'tau', key: [id] }, to }]);
  expect(figures([]).leverage).toBeCloseTo(L(0.5, 0.5), 12);
  expect(set('one', 0.9).leverage).toBeCloseTo(L(0.9, 0.5), 12);
  expect(set('two', 0).leverage).toBeCloseTo(L(0.5, 0), 12);
  expect(set('one', 0)).toEqual({ leverage: 0, counterLeverage: 0.1, balance: 0 });
});

test('a change after which pressure would circle for ever is solved again, capped as it has to be', () => {
  const model = ties(
    [
      ['target', 'one', 1],
      ['one', 'two', 1],
      ['two', 'one', 1 - 1e-9],
      ['two', 'us', 1e-9],
    ],
    1,
  );
  const tau = (to: number): Write => ({ parameter: { kind: 'tau', key: ['one'] }, to });
  const calm = foldChanges(model, [{ set: 'tau', actor: 'one', to: 0.5 }]);
  expect(whatIf(calm)([tau(1)])).toEqual(whatIf(model)([]));
  expect(off(calm, [tau(1)])).toBeLessThan(1e-12);
  expect(off(model, [tau(0.5)])).toBeLessThan(1e-12);
});
