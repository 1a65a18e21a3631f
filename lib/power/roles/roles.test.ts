import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { deficits, phaseOn, TARGETS } from './phase.ts';
import { roleBalance } from './role-balance.ts';
import { thinRoles } from './thin-roles.ts';
import { type Result, WORKS } from './work.ts';

const RUNS = { numRuns: 300 };
const day = fc
  .date({ min: new Date('1955-01-01'), max: new Date('1957-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const result = fc.record({
  date: day,
  role: fc.constantFrom(...WORKS),
  // A weight near the smallest number there is would fade to nothing, and the shares with it.
  weight: fc.double({ min: 0, max: 10, noNaN: true }).map((x) => (x < 1e-9 ? 0 : x)),
});
const done = (role: Result['role'], date: string): Result => ({ role, date });

describe('the three kinds of work', () => {
  test('count half after 180 days', () => {
    // 1956 is a leap year: 180 days from 1 January are 29 June.
    const results = [done('agitate', '1956-01-01'), done('innovate', '1956-06-29')];
    const { weights, shares, evenness } = roleBalance(results, '1956-06-29')!;
    expect(weights).toEqual({ agitate: 0.5, innovate: 1, orchestrate: 0 });
    expect(shares.agitate).toBeCloseTo(1 / 3, 15);
    // −(⅓ ln ⅓ + ⅔ ln ⅔) / ln 3
    expect(evenness).toBeCloseTo(0.579380164, 9);
  });

  test('are even when all three weigh the same, and not at all when there is one', () => {
    const all = WORKS.map((role) => done(role, '1956-01-01'));
    expect(roleBalance(all, '1956-03-01')!.evenness).toBeCloseTo(1, 14);
    expect(roleBalance(all.slice(0, 1), '1956-03-01')!.evenness).toBe(0);
  });

  test('weigh nothing before the first, and then by what they are said to', () => {
    expect(roleBalance([], '1956-01-01')).toBeNull();
    expect(roleBalance([done('agitate', '1956-01-02')], '1956-01-01')).toBeNull();
    expect(roleBalance([{ ...done('agitate', '1956-01-01'), weight: 0 }], '1956-01-01')).toBeNull();
    const weighed = [
      { ...done('agitate', '1956-01-01'), weight: 3 },
      done('innovate', '1956-01-01'),
    ];
    expect(roleBalance(weighed, '1956-01-01')!.shares.agitate).toBe(0.75);
  });

  test.each<[RegExp, () => unknown]>([
    [/halfLife is 0, expected more than 0/, () => roleBalance([], '1956-01-01', 0)],
    [/halfLife is NaN/, () => roleBalance([], '1956-01-01', NaN)],
    [/on is 1956-02-30, expected a day/, () => roleBalance([], '1956-02-30')],
    [/date of a result is soon/, () => roleBalance([done('agitate', 'soon')], '1956-01-01')],
    [
      /weight of a result on 1956-01-01 is -1, expected 0 to 1000000/,
      () => roleBalance([{ ...done('agitate', '1956-01-01'), weight: -1 }], '1956-01-01'),
    ],
  ])('are refused by name: %s', (sentence, ask) => {
    expect(ask).toThrow(RangeError);
    expect(ask).toThrow(sentence);
  });

  test('have shares that sum to 1 and fade alike between two results', () => {
    fc.assert(
      fc.property(fc.array(result, { maxLength: 12 }), day, fc.nat(100), (results, on, later) => {
        const balance = roleBalance(results, on);
        if (!balance) return;
        const sum = WORKS.reduce((total, work) => total + balance.shares[work], 0);
        expect(sum).toBeCloseTo(1, 12);
        expect(balance.evenness >= 0 && balance.evenness <= 1).toBe(true);
        const then = new Date(Date.parse(on) + later * 86_400_000).toISOString().slice(0, 10);
        if (results.some(({ date }) => date > on && date <= then)) return;
        const shares = roleBalance(results, then)!.shares;
        for (const work of WORKS) expect(shares[work]).toBeCloseTo(balance.shares[work], 9);
      }),
      RUNS,
    );
  });
});

describe('a phase', () => {
  test('asks for shares that sum to 1; less than asked is a deficit, more is none', () => {
    for (const target of Object.values(TARGETS))
      expect(WORKS.reduce((sum, work) => sum + target[work], 0)).toBeCloseTo(1, 15);
    const only = { agitate: 1, innovate: 0, orchestrate: 0 };
    expect(deficits(only, 'building')).toEqual({ agitate: 0, innovate: 0.45, orchestrate: 0.25 });
  });

  test('is naming, then building from the first answer on, then spreading once it is taken up twice', () => {
    const story = [
      { role: 'orchestrate', date: '2004-01-01' },
      { role: 'orchestrate', date: '2004-06-01' },
      { role: 'innovate', date: '2005-03-08' },
      { role: 'orchestrate', date: '2007-04-09' },
      { role: 'orchestrate', date: '2008-05-23' },
    ];
    const at = (on: string) => phaseOn(story.toReversed(), on);
    expect(['2005-03-07', '2005-03-08', '2008-05-22', '2008-05-23'].map(at)).toEqual([
      ...['naming', 'building', 'building', 'spreading'],
    ]);
  });

  test('an outcome counts as spreading only when there was an answer', () => {
    const outcome = { role: 'outcome', date: '1956-12-20' };
    expect(phaseOn([outcome], '1957-01-01')).toBe('naming');
    expect(phaseOn([outcome, done('innovate', '1956-12-13')], '1957-01-01')).toBe('spreading');
    expect(phaseOn([outcome, done('innovate', '1956-12-21')], '1957-01-01')).toBe('building');
  });
});

describe('a warning', () => {
  const shouting = ['1955-12-05', '1956-01-02', '1956-02-01'].map((date) => done('agitate', date));
  const level = [{ date: '1955-12-01', balance: 0.2 }];
  /** 60 days after the first result. */
  const on = '1956-02-03';

  test('names the thin kinds of work, the thinnest first, after 60 days of a flat line', () => {
    expect(thinRoles(shouting, level, on, 'building')).toEqual([
      { role: 'innovate', deficit: 0.45 },
      { role: 'orchestrate', deficit: 0.25 },
    ]);
    expect(thinRoles(shouting, level, '1956-02-02', 'building')).toEqual([]);
  });

  test('is not given where exactly what is allowed is missing', () => {
    expect(thinRoles(shouting, level, on, 'naming')).toEqual([]);
  });

  test('is not given while the balance moves, not even there and back', () => {
    const moved = (balance: number, date = '1956-01-15') => [...level, { date, balance }];
    expect(thinRoles(shouting, moved(0.209), on, 'building')).toHaveLength(2);
    expect(thinRoles(shouting, moved(0.211), on, 'building')).toEqual([]);
    const back = [...moved(0.25), { date: '1956-01-16', balance: 0.2 }];
    expect(thinRoles(shouting, back, on, 'building')).toEqual([]);
    expect(thinRoles(shouting, moved(0.3, '1956-02-04'), on, 'building')).toHaveLength(2);
    expect(thinRoles(shouting, moved(0.2).slice(1), on, 'building')).toEqual([]);
  });

  test('is not given when the work was there on any day of the sixty', () => {
    const once = [
      ...shouting,
      { ...done('innovate', '1956-01-10'), weight: 3 },
      { ...done('agitate', '1956-01-11'), weight: 90 },
    ];
    expect(thinRoles(once, level, on, 'building')).toEqual([
      { role: 'orchestrate', deficit: 0.25 },
    ]);
  });

  test('is never given for a campaign without results', () => {
    expect(thinRoles([], level, on, 'spreading')).toEqual([]);
  });
});
