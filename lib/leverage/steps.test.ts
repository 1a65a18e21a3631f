import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { headlineOf } from './headline.ts';
import { type LinePoint, moved, movedBetween, pointOn, stepsOf } from './steps.ts';

/** Montgomery as the model computes it; its numbers are held elsewhere, here they are only walked along. */
const montgomery: [string | null, number, string][] = [
  [null, 0.001015, ''],
  ['1955-03-02', 0.001423, 'Claudette Colvin arrested'],
  ['1955-12-02', 0.016882, 'Rosa Parks arrested'],
  ['1955-12-05', 0.042267, 'One-day boycott'],
  ['1956-02-01', 0.093608, 'Browder v. Gayle filed'],
  ['1956-06-05', 0.134203, 'Three-judge court rules'],
  ['1956-09-08', 0.131938, 'Policies cancelled'],
  ['1956-09-18', 0.134987, 'Lloyd’s insures the car pool'],
  ['1956-11-13', 0.223033, 'Supreme Court affirms'],
];
const point = (date: string | null, balance: number): LinePoint => ({
  ...{ date, balance, leverage: balance / 4, counterLeverage: 0.2, ceiling: 0.1 },
});
const points = montgomery.map(([date, balance]) => point(date, balance));
const happenings = montgomery.flatMap(([happenedOn, , title]) =>
  happenedOn === null ? [] : [{ happenedOn, title }],
);

const line = fc
  .uniqueArray(
    fc.date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }),
    {
      minLength: 1,
      maxLength: 30,
      selector: (date) => date.toISOString().slice(0, 10),
    },
  )
  .chain((dates) =>
    fc
      .array(fc.double({ min: 0, max: 1, noNaN: true }), {
        minLength: dates.length + 1,
        maxLength: dates.length + 1,
      })
      .map((shares) => [
        point(null, shares[0]!),
        ...dates
          .map((date) => date.toISOString().slice(0, 10))
          .sort()
          .map((date, at) => point(date, shares[at + 1]!)),
      ]),
  );

describe('steps', () => {
  test('each day of Montgomery has what happened on it, and the point before it', () => {
    const steps = stepsOf(points, happenings);
    expect(steps.map((step) => step.happenings.map((one) => one.title))).toEqual(
      montgomery.map(([, , title]) => (title ? [title] : [])),
    );
    expect(moved(steps.at(-1)!)).toBeCloseTo(0.088046, 9);
    expect(moved(steps[0]!)).toBe(0);
  });

  test('several happenings of one day are one step, in the order given', () => {
    const two = ['first', 'second'].map((title) => ({ happenedOn: '1955-12-02', title }));
    expect(stepsOf(points, two)[2]!.happenings).toEqual(two);
  });

  test('the steps add up to the whole change, on any line and for every measure', () => {
    fc.assert(
      fc.property(line, (any) => {
        for (const measure of ['balance', 'leverage', 'counterLeverage', 'ceiling'] as const) {
          const sum = stepsOf(any, []).reduce((total, step) => total + moved(step, measure), 0);
          expect(sum).toBeCloseTo(any.at(-1)![measure] - any[0]![measure], 9);
        }
      }),
    );
  });

  test('between two days lies what the steps after the first, up to the second, moved', () => {
    expect(pointOn(points, '1956-08-01')!.date).toBe('1956-06-05');
    expect(pointOn(points, '1900-01-01')!.date).toBeNull();
    expect(movedBetween(points, '1956-06-05', '1956-12-31')).toBeCloseTo(0.08883, 9);
    expect(movedBetween(points, '1956-12-31', '1956-06-05')).toBeCloseTo(-0.08883, 9);
    expect(movedBetween([], '1956-06-05', '1956-12-31')).toBeNull();
  });
});

describe('headline', () => {
  test('22 of 100, up 9 since June: small moves that do not show do not count', () => {
    expect(headlineOf(points)).toEqual({ balance: 0.223033, change: 9, since: '1956-06-05' });
  });

  test('a line that never moved is level since its start; without one there is nothing to say', () => {
    const level = [point(null, 0.1), point('2026-01-01', 0.101)];
    expect(headlineOf(level)).toEqual({ balance: 0.101, change: 0, since: null });
    expect(headlineOf([])).toBeNull();
  });

  test('a fall is a fall', () => {
    expect(headlineOf([point(null, 0.3), point('2026-01-01', 0.2)])!.change).toBe(-10);
  });

  test('what it says is the difference of two levels that were shown', () => {
    fc.assert(
      fc.property(line, (any) => {
        const { change, since } = headlineOf(any)!;
        const from = any.find((one) => one.date === since)!;
        const shown = (one: LinePoint) => Math.round(one.balance * 100);
        expect(change).toBe(shown(any.at(-1)!) - shown(from));
      }),
    );
  });
});
