import type { PublicAction } from './public-schema.ts';

type Entry = Pick<
  PublicAction,
  'title' | 'description' | 'place' | 'access' | 'startsAt' | 'endsAt' | 'cancelled'
>;

/** Backslash, semicolon, comma and line break mean something in a calendar file. */
const text = (words: string) =>
  words.replace(/[\\;,]/g, (sign) => `\\${sign}`).replace(/\r\n?|\n/g, '\\n');

const instant = (iso: string) => new Date(iso).toISOString().replace(/[-:]|\.\d+/g, '');

/** A line has at most 75 bytes; what is longer goes on after a space. Characters stay whole. */
function fold(line: string): string {
  const lines: string[] = [];
  let bytes = 0;
  let current = '';
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (bytes + size > 75) {
      lines.push(current);
      current = ' ';
      bytes = 1;
    }
    current += character;
    bytes += size;
  }
  return [...lines, current].join('\r\n');
}

/** A published action as a calendar file (RFC 5545), named by its address so that a later one replaces it. */
export function calendarOf(action: Entry, { slug, url }: { slug: string; url: string }): string {
  const { title, description, place, access, startsAt, endsAt, cancelled } = action;
  const words = [description, access, url].filter(Boolean).join('\n\n');
  return [
    ...['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Countervail//EN', 'BEGIN:VEVENT'],
    `UID:${slug}@countervail`,
    `DTSTAMP:${instant(new Date().toISOString())}`,
    `DTSTART:${instant(startsAt)}`,
    ...(endsAt ? [`DTEND:${instant(endsAt)}`] : []),
    `SUMMARY:${text(title)}`,
    ...(place ? [`LOCATION:${text(place)}`] : []),
    `DESCRIPTION:${text(words)}`,
    `URL:${url}`,
    `STATUS:${cancelled ? 'CANCELLED' : 'CONFIRMED'}`,
    ...['END:VEVENT', 'END:VCALENDAR', ''],
  ]
    .map(fold)
    .join('\r\n');
}
