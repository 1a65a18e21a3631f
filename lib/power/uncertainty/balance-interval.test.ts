import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { modelOfCase } from '#lib/power/case-file/model-of-case.ts';
import { parseCase } from '#lib/power/case-file/parse-case.ts';
import { engineOf } from '#lib/power/engine/engine.ts';
import { randomModel } from '#lib/power/random-model.ts';
import { modelAt } from '#lib/power/time/series.ts';
import { balanceInterval } from './balance-interval.ts';
import { intervalsOfSeries } from './intervals-of-series.ts';

const file = (name: string) => {
  const text = readFileSync(new URL(`../cases/${name}.json`, import.meta.url), 'utf8');
  const parsed = parseCase(text);
  if (!parsed.ok) throw new Error(`${name} is refused`);
  return parsed.value;
};

test.each([
  ['montgomery-1955', '1956-11-13'],
  ['montgomery-1955', 'baseline'],
  ['ciw-fairfood-2001', '2010-10-21'],
] as const)('%s at %s: close to what draws say', (name, date) => {
  const { events, ...rest } = file(name);
  const model = modelAt(modelOfCase({ events, ...rest }), events, date);
  const [drawn] = intervalsOfSeries([{ model }], () => 0.5, { draws: 1000, seed: 1 });
  const [low, high] = balanceInterval(engineOf(model), () => 0.5);
  const logit = (x: number) => Math.log(x / (1 - x));
  // Three standard errors of the drawn ends, and what the first order leaves out.
  expect(Math.abs(logit(low) - logit(drawn!.balance[0]))).toBeLessThan(0.3);
  expect(Math.abs(logit(high) - logit(drawn!.balance[2]))).toBeLessThan(0.3);
});

test('holds the balance, is a point without doubt, and widens with it', () => {
  const property = fc.property(fc.integer(), (seed) => {
    const engine = engineOf(randomModel(seed));
    const { balance } = engine.figures();
    const [sure, doubted, guessed] = [0, 0.25, 1].map((sd) => balanceInterval(engine, () => sd));
    for (const end of sure!) expect(end).toBeCloseTo(balance, 12);
    expect(doubted![0]).toBeLessThanOrEqual(balance + 1e-12);
    expect(doubted![1]).toBeGreaterThanOrEqual(balance - 1e-12);
    expect(guessed![0]).toBeLessThanOrEqual(doubted![0] + 1e-12);
    expect(guessed![1]).toBeGreaterThanOrEqual(doubted![1] - 1e-12);
    expect(guessed![0]).toBeGreaterThanOrEqual(0);
    expect(guessed![1]).toBeLessThanOrEqual(1);
  });
  fc.assert(property, { numRuns: 300 });
});
