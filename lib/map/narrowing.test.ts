import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { mapOfCase } from './map-of-case.ts';
import { EVERYTHING, type Narrowing, narrowPicture } from './narrowing.ts';
import { daysOf, pictureOf } from './picture.ts';

const map = mapOfCase(JSON.parse(readFileSync('lib/power/cases/montgomery-1955.json', 'utf8')));
const picture = pictureOf(map, daysOf(map).at(-1)!);
const asked = (part: Partial<Narrowing>) => narrowPicture(picture, { ...EVERYTHING, ...part });
const courts = map.actors.find(({ name }) => name.startsWith('Federal district court'))!.id;

test('nothing asked for is the whole picture, the very same', () => {
  expect(asked({})).toBe(picture);
  expect(asked({ focus: { id: 'nobody', steps: 1 } })).toBe(picture);
});

describe('focus', () => {
  const direct = picture.arrows.filter(({ of, on }) => [of, on].includes(courts));

  test('one step is the actor and whoever it deals with, and the arrows among them', () => {
    const { actors, arrows } = asked({ focus: { id: courts, steps: 1 } });
    const ends = new Set(direct.flatMap(({ of, on }) => [of, on]));
    expect(new Set(actors.keys())).toEqual(ends);
    expect(ends.size).toBeLessThan(picture.actors.size);
    for (const arrow of direct) expect(arrows).toContain(arrow);
    for (const { of, on } of arrows) expect(ends.has(of) && ends.has(on)).toBe(true);
  });

  test('a second step reaches further', () => {
    const one = asked({ focus: { id: courts, steps: 1 } }).actors;
    const two = asked({ focus: { id: courts, steps: 2 } }).actors;
    for (const id of one.keys()) expect(two.has(id)).toBe(true);
    expect(two.size).toBeGreaterThan(one.size);
  });

  test('stays on the actor whatever else is asked for', () => {
    const { actors } = asked({ focus: { id: courts, steps: 1 }, side: 'movement', least: 99 });
    expect([...actors.keys()]).toEqual([courts]);
  });
});

describe('filters', () => {
  test('a strength keeps the arrows of so many of 100, to the figure that is shown', () => {
    for (const least of [1, 10, 38]) {
      const { arrows, actors } = asked({ least });
      const kept = picture.arrows.filter(({ strength }) => Math.round(strength * 100) >= least);
      expect(arrows).toEqual(kept);
      expect(new Set(actors.keys())).toEqual(new Set(kept.flatMap(({ of, on }) => [of, on])));
    }
  });

  test('a resource keeps what is supplied of it and who is at either end', () => {
    const [resource] = picture.arrows[0]!.reasons.map((reason) => reason.resource);
    const { arrows, actors } = asked({ resource: resource! });
    expect(arrows.length).toBeGreaterThan(0);
    expect(arrows.length).toBeLessThan(picture.arrows.length);
    for (const { reasons } of arrows)
      expect(reasons.map((reason) => reason.resource)).toContain(resource);
    expect(new Set(actors.keys())).toEqual(new Set(arrows.flatMap(({ of, on }) => [of, on])));
  });

  test('a side keeps whoever is on it; the target is a side of its own', () => {
    const opponents = [...asked({ side: 'opponent' }).actors.values()];
    expect(opponents.length).toBeGreaterThan(0);
    for (const { actor } of opponents)
      expect([actor.side, actor.target]).toEqual(['opponent', false]);
    const [target, ...more] = [...asked({ side: 'target' }).actors.keys()];
    expect([target, ...more]).toEqual([picture.model.target]);
  });

  test('what was computed stays that of the whole map', () => {
    expect(asked({ least: 38 }).answer).toBe(picture.answer);
  });
});
