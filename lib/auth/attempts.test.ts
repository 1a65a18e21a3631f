import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { takeAttempt } from './attempts.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const minutes = async (who: string, network: string | null = null) => {
  const taken = await takeAttempt('password', who, network);
  return taken.ok ? 0 : taken.error.values?.minutes;
};

test('five tries in a quarter of an hour, then a pause that doubles each time', async () => {
  const who = randomUUID();
  for (let i = 0; i < 5; i++) expect(await minutes(who)).toBe(0);
  expect(await minutes(who)).toBe(15);
  vi.advanceTimersByTime(10 * 60_000);
  expect(await minutes(who)).toBe(5);
  vi.advanceTimersByTime(5 * 60_000 + 1000);
  for (let i = 0; i < 5; i++) expect(await minutes(who)).toBe(0);
  expect(await minutes(who)).toBe(30);
});

test('many at once are no way around it', async () => {
  const who = randomUUID();
  const all = await Promise.all(Array.from({ length: 20 }, () => minutes(who)));
  expect(all.filter((wait) => wait === 0)).toHaveLength(5);
});

test('a try that succeeded does not count', async () => {
  const who = randomUUID();
  for (let i = 0; i < 20; i++) {
    const taken = await takeAttempt('password', who, null);
    expect(taken.ok).toBe(true);
    if (taken.ok) await taken.value.giveBack();
  }
});

test('a network that guesses at many accounts is stopped; others and known devices are not', async () => {
  const network = randomUUID();
  for (let i = 0; i < 100; i++) expect(await minutes(randomUUID(), network)).toBe(0);
  expect(await minutes(randomUUID(), network)).toBe(15);
  expect(await minutes(randomUUID(), randomUUID())).toBe(0);
  expect(await minutes(randomUUID(), null)).toBe(0);
});
