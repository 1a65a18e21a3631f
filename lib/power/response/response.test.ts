import { describe, expect, test } from 'vitest';
import { regionOf, THRESHOLDS } from './region.ts';
import { responseOver } from './response-over.ts';

describe('a target', () => {
  test.each([
    [0.1, 0.1, 'conform'],
    [0.45, 0.1, 'accommodate'],
    [0.45, 0.45, 'vacillate'],
    [0.1, 0.45, 'resist'],
  ] as const)('to which disruption costs %f and conceding %f will %s', (d, c, region) => {
    expect(regionOf(d, c)).toBe(region);
  });

  test('counts a cost at its threshold as high, wherever that is set', () => {
    expect(regionOf(THRESHOLDS.disruption, 0)).toBe('accommodate');
    expect(regionOf(0, THRESHOLDS.concession)).toBe('resist');
    expect(regionOf(0.1, 0.6, { disruption: 0.1, concession: 0.7 })).toBe('accommodate');
  });

  test.each<[RegExp, () => unknown]>([
    [/disruption is 1.1, expected 0 to 1/, () => regionOf(1.1, 0)],
    [/concession is NaN, expected 0 to 1/, () => regionOf(0, NaN)],
    [
      /threshold of disruption is -1, expected 0 to 1/,
      () => regionOf(0, 0, { disruption: -1, concession: 0 }),
    ],
    [
      /threshold of concession is 2, expected 0 to 1/,
      () => regionOf(0, 0, { disruption: 0, concession: 2 }),
    ],
    [
      /date is May, expected a day/,
      () => responseOver([{ date: 'May', leverage: 0 }], [{ from: null, cost: 0 }]),
    ],
    [
      /concession is 3/,
      () => responseOver([{ date: null, leverage: 0 }], [{ from: null, cost: 3 }]),
    ],
  ])('is refused by name: %s', (sentence, ask) => {
    expect(ask).toThrow(RangeError);
    expect(ask).toThrow(sentence);
  });
});

describe('over time', () => {
  const series = [
    { date: null, leverage: 0.05 },
    { date: '1956-06-05', leverage: 0.3 },
    { date: '1956-11-13', leverage: 0.1 },
  ];

  test('it moves when leverage does, and when conceding is judged anew, and stays in between', () => {
    const estimates = [
      { from: '1956-09-01', cost: 0.1 },
      { from: null, cost: 0.45 },
    ];
    expect(responseOver(series.toReversed(), estimates)).toEqual([
      { date: null, disruption: 0.05, concession: 0.45, region: 'resist' },
      { date: '1956-06-05', disruption: 0.3, concession: 0.45, region: 'vacillate' },
      { date: '1956-09-01', disruption: 0.3, concession: 0.1, region: 'accommodate' },
      { date: '1956-11-13', disruption: 0.1, concession: 0.1, region: 'conform' },
    ]);
  });

  test('nothing is said before there is an estimate; of one day the last holds', () => {
    const estimates = [
      { from: '1956-06-05', cost: 0.1 },
      { from: '1956-06-05', cost: 0.7 },
    ];
    expect(responseOver(series, estimates).map(({ date, region }) => [date, region])).toEqual([
      ['1956-06-05', 'vacillate'],
      ['1956-11-13', 'resist'],
    ]);
    expect(responseOver(series, [])).toEqual([]);
    expect(responseOver([], estimates)).toEqual([]);
  });
});
