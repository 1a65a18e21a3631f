import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { mapOfCase } from '#lib/map/map-of-case.ts';
import { pictureOf } from '#lib/map/picture.ts';
import { drawMap, standingPlaces } from './draw-map.ts';
import { meet } from './place-labels.ts';
import { redrawActor } from './redraw-actor.ts';

const map = mapOfCase(JSON.parse(readFileSync('lib/power/cases/montgomery-1955.json', 'utf8')));
const picture = pictureOf(map, null);
const places = standingPlaces([picture]);
const ids = map.actors.map(({ id }) => id);
const links = ids.slice(1).map((to, i) => ({ id: `t${i}`, from: ids[i]!, to, word: 'trusts' }));
const draw = (some = links) =>
  drawMap(
    ...([picture, places, map.resources] as const),
    () => true,
    () => false,
    some,
  );

test('what joins actors beside arrows is drawn between them, and its word lies on nothing else', () => {
  const drawn = draw([...links, { id: 'elsewhere', from: ids[0]!, to: 'nobody', word: 'trusts' }]);
  expect([...drawn.links.keys()]).toEqual(links.map(({ id }) => id));
  for (const { id, from, to } of links) {
    const { curves } = drawn.links.get(id)!;
    for (const [end, at] of [
      [from, curves[0]![0]],
      [to, curves.at(-1)![3]],
    ] as const)
      expect(meet({ ...at, width: 2, height: 2 }, drawn.boxes.get(end)!)).toBe(true);
  }
  const words = links.filter(({ id }) => drawn.labels.has(id));
  expect(words.length).toBeGreaterThan(5);
  const all = [...drawn.boxes.values(), ...drawn.labels.values()];
  expect(all.filter((a, i) => all.slice(i + 1).some((b) => meet(a, b)))).toEqual([]);
});

test('with them on, every arrow and every actor is still there', () => {
  const [bare, drawn] = [draw([]), draw()];
  expect(drawn.boxes).toEqual(bare.boxes);
  expect([...drawn.lines.keys()]).toEqual([...bare.lines.keys()]);
  expect(bare.links.size).toBe(0);
});

test('whoever is dragged draws only its own after it', () => {
  const drawn = draw();
  const [id] = [links[3]!.from];
  const now = redrawActor(drawn, links, id, { x: 5, y: 7 });
  for (const link of links) {
    const own = link.from === id || link.to === id;
    expect(now.links.get(link.id) === drawn.links.get(link.id)).toBe(!own);
    expect(now.labels.has(link.id)).toBe(drawn.labels.has(link.id) && !own);
  }
  expect([...now.lines]).toEqual([...drawn.lines]);
});
