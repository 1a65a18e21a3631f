import { describe, expect, test } from 'vitest';
import type { LinePoint } from './steps.ts';
import { workBalance } from './work-balance.ts';

const did = (role: 'agitate' | 'innovate' | 'orchestrate' | 'opponent', happenedOn: string) => ({
  ...{ role, happenedOn },
});
const level: LinePoint[] = [
  { date: null, leverage: 0.1, counterLeverage: 0.3, balance: 0.25, ceiling: 0.5 },
];

describe('the balance of work', () => {
  const marches = ['2026-01-10', '2026-03-01'].map((day) => did('agitate', day));
  const tried = [...marches, did('innovate', '2026-03-20'), did('agitate', '2026-04-01')];

  test('says which kind is thin for where the campaign is, and warns while the line is level', () => {
    const found = workBalance(tried, level, '2026-06-10')!;
    expect(found).toMatchObject({ on: '2026-06-10', phase: 'building', alert: true });
    expect(found.thin).toEqual([{ work: 'orchestrate', share: 0, target: 0.25 }]);
    expect(workBalance(tried, level, '2026-02-01')).toMatchObject({ alert: false });
    expect(workBalance(tried, [], '2026-06-10')).toMatchObject({ alert: false });
  });

  test('lacks nothing while the grievance is named and some of the rest is done', () => {
    const even = [...marches, did('agitate', '2026-03-02'), did('orchestrate', '2026-03-02')];
    expect(workBalance(even, level, '2026-04-01')).toMatchObject({ phase: 'naming', thin: [] });
  });

  test('of long ago is judged on the last day something happened', () => {
    const then = tried.map((one) => ({
      ...one,
      happenedOn: one.happenedOn.replace('2026', '1956'),
    }));
    const later = [...then, did('opponent', '1956-05-01')];
    expect(workBalance(later, level, '2026-06-10')!.on).toBe('1956-05-01');
    expect(workBalance(tried, level, '2026-09-28')!.on).toBe('2026-09-28');
    expect(workBalance(tried, level, '2026-09-29')!.on).toBe('2026-04-01');
  });

  test('is not spoken of before any of the three is done', () => {
    expect(workBalance([], level, '2026-06-10')).toBeNull();
    expect(workBalance([did('opponent', '2026-06-01')], level, '2026-06-10')).toBeNull();
  });
});
