import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { modelOfCase } from '#lib/power/case-file/model-of-case.ts';
import { parseCase } from '#lib/power/case-file/parse-case.ts';
import { seriesOf } from '#lib/power/case-file/series-of-case.ts';
import { explainAt } from '#lib/power/explain/explain-at.ts';
import { modelAt } from '#lib/power/time/series.ts';

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');
const parsed = parseCase(read('../cases/montgomery-1955.json'));
if (!parsed.ok) throw new Error('the worked example is refused');
const series = seriesOf(parsed.value);

/** The first columns are numbers and dates; only the last, the event, may be quoted and hold commas. */
const table = read('series_montgomery-1955.csv')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.split(','));

test('has a point for the baseline and for each date of the table', () => {
  expect(series.map((point) => point.date)).toEqual(table.map(([date]) => date));
  expect(series.length).toBe(18);
});

test.each(table)('%s as printed', (...row) => {
  const [date, L, direct, indirect, ceiling, realised, G, , balance] = row;
  const point = series.find((one) => one.date === date);
  const printed = (x: number | undefined) => x?.toFixed(6);
  expect({
    leverage: printed(point?.leverage),
    direct: printed(point?.direct),
    indirect: printed(point?.indirect),
    ceiling: printed(point?.ceiling),
    realised: printed(point?.realised),
    counterLeverage: printed(point?.counterLeverage),
    balance: printed(point?.balance),
  }).toEqual({ leverage: L, direct, indirect, ceiling, realised, counterLeverage: G, balance });
});

type Signs = { date: string; event: string; sign_L: number; sign_G: number; sign_balance: number };
const { signs }: { signs: Signs[] } = JSON.parse(read('signs_montgomery-1955.json'));

test.each(signs)('$date: $event', ({ date, event, sign_L, sign_G, sign_balance }) => {
  const at = series.findIndex((point) => point.date === date);
  const now = series[at]!;
  const before = series[at - 1]!;
  const sign = (change: number) => (Math.abs(change) < 1e-9 ? 0 : Math.sign(change));
  expect(now.events).toContain(event);
  expect(sign(now.leverage - before.leverage)).toBe(sign_L);
  expect(sign(now.counterLeverage - before.counterLeverage)).toBe(sign_G);
  expect(sign(now.balance - before.balance)).toBe(sign_balance);
});

type Explained = {
  best_paths: [string[], number][];
  chokepoint_loss: Record<string, number>;
  dominators: string[];
  min_cut: [number, [string, string][]];
};
type Explanations = { middle_date: string; at: Record<string, Explained> };
const explained: Explanations = JSON.parse(read('explain_montgomery-1955.json'));

test.each(Object.entries(explained.at))('why, at the %s', (when, expected) => {
  const final = series.at(-1)!.date;
  const date = when === 'middle' ? explained.middle_date : when === 'final' ? final : when;
  const why = explainAt(modelAt(modelOfCase(parsed.value), parsed.value.events, date));
  const printed = (x: number) => Number(x.toFixed(8));
  const losses = why.chokepoints.map(({ actor, loss }) => [actor, printed(loss)]);
  expect({
    best_paths: why.routes.map(({ actors, weight }) => [actors, printed(weight)]),
    chokepoint_loss: losses.filter(([, loss]) => loss !== 0),
    dominators: why.dominators,
    min_cut: [printed(why.minCut.capacity), why.minCut.edges],
  }).toEqual({
    best_paths: expected.best_paths,
    chokepoint_loss: Object.entries(expected.chokepoint_loss),
    dominators: expected.dominators,
    min_cut: expected.min_cut,
  });
});
