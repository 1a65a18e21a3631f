import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { drawMap, standingPlaces } from '#lib/map/layout/draw-map.ts';
import { mapOfCase } from '#lib/map/map-of-case.ts';
import { pictureOf } from '#lib/map/picture.ts';
import { actorNodes } from './actor-nodes.ts';
import { reuse } from './reuse.ts';

test('of a map that is drawn again only the actors that changed are new to the canvas', () => {
  const file = readFileSync('lib/power/cases/montgomery-1955.json', 'utf8');
  const map = mapOfCase(JSON.parse(file));
  const draw = () => {
    const picture = pictureOf(map, null);
    const places = standingPlaces([picture]);
    const drawn = drawMap(
      ...([picture, places, map.resources] as const),
      () => true,
      () => false,
    );
    return { picture, drawn };
  };
  const nodes = (sub: (id: string) => string) => {
    const { picture, drawn } = draw();
    const said = (id: string) => ({ sub: sub(id), marks: '', label: id });
    return actorNodes(picture, drawn, null, null, said, true);
  };
  const first = nodes(() => '');
  const [changed] = first;
  const before = new Map(first.map((node) => [node.id, node]));
  const again = reuse(
    before,
    nodes((id) => (id === changed!.id ? '50 of 100' : '')),
  );
  const fresh = again.filter((node) => before.get(node.id) !== node);
  expect(first.length).toBeGreaterThan(10);
  expect(fresh.map(({ id }) => id)).toEqual([changed!.id]);
});
