import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { modelOfCase } from '#lib/power/case-file/model-of-case.ts';
import { parseCase } from '#lib/power/case-file/parse-case.ts';
import { engineOf } from '#lib/power/engine/engine.ts';
import { analyzeModel } from '#lib/power/leverage/analyze-model.ts';
import type { Model } from '#lib/power/model.ts';
import { randomModel } from '#lib/power/random-model.ts';
import { modelAt } from '#lib/power/time/series.ts';
import { analyticInterval } from './analytic-interval.ts';
import { drawsOfModel } from './draws-of-model.ts';
import { varianceOf, variancesOf } from './variances-of.ts';
import { worthChecking } from './worth-checking.ts';

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');
const parsed = parseCase(read('../cases/montgomery-1955.json'));
if (!parsed.ok) throw new Error('the worked example is refused');
const affirmed = modelAt(modelOfCase(parsed.value), parsed.value.events, '1956-11-13');

describe('Montgomery when the Supreme Court affirms, as power-model.md §8 prints it', () => {
  test.each([
    [0.1, 0.006, 0.0056],
    [0.4, 0.0238, 0.0209],
  ])('with %d on every estimate: %d analytic, %d by draws', (sd, analytic, drawn) => {
    expect(analyticInterval(engineOf(affirmed), () => sd).sd.leverage).toBeCloseTo(analytic, 4);
    const { leverage } = drawsOfModel(affirmed, () => sd, { draws: 1000, seed: 1 });
    const mean = leverage.reduce((sum, x) => sum + x, 0) / leverage.length;
    const squares = leverage.reduce((sum, x) => sum + (x - mean) ** 2, 0);
    // The spread of 1000 draws is known to some 2 to 3 in 100; the printed one from fewer.
    expect(Math.abs(Math.sqrt(squares / leverage.length) / drawn - 1)).toBeLessThan(0.08);
  });

  test('what to check first: what the law is worth to the commission, and the claim to the courts', () => {
    const [first, second, third] = worthChecking(engineOf(affirmed), () => 0.5);
    expect(first!.parameter).toEqual({ kind: 'v', key: ['commission', 'legal'] });
    expect(second!.parameter).toEqual({ kind: 'v', key: ['fed_courts', 'claim'] });
    expect(first!.part + second!.part + third!.part).toBeGreaterThan(0.9);
  });
});

test('a share and a capacity by hand: one member alone, a need with an outside source', () => {
  const model: Model = {
    target: 'boss',
    actors: [
      { id: 'boss', position: 0, tau: 0, tauBack: 0 },
      { id: 'us', position: 0, tau: 0, tauBack: 0 },
    ],
    members: [{ actor: 'us', pi: 1, weight: 1 }],
    values: [{ actor: 'boss', resource: 'work', v: 0.5 }],
    supplies: [{ to: 'boss', from: 'us', resource: 'work', share: 0.6, capacity: 0 }],
    outside: [{ actor: 'boss', resource: 'work', capacity: 0.2 }],
  };
  // L = v s²/(s + o) = .225; by v .45, by s v (s² + 2so)/(s + o)² = .46875, by o −v s²/(s + o)² = −.28125.
  const parts = variancesOf(engineOf(model), ({ kind }) => (kind === 'o' ? 1 : 0.5)).leverage;
  const of = (kind: string) => parts.find((part) => part.parameter.kind === kind)?.variance ?? 0;
  expect(of('v')).toBeCloseTo((0.45 * 0.5 * 0.5 * 0.5) ** 2, 12);
  expect(of('s')).toBeCloseTo((0.46875 * 0.6 * 0.4 * 0.5) ** 2, 12);
  expect(of('o')).toBeCloseTo((0.28125 * 0.2) ** 2, 12);
  expect(of('pi')).toBe(0);
});

test('agrees with draws while doubts are small and no row is full', () => {
  const roomy = fc.integer({ max: 1e6 }).map((seed): Model => {
    const model = randomModel(seed);
    const half = <Row extends { v?: number; share?: number }>(row: Row): Row => ({
      ...row,
      ...(row.v !== undefined && { v: row.v * 0.9 }),
      ...(row.share !== undefined && { share: row.share * 0.9 }),
    });
    return { ...model, values: model.values.map(half), supplies: model.supplies.map(half) };
  });
  fc.assert(
    fc.property(roomy, (model) => {
      const { sd } = analyticInterval(engineOf(model), () => 0.01);
      const drawn = drawsOfModel(model, () => 0.01, { draws: 200, seed: 1 });
      for (const figure of ['leverage', 'counterLeverage', 'balance'] as const) {
        const mean = drawn[figure].reduce((sum, x) => sum + x, 0) / 200;
        const squares = drawn[figure].reduce((sum, x) => sum + (x - mean) ** 2, 0);
        // Of 200 draws the spread is known to 5 in 100.
        expect(Math.abs(Math.sqrt(squares / 200) - sd[figure])).toBeLessThanOrEqual(
          0.25 * sd[figure] + 1e-9,
        );
      }
    }),
    { numRuns: 30 },
  );
});

test('stays within 0 and 1, about the figure itself, and is nothing without doubt', () => {
  fc.assert(
    fc.property(fc.integer(), fc.double({ min: 0, max: 10, noNaN: true }), (seed, sd) => {
      const model = randomModel(seed);
      const point = analyzeModel(model);
      const found = analyticInterval(engineOf(model), () => sd);
      for (const figure of ['leverage', 'counterLeverage', 'balance'] as const) {
        const [low, middle, high] = found[figure];
        expect(0 <= low && low <= middle && middle <= high && high <= 1).toBe(true);
        expect(Math.abs(middle - point[figure])).toBeLessThan(1e-11);
      }
      expect(analyticInterval(engineOf(model), () => 0).sd.balance).toBe(0);
    }),
    { numRuns: 300 },
  );
});

test('the variance of one figure is the sum of its parts', () => {
  fc.assert(
    fc.property(fc.integer(), (seed) => {
      const engine = engineOf(randomModel(seed));
      const sdOf = ({ kind }: { kind: string }) => (kind === 'v' ? 0.2 : 0.7);
      const parts = variancesOf(engine, sdOf);
      for (const figure of ['leverage', 'counterLeverage', 'balance'] as const)
        expect(varianceOf(engine, sdOf, figure)).toBeCloseTo(
          parts[figure].reduce((sum, { variance }) => sum + variance, 0),
          12,
        );
    }),
    { numRuns: 200 },
  );
});

test('a standard deviation outside its range is refused by name', () => {
  expect(() => variancesOf(engineOf(affirmed), () => -1)).toThrow(
    /sd of \w+ of .* is -1, expected 0 to 10/,
  );
  expect(() => varianceOf(engineOf(affirmed), () => 11, 'balance')).toThrow(
    /is 11, expected 0 to 10/,
  );
});
