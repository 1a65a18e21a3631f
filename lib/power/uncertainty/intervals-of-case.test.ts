import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseCase } from '#lib/power/case-file/parse-case.ts';
import type { PowerCase } from '#lib/power/case-file/power-case.ts';
import { small } from '#lib/power/case-file/small-case.ts';
import { confidencesOfCase } from './confidences-of-case.ts';
import { intervalsOfCase } from './intervals-of-case.ts';

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');
const parsed = (text: string): PowerCase => {
  const answer = parseCase(text);
  if (!answer.ok) throw new Error(JSON.stringify(answer));
  return answer.value;
};

describe('Montgomery, as printed', () => {
  const table = read('../validation/series_montgomery-1955.csv')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split(','));
  const printed = table.map((row) => row.slice(10, 13).map(Number));
  const found = intervalsOfCase(parsed(read('../cases/montgomery-1955.json')), {
    ...{ draws: 1000, seed: 1, sd: 0.4 },
  });
  /** Distance in standard deviations of ln L, which is nearly normal: p90 and p10 lie 2.563 of them apart. */
  const sdOf = ([low = 0, , high = 0]: readonly number[]) => Math.log(high / low) / 2.563;

  test('has one interval for each point of the series', () => {
    expect(found).toHaveLength(table.length);
  });

  // The printed columns are those of a standard deviation of .4 on every parameter. Their own error is that of some
  // 200 draws: .12 standard deviations at either end and .09 in the middle, and a stream of their own for each set of
  // parameters (the ends move with no change of L when the car pool adds supplies).
  test.each(table.map((row, n) => [row[0]!, n] as const))('%s, within their error', (_, n) => {
    const band = found[n]!.leverage;
    for (const [q, x] of band.entries())
      expect(Math.abs(Math.log(printed[n]![q]! / x)) / sdOf(band)).toBeLessThan(0.4);
  });

  test('is as wide on average as .4 makes it, not .35 or .45', () => {
    const widths = found.map(({ leverage }, n) => Math.log(sdOf(printed[n]!) / sdOf(leverage)));
    const mean = widths.reduce((sum, x) => sum + x, 0) / widths.length;
    expect(Math.abs(mean)).toBeLessThan(0.06);
  });
});

describe('how sure a case says it is', () => {
  const told = {
    ...small(),
    values: [
      { actor: 'boss', resource: 'work', v: 0.6, confidence: 'documented' },
      { actor: 'us', resource: 'pay', v: 0.5, confidence: 'dunno' },
    ],
    supplies: [
      { to: 'boss', from: 'us', resource: 'work', share: 0.7, confidence: 'guessed' },
      { to: 'us', from: 'boss', resource: 'pay', share: 0.8 },
    ],
    campaign: {
      target: 'boss',
      members: [{ actor: 'us', pi: 0.5, weight: 1, confidence: 'guessed' }],
    },
    events: [
      {
        date: '2024-03-02',
        title: 'Second',
        role: 'agitate',
        changes: [{ set: 'v', actor: 'boss', resource: 'work', to: 0.5 }],
      },
      {
        date: '2024-03-01',
        title: 'Counted',
        role: 'agitate',
        confidence: 'documented',
        changes: [
          { set: 'pi', actor: 'us', to: 0.9 },
          { set: 'tau', actor: 'bank', to: 0.4, confidence: 'guessed' },
        ],
      },
    ],
  };
  const of = confidencesOfCase(parsed(JSON.stringify(told)));
  const work = ['boss', 'us', 'work'];

  test('each estimate by its row, a judgement where nothing is said', () => {
    expect(of).toHaveLength(3);
    expect(of[0]!({ kind: 'v', key: ['boss', 'work'] })).toBe('documented');
    expect(of[0]!({ kind: 'v', key: ['us', 'pay'] })).toBe('judged');
    expect(of[0]!({ kind: 's', key: work })).toBe('guessed');
    expect(of[0]!({ kind: 'k', key: work })).toBe('guessed');
    expect(of[0]!({ kind: 'pi', key: ['us'] })).toBe('guessed');
    expect(of[0]!({ kind: 'tau', key: ['bank'] })).toBe('judged');
    expect(of[0]!({ kind: 'o', key: ['nobody', 'nothing'] })).toBe('judged');
  });

  test('an event says it for its changes, in order of days; a new estimate has to say it anew', () => {
    expect(of[1]!({ kind: 'pi', key: ['us'] })).toBe('documented');
    expect(of[1]!({ kind: 'tau', key: ['bank'] })).toBe('guessed');
    expect(of[1]!({ kind: 'v', key: ['boss', 'work'] })).toBe('documented');
    expect(of[2]!({ kind: 'v', key: ['boss', 'work'] })).toBe('judged');
    expect(of[2]!({ kind: 'pi', key: ['us'] })).toBe('documented');
  });

  test('is what the interval is made from, unless one standard deviation is given', () => {
    const plain = parsed(JSON.stringify(small()));
    const options = { draws: 200, seed: 1 };
    const width = (file: PowerCase, sd?: number) => {
      const [low, , high] = intervalsOfCase(file, { ...options, sd })[0]!.leverage;
      return high - low;
    };
    const sure = parsed(
      JSON.stringify(small()).replaceAll('"share"', '"confidence":"documented","share"'),
    );
    expect(width(sure)).toBeLessThan(width(plain));
    expect(width(plain)).toBe(width(plain, 0.5));
    expect(width(sure, 0.5)).toBe(width(plain, 0.5));
    expect(width(plain, 0)).toBe(0);
    expect(() => width(plain, -1)).toThrow(/sd is -1, expected 0 to 10/);
  });
});
