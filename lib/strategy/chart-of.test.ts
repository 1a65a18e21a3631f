import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { mapOfCase } from '#lib/map/map-of-case.ts';
import { pictureOf } from '#lib/map/picture.ts';
import { analyzeModel } from '#lib/power/leverage/analyze-model.ts';
import { chartOf, type Player, targetsOf } from './chart-of.ts';

const map = mapOfCase(JSON.parse(readFileSync('lib/power/cases/montgomery-1955.json', 'utf8')));
const idOf = (key: string) => map.actors.find((actor) => actor.key === key)!.id;
const none = { milestones: [] };
const chart = (target = 'commission', day: string | null = '1956-11-13') =>
  chartOf(map, day, idOf(target), none, '1956-11-13')!;
const keys = (players: Player[]) => players.map(({ actor }) => actor.key);

test('constituents are those who act with the campaign, allies and opponents stand where they stand', () => {
  const { constituents, allies, opponents, target, leverage } = chart();
  expect(target.key).toBe('commission');
  expect(leverage).toBe(analyzeModel(pictureOf(map, '1956-11-13').model).leverage);
  expect(keys(constituents).sort()).toEqual(['mia', 'plaintiffs', 'riders', 'wpc']);
  expect(keys(allies)).toEqual(['press']);
  expect(keys(opponents)).toContain('white_voters');
  for (const list of [constituents, allies, opponents]) {
    const shares = list.map(({ over }) => over.share);
    expect(shares).toEqual(shares.toSorted((a, b) => b - a));
    expect(keys(list)).not.toContain('commission');
  }
});

test('whom pressure runs through is a secondary target of the primary one', () => {
  expect(keys(chart().secondary)[0]).toBe('fed_courts');
});

test('a chart of another target is computed for that target', () => {
  const company = chart('city_lines', null);
  expect(company.target.key).toBe('city_lines');
  expect(company.leverage).not.toBe(chart('commission', null).leverage);
  expect(keys(company.constituents)[0]).toBe('riders');
  expect(company.constituents[0]!.over.share).toBeGreaterThan(0.1);
});

test('targets are the one who decides and the secondary ones', () => {
  const second = map.actors.map((actor) =>
    actor.key === 'city_lines' ? { ...actor, side: 'secondary_target' as const } : actor,
  );
  expect(targetsOf({ ...map, actors: second }).map(({ key }) => key)).toEqual([
    ...['commission', 'city_lines'],
  ]);
  expect(targetsOf({ ...map, actors: [] })).toEqual([]);
  expect(chartOf(map, null, 'nobody', none, '1956-01-01')).toBe(null);
});

test('milestones due soon are short-term goals, the rest intermediate ones', () => {
  const milestones = [
    { id: 'a', title: 'Soon', dueOn: '1956-12-01' },
    { id: 'b', title: 'Later', dueOn: '1957-06-01' },
  ];
  const { short, intermediate } = chartOf(
    map,
    null,
    idOf('commission'),
    { milestones },
    '1956-11-13',
  )!;
  expect(short.map(({ id }) => id)).toEqual(['a']);
  expect(intermediate.map(({ id }) => id)).toEqual(['b']);
});
