import { expect, test } from 'vitest';
import { calendarOf } from './calendar.ts';

const action = {
  title: 'Mass meeting; all, welcome',
  description: 'We vote.\r\nEND:VEVENT\nBEGIN:VEVENT',
  place: '903 South Holt Street',
  access:
    'Una rampa ancha y cómoda está junto a la puerta lateral, y hay coches para volver a casa ✊✊✊',
  startsAt: '2027-12-07T01:00:00.000Z',
  endsAt: null,
  cancelled: false,
};
const where = { slug: 'mass-meeting-1', url: 'http://localhost/actions/mass-meeting-1' };

test('says when, where and what, and what people write cannot end the entry or begin another', () => {
  const lines = calendarOf(action, where).split('\r\n');
  expect(lines).toContain('DTSTART:20271207T010000Z');
  expect(lines).toContain('SUMMARY:Mass meeting\\; all\\, welcome');
  expect(lines).toContain('LOCATION:903 South Holt Street');
  expect(lines.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(1);
  expect(lines.filter((line) => line === 'END:VEVENT')).toHaveLength(1);
  expect(lines.some((line) => line.startsWith('DTEND'))).toBe(false);
});

test('no line is longer than 75 bytes, and unfolding gives back every character', () => {
  const file = calendarOf(action, where);
  for (const line of file.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  expect(file.replaceAll('\r\n ', '')).toContain(action.access.replaceAll(',', '\\,'));
});

test('a cancelled action is cancelled in the calendar too', () => {
  expect(calendarOf({ ...action, cancelled: true }, where)).toContain('STATUS:CANCELLED');
});
