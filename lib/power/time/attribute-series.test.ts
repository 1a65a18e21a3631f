import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { modelOfCase } from '#lib/power/case-file/model-of-case.ts';
import { parseCase } from '#lib/power/case-file/parse-case.ts';
import { tryAnalyze } from '#lib/power/leverage/try-analyze.ts';
import type { Change, Model } from '#lib/power/model.ts';
import { attributeDay } from './attribute-day.ts';
import { attributeSeries } from './attribute-series.ts';
import { bookkeeping } from './bookkeeping.ts';
import { foldChanges } from './fold-changes.ts';
import { randomDay } from './random-day.ts';
import { type Dated, seriesOfChanges } from './series.ts';

const file = new URL('../cases/montgomery-1955.json', import.meta.url);
const parsed = parseCase(readFileSync(file, 'utf8'));
if (!parsed.ok) throw new Error('the worked example is refused');
const montgomery = parsed.value;
const points = seriesOfChanges(modelOfCase(montgomery), montgomery.events);

const figures = ['leverage', 'counterLeverage', 'balance'] as const;
const answerAt = (n: number, of = points) => {
  const { answer } = of.at(n)!;
  if (!answer.computable) throw new Error(`nothing to compute: ${answer.missing}`);
  return answer;
};

describe('Montgomery', () => {
  const days = attributeSeries(points, (event) => event);

  test('has a share for every event, and each day’s sum to its step', () => {
    expect(days.map(({ date }) => date)).toEqual(points.slice(1).map(({ date }) => date));
    for (const [n, { shares }] of days.entries())
      for (const figure of figures)
        expect(shares.reduce((sum, share) => sum + share[figure], 0)).toBeCloseTo(
          answerAt(n + 1)[figure] - answerAt(n)[figure],
          11,
        );
  });

  test('in a ledger by kind of work adds up to the whole, the largest move first', () => {
    const { kind, rows } = bookkeeping(days, (event) => event.role);
    expect(kind).toBe('bookkeeping, not proof of cause');
    expect(rows.reduce((sum, row) => sum + row.count, 0)).toBe(montgomery.events.length);
    for (const figure of figures)
      expect(rows.reduce((sum, row) => sum + row[figure], 0)).toBeCloseTo(
        answerAt(-1)[figure] - answerAt(0)[figure],
        10,
      );
    const sizes = rows.map(({ balance }) => Math.abs(balance));
    expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
    // The one outcome, the court order served, took what riders needed no more.
    const outcome = rows.find(({ key }) => key === 'outcome')!;
    expect(outcome.balance).toBeCloseTo(answerAt(-1).balance - answerAt(-2).balance, 11);
  });

  test('of a period counts its first and its last day', () => {
    const period = { from: '1955-12-02', to: '1955-12-05' };
    const { rows } = bookkeeping(days, (event) => event.role, period);
    expect(rows.map(({ key, count }) => [key, count])).toEqual([
      ['orchestrate', 1],
      ['agitate', 1],
    ]);
    expect(() => bookkeeping(days, () => 0, { from: '1956-01-02', to: '1956-01-01' })).toThrow(
      /period ends on 1956-01-01, expected 1956-01-02 or later/,
    );
  });
});

const tau = (to: number): Change => ({ set: 'tau', actor: 'bank', to });
const model: Model = {
  target: 'boss',
  actors: ['us', 'boss', 'bank'].map((id) => ({ id, position: 0 })),
  members: [{ actor: 'us', pi: 0.5, weight: 1 }],
  values: ['us', 'boss', 'bank'].map((actor) => ({ actor, resource: 'credit', v: 0.5 })),
  supplies: [
    { to: 'boss', from: 'bank', resource: 'credit', share: 0.5, capacity: 0 },
    { to: 'bank', from: 'us', resource: 'credit', share: 0.5, capacity: 0 },
    { to: 'us', from: 'boss', resource: 'credit', share: 0.5, capacity: 0 },
  ],
  outside: [],
};
const entry = (date: string, cause: string | null, changes: Change[]) => ({
  ...{ date, cause, changes },
});

