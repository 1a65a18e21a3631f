import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { modelOfCase } from '#lib/power/case-file/model-of-case.ts';
import { parseCase } from '#lib/power/case-file/parse-case.ts';
import { type Engine, engineOf } from '#lib/power/engine/engine.ts';
import type { Model } from '#lib/power/model.ts';
import type { Parameter, ParameterKind } from '#lib/power/parameter.ts';
import { randomModel } from '#lib/power/random-model.ts';
import { modelAt } from '#lib/power/time/series.ts';
import { type Gradients, gradientsOf, slopesOf } from './gradients-of.ts';

/** Edges often, and else no number so small that a curve turns within a step. */
const anyModel = fc
  .record({
    seed: fc.integer(),
    size: fc.record({
      actors: fc.integer({ min: 3, max: 7 }),
      resources: fc.integer({ min: 1, max: 3 }),
      members: fc.integer({ min: 1, max: 2 }),
      suppliers: fc.integer({ min: 1, max: 4 }),
    }),
  })
  .map(({ seed, size }) => sixteenths(randomModel(seed, size)));

/** With room to raise any value or share, and everybody losing something of what passes through. */
function sixteenths(model: Model): Model {
  const whole = (x: number) => Math.floor(16 * x) / 16;
  return {
    ...model,
    actors: model.actors.map(({ tau = 0, tauBack = 0, ...actor }) => ({
      ...{ ...actor, tau: 0.9 * whole(tau), tauBack: 0.9 * whole(tauBack) },
    })),
    // A sixteenth of the smallest share would turn within four steps, more than differences can follow.
    members: model.members.map((row) => ({ ...row, pi: Math.floor(4 * row.pi) / 4 })),
    values: model.values.map((row) => ({ ...row, v: 0.9 * whole(row.v) })),
    supplies: model.supplies.map((row) => ({
      ...{ ...row, share: 0.9 * whole(row.share), capacity: whole(row.capacity) },
    })),
    outside: model.outside.map((row) => ({ ...row, capacity: whole(row.capacity) })),
  };
}

const FIGURES = ['leverage', 'counterLeverage', 'balance'] as const;
const STEP = 1e-4;

/** The slopes of the three figures by differences of the fourth order: central, or towards the inside at a bound. */
function differences(engine: Engine, parameter: Parameter): number[] {
  const at = engine.read(parameter);
  const after = (steps: number) => engine.figuresWith([{ parameter, to: at + steps * STEP }]);
  const inward = (side: number): [steps: number, weight: number][] => [
    ...([
      [0, -25 * side],
      [side, 48 * side],
      [2 * side, -36 * side],
    ] as [number, number][]),
    ...([
      [3 * side, 16 * side],
      [4 * side, -3 * side],
    ] as [number, number][]),
  ];
  const weights: [steps: number, weight: number][] =
    at === 0
      ? inward(1)
      : at === 1
        ? inward(-1)
        : [
            [-2, 1],
            [-1, -8],
            [1, 8],
            [2, -1],
          ];
  const points = weights.map(([steps, weight]) => ({ figures: after(steps), weight }));
  return FIGURES.map(
    (figure) => points.reduce((sum, p) => sum + p.weight * p.figures[figure], 0) / (12 * STEP),
  );
}

const nameOf = ({ kind, key }: Parameter) => `${kind} ${key.join(' ')}`;

const kinds: ParameterKind[] = ['v', 'o', 's', 'k', 'tau', 'tau_back', 'pi'];
test.each(kinds)('8: the slopes by %s are those of differences', (kind) => {
  fc.assert(
    fc.property(anyModel, fc.nat(), (model, nth) => {
      const engine = engineOf(model);
      const gradients = engine.gradient();
      const places = gradients.parameters.flatMap((parameter, at) =>
        parameter.kind === kind ? [at] : [],
      );
      const at = places[nth % places.length]!;
      const found = differences(engine, gradients.parameters[at]!);
      const { leverage, counterLeverage } = engine.figures();
      for (const [f, figure] of FIGURES.entries()) {
        // Where both sides hold next to nothing the balance turns within a step.
        if (figure === 'balance' && leverage + counterLeverage < 0.02) continue;
        expect([figure, gradients[figure][at]]).toEqual([figure, expect.closeTo(found[f]!, 6)]);
      }
    }),
    { numRuns: 300 },
  );
});

