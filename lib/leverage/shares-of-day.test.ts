import { expect, test } from 'vitest';
import type { Attribution, MapHappening } from '#lib/map/schema.ts';
import { ledgerBy } from './ledger.ts';
import { sharesOfDay } from './shares-of-day.ts';

const attribution = (happeningId: string | null, balance: number): Attribution => ({
  ...{ date: '1955-12-05', happeningId, method: 'shapley', balance },
  ...{ leverage: balance / 3, counterLeverage: 0 },
});

test('a day of several happenings is divided into the points it is shown to have moved', () => {
  const day = [attribution('a', 0.045), attribution('b', 0.045), attribution('c', 0)];
  expect(sharesOfDay(day, 9)).toEqual({
    method: 'shapley',
    shares: [
      { happeningId: 'a', points: 5, none: false },
      { happeningId: 'b', points: 4, none: false },
      { happeningId: 'c', points: 0, none: true },
    ],
  });
});

test('a day on which one thing happened has nothing to divide', () => {
  expect(sharesOfDay([attribution('a', 0.09)], 9)).toBeNull();
  expect(sharesOfDay([], 0)).toBeNull();
});

test('the ledger adds up by kind of work, what belongs to no happening by itself', () => {
  const happening = (id: string, role: MapHappening['role']): MapHappening => ({
    ...{ id, role, happenedOn: '1955-12-05', title: id, strategy: null, source: null, note: null },
    ...{ milestoneId: null, actionId: null, structureTestId: null },
  });
  const happenings = [
    happening('a', 'agitate'),
    happening('b', 'opponent'),
    happening('c', 'agitate'),
  ];
  const all = [
    ...[attribution('a', 0.104), attribution('b', -0.03), attribution('c', 0.104)],
    attribution(null, 0.004),
  ];
  expect(ledgerBy(all, happenings, (one) => one?.role ?? null)).toEqual({
    total: 18,
    rows: [
      { key: 'agitate', count: 2, points: 21 },
      { key: 'opponent', count: 1, points: -3 },
      { key: null, count: 1, points: 0 },
    ],
  });
});
