import fc from 'fast-check';
import { expect, test } from 'vitest';
import { instantOf, isTimeZone, wallTimeOf } from './wall-time.ts';

const zones = ['UTC', 'America/Chicago', 'Europe/Madrid', 'Asia/Kathmandu', 'Pacific/Apia'];

test('seven in the evening in Montgomery is an hour later in the world in winter than in summer', () => {
  expect(instantOf('2026-12-07T19:00', 'America/Chicago').toISOString()).toBe(
    '2026-12-08T01:00:00.000Z',
  );
  expect(instantOf('2026-07-06T19:00', 'America/Chicago').toISOString()).toBe(
    '2026-07-07T00:00:00.000Z',
  );
});

test('of an hour shown twice the first is meant, and a skipped one is read as before the change', () => {
  expect(instantOf('2026-11-01T01:30', 'America/Chicago').toISOString()).toBe(
    '2026-11-01T06:30:00.000Z',
  );
  expect(instantOf('2026-03-08T02:30', 'America/Chicago').toISOString()).toBe(
    '2026-03-08T08:30:00.000Z',
  );
});

test('the clock shows what was written, except in a skipped hour', () => {
  const minutes = fc.integer({ min: 0, max: 60 * 24 * 365 * 60 });
  fc.assert(
    fc.property(minutes, fc.constantFrom(...zones), (minute, zone) => {
      const shown = wallTimeOf(new Date(Date.UTC(1990, 0, 1) + minute * 60_000), zone);
      expect(wallTimeOf(instantOf(shown, zone), zone)).toBe(shown);
    }),
  );
});

test('a name of a time zone is one; an offset, a place nobody knows and nonsense are not', () => {
  expect(zones.every(isTimeZone)).toBe(true);
  expect(['+02:00', 'Europe/Atlantis', '', '../etc', 'UTC\0'].some(isTimeZone)).toBe(false);
});