/** One need of the target, met by a member, a bystander and itself, with nothing in reserve. */
const model: Model = {
  target: 'boss',
  actors: [
    { id: 'us', position: 2 },
    { id: 'boss', position: -2 },
    { id: 'bank', position: 0, tau: 0.5 },
  ],
  members: [{ actor: 'us', pi: 0.5, weight: 1 }],
  values: [
    { actor: 'boss', resource: 'work', v: 0.5 },
    { actor: 'bank', resource: 'peace', v: 0.25 },
  ],
  supplies: [
    { to: 'boss', from: 'us', resource: 'work', share: 0.5, capacity: 0 },
    { to: 'boss', from: 'bank', resource: 'work', share: 0, capacity: 0 },
    { to: 'boss', from: 'boss', resource: 'work', share: 0.25, capacity: 0 },
    { to: 'bank', from: 'us', resource: 'peace', share: 1, capacity: 0 },
  ],
  outside: [],
};

describe('slopes by hand', () => {
  const listed = (gradients: Gradients) =>
    Object.fromEntries(
      slopesOf(gradients, 'leverage').map((slope) => [nameOf(slope), slope.slope]),
    );
  const slopes = listed(gradientsOf(model));
  // L = .5 S²/(S + A) + .5 x_bank · .5 · .25 S'²/(S' + A') with S = .25, A = 0, x_bank = 0.
  test.each([
    ['v boss work', 0.25],
    ['s boss us work', 0.5 * 0.5],
    ['pi us', 0.5 * 0.5],
    // Without alternatives a first share counts in full; there is one after another supplier can step in.
    ['s boss bank work', 0.5 * 0.5 * (0.25 * 0.5)],
    ['k boss bank work', -0.5],
    ['k boss boss work', -0.5],
    ['k boss us work', -0.5 * 0.5],
    // A source outside that the model does not mention yet.
    ['o boss work', -0.5],
    // Nobody depends on the bank, and what an actor supplies to itself is no dependence.
    ['tau bank', 0],
    ['s boss boss work', 0],
    ['tau us', 0],
    ['tau_back bank', 0],
  ])('%s: %f', (name, slope) => {
    expect(slopes[name]).toBeCloseTo(slope, 12);
  });

  test('a share beside alternatives begins flat', () => {
    const outside = [{ actor: 'boss', resource: 'work', capacity: 0.1 }];
    expect(listed(gradientsOf({ ...model, outside }))['s boss bank work']).toBe(0);
  });

  test('lists every parameter once', () => {
    const { parameters, ...figures } = gradientsOf(model);
    const names = parameters.map(nameOf);
    expect(new Set(names).size).toBe(names.length);
    expect(names.length).toBe(2 + 2 + 4 + 4 + 3 + 3 + 1);
    for (const slopes of Object.values(figures)) expect(slopes.length).toBe(names.length);
  });

  test('where neither side holds anything, there is no slope of the balance', () => {
    for (const slope of gradientsOf({ ...model, supplies: [] }).balance) expect(slope).toBe(0);
  });
});

type Move = { kind: ParameterKind; key: string | string[]; slope: number };
type Table = { middle_date: string; at: Record<string, { top_moves: Move[] }> };
const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');
const table: Table = JSON.parse(read('../validation/explain_montgomery-1955.json'));

test.each(Object.entries(table.at))('Montgomery, at the %s, as printed', (when, { top_moves }) => {
  const parsed = parseCase(read('../cases/montgomery-1955.json'));
  if (!parsed.ok) throw new Error('the worked example is refused');
  const { events } = parsed.value;
  const date =
    when === 'middle' ? table.middle_date : when === 'final' ? events.at(-1)!.date : when;
  const gradients = gradientsOf(modelAt(modelOfCase(parsed.value), events, date));
  const slopes = new Map(
    slopesOf(gradients, 'balance').map((slope) => [nameOf(slope), slope.slope.toFixed(6)]),
  );
  expect(top_moves.length).toBe(10);
  for (const { kind, key, slope } of top_moves)
    expect([kind, key, slopes.get(nameOf({ kind, key: [key].flat() }))]).toEqual([
      ...[kind, key, slope.toFixed(6)],
    ]);
});
