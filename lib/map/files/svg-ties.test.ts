import { readFileSync } from 'node:fs';
import { SaxesParser } from 'saxes';
import { expect, test } from 'vitest';
import { mapOfCase } from '#lib/map/map-of-case.ts';
import type { Tie } from '#lib/ties/schema.ts';
import { mapFile } from './map-file.ts';

const map = mapOfCase(JSON.parse(readFileSync('lib/power/cases/montgomery-1955.json', 'utf8')));
const [first, second, third] = map.actors;
const tie = (from: string, kind: Tie['kind'], to: string): Tie => ({
  ...{ id: crypto.randomUUID(), version: 1, from, kind, to, strength: 'medium' },
  ...{ confidence: 'judged', source: '', surveyedAt: null, recordedBy: null },
  recordedAt: new Date().toISOString(),
});
const ties = [
  tie(first!.id, 'trusts', second!.id),
  tie(third!.id, 'related', first!.id),
  tie(first!.id, 'advises', crypto.randomUUID()),
];
const svg = (locale?: 'en' | 'es') =>
  mapFile(map, 'buses', { format: 'svg', ties: locale }, ties).text;
const COLOUR = '#3d46a8';

test('a picture shows ties between actors only where they are asked for, with their words', () => {
  expect(svg()).toBe(mapFile(map, 'buses', { format: 'svg' }).text);
  expect(svg()).not.toContain(COLOUR);
  const [english, spanish] = [svg('en'), svg('es')];
  for (const text of [english, spanish]) {
    const parser = new SaxesParser({ xmlns: true });
    parser.on('error', (error) => expect.unreachable(error.message));
    parser.write(text).close();
    // A line and a row of the key for each of both kinds; the one who is on no map is not drawn.
    expect(text.match(/stroke-dasharray="0.1 5"/g)).toHaveLength(2);
    expect(text.match(/stroke-dasharray="7 4 0.1 4"/g)).toHaveLength(2);
    expect(text).not.toContain('stroke-dasharray="7 5"');
  }
  expect(english).toMatch(/>\s*is related to\s*</);
  expect(spanish).not.toMatch(/>\s*is related to\s*</);
});