describe('the entries of a day', () => {
  test('that belong together are one cause, also with another in between', () => {
    const day = [
      entry('2024-05-01', 'strike', [{ set: 'pi', actor: 'us', to: 0.8 }]),
      entry('2024-05-01', null, [tau(0.6)]),
      entry('2024-05-01', 'strike', [tau(0.9)]),
    ];
    const [found] = attributeSeries(seriesOfChanges(model, day), ({ cause }) => cause);
    expect(found!.shares.map(({ cause }) => cause)).toEqual(['strike', null]);
    // The strike's second entry overrides the other's: together they are what the strike is alone.
    const [alone] = attributeSeries(seriesOfChanges(model, day.toSpliced(1, 1)), () => 0);
    const sum = found!.shares[0]!.leverage + found!.shares[1]!.leverage;
    expect(sum).toBeCloseTo(alone!.shares[0]!.leverage, 12);
    expect(found!.shares[1]!.leverage).toBeGreaterThan(0);
  });

  test('move nothing before there is anything to compute', () => {
    const started = seriesOfChanges({ ...model, values: [] }, [
      entry('2024-05-01', 'poll', [{ set: 'v', actor: 'boss', resource: 'credit', to: 0.5 }]),
      entry('2024-05-02', 'strike', [tau(0.9)]),
      entry('2024-05-03', 'end', [{ set: 'v', actor: 'boss', resource: 'credit', to: 0 }]),
    ]);
    const days = attributeSeries(started, ({ cause }) => cause);
    expect(days.map(({ date }) => date)).toEqual(['2024-05-02']);
  });
});

test('what is affordable is exact on the newest days, then in turn, then not at all', () => {
  const pair = (date: string) => [
    entry(date, 'a', [tau(Number(date.slice(-1)) / 10)]),
    entry(date, 'b', [{ set: 'pi', actor: 'us', to: 0.9 - Number(date.slice(-1)) / 10 }]),
  ];
  const days = ['2024-05-01', '2024-05-02', '2024-05-03', '2024-05-04'];
  const dated = [...days.flatMap(pair), entry('2024-05-05', 'alone', [tau(0.1)])];
  const found = (evaluations: number) =>
    attributeSeries(seriesOfChanges(model, dated), ({ cause }) => cause, evaluations).map(
      ({ date, method }) => [date.slice(-1), method],
    );
  const alone = ['5', 'shapley'];
  expect(found(11)).toEqual([['2', 'listed'], ['3', 'shapley'], ['4', 'shapley'], alone]);
  expect(found(2)).toEqual([alone]);
});

test('10.12: replaying the log day by day gives the stored snapshot, and its steps are attributed', () => {
  const days = ['2024-01-03', '2024-01-01', '2024-01-02'];
  fc.assert(
    fc.property(
      fc.integer(),
      fc.array(fc.nat({ max: 2 }), { minLength: 4, maxLength: 4 }),
      (seed, on) => {
        const day = randomDay(seed, { most: 3 });
        const dated: Dated[] = day.events.map(({ changes }, n) => ({
          date: days[on[n]!]!,
          changes,
        }));
        const series = seriesOfChanges(day.before, dated);
        const attributed = attributeSeries(series, (event) => event);
        for (const { date, shares } of attributed) {
          const at = series.findIndex((point) => point.date === date);
          const events = series[at]!.events;
          expect(shares.map(({ cause }) => cause)).toEqual(events);
          const direct = attributeDay(series[at - 1]!.model, events).shares;
          for (const [n, share] of shares.entries())
            for (const figure of figures) expect(share[figure]).toBeCloseTo(direct[n]![figure], 11);
        }
        // Written out by hand: the changes in order of their days, those of a day as given.
        const replayed = dated
          .map(({ date, changes }, n) => ({ date, changes, n }))
          .sort((a, b) => (a.date === b.date ? a.n - b.n : a.date < b.date ? -1 : 1))
          .reduce((before, { changes }) => foldChanges(before, changes), day.before);
        expect(series.at(-1)!.answer).toEqual(tryAnalyze(replayed));
      },
    ),
    { numRuns: 300 },
  );
});
