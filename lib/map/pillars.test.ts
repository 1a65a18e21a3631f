import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseCase } from '#lib/power/case-file/parse-case.ts';
import { mapOfCase } from './map-of-case.ts';
import { pictureOf } from './picture.ts';
import { pillarsOf } from './pillars.ts';

const parsed = parseCase(readFileSync('lib/power/cases/montgomery-1955.json', 'utf8'));
if (!parsed.ok) throw new Error('the worked example is refused');
const map = mapOfCase(parsed.value);
const keyOf = (id: string) => map.actors.find((actor) => actor.id === id)!.key;
const at = (date: string | null) =>
  pillarsOf(pictureOf(map, date)).map(({ arrow, ours, held }) => ({
    ...{ pillar: keyOf(arrow.on), strength: arrow.strength, ours },
    held: held.map((one) => [keyOf(one.arrow.on), one.ours]),
  }));

test('are those who supply the target, the strongest first', () => {
  const pillars = at('1956-11-13');
  expect(pillars.map(({ pillar }) => pillar).sort()).toEqual([
    'city_lines',
    'fed_courts',
    'merchants',
    'press',
    'riders',
    'state_courts',
    'white_voters',
  ]);
  const strengths = pillars.map(({ strength }) => strength);
  expect(strengths).toEqual(strengths.toSorted((a, b) => b - a));
  expect(pillars[0]!.pillar).toBe('white_voters');
});

test('are held up by their own suppliers, of whom some are ours', () => {
  const held = new Map(at('1956-11-13').map((one) => [one.pillar, one.held]));
  expect(held.get('fed_courts')).toEqual([['plaintiffs', true]]);
  expect(held.get('white_voters')).toContainEqual(['commission', false]);
  expect(held.get('state_courts')).toEqual([]);
});

test('may be ours themselves', () => {
  expect(at(null).filter(({ ours }) => ours)).toMatchObject([{ pillar: 'riders' }]);
});

test('are not those who could supply it but cover nothing, nor are they held up by such', () => {
  const none = map.changes.map((change) =>
    change.set === 's' && ['press', 'plaintiffs'].includes(keyOf(change.supplierId!))
      ? { ...change, to: 0 }
      : change,
  );
  const pillars = pillarsOf(pictureOf({ ...map, changes: none }, '1956-11-13'));
  const shown = new Map(pillars.map(({ arrow, held }) => [keyOf(arrow.on), held.length]));
  expect(shown.has('press')).toBe(false);
  expect(shown.get('fed_courts')).toBe(0);
});

test('are none while nobody is the target', () => {
  const actors = map.actors.map((actor) => ({ ...actor, target: false }));
  expect(pillarsOf(pictureOf({ ...map, actors }, null))).toEqual([]);
});
