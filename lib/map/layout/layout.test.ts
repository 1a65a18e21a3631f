import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { mapOfCase } from '#lib/map/map-of-case.ts';
import { daysOf, pictureOf } from '#lib/map/picture.ts';
import { dependences } from '#lib/power/dependence/dependences.ts';
import { randomModel } from '#lib/power/random-model.ts';
import { pointOn } from './curve.ts';
import { drawMap, sizeOf, standingPlaces } from './draw-map.ts';
import { meet } from './place-labels.ts';
import { placeNodes } from './place-nodes.ts';
import type { Box } from './ports.ts';
import { ranksOf } from './ranks.ts';
import { routeArrows } from './route-arrows.ts';

const read = (name: string) =>
  mapOfCase(JSON.parse(readFileSync(`lib/power/cases/${name}.json`, 'utf8')));

const slotSize = sizeOf(1, 1);

function pairs<T>(list: T[]): [T, T][] {
  return list.flatMap((a, i) => list.slice(i + 1).map((b): [T, T] => [a, b]));
}
const overlaps = (list: Box[]) => pairs(list).filter(([a, b]) => meet(a, b)).length;

describe.each(['montgomery-1955', 'ciw-fairfood-2001'])('%s', (name) => {
  const map = read(name);
  const days = daysOf(map);
  const places = standingPlaces([
    pictureOf(map, null),
    ...days.slice(1).map((day) => pictureOf(map, day)),
  ]);
  const at = (day: string | null) =>
    drawMap(
      pictureOf(map, day),
      places,
      map.resources,
      () => true,
      () => false,
    );
  const target = map.actors.find((actor) => actor.target)!.id;

  test('the target stands alone furthest to the right, the campaign’s own furthest to the left', () => {
    const x = (id: string) => places.get(id)!.x;
    const others = map.actors.filter(({ id }) => id !== target);
    expect(Math.max(...others.map(({ id }) => x(id)))).toBeLessThan(x(target));
    const ours = others.filter(({ weight }) => weight !== null).map(({ id }) => x(id));
    const rest = others.filter(({ weight }) => weight === null).map(({ id }) => x(id));
    expect(Math.max(...ours)).toBeLessThan(Math.min(...rest));
  });

  test.each(days)('on %s no node and no label lies on another', (day) => {
    const { boxes, labels } = at(day);
    expect(overlaps([...boxes.values(), ...labels.values()])).toBe(0);
    const picture = pictureOf(map, day);
    const route = picture.arrows.filter(({ onRoute }) => onRoute);
    for (const { of } of route)
      expect(route.some((arrow) => arrow.of === of && labels.has(arrow.id))).toBe(true);
  });

  test('no arrow runs behind a node', () => {
    const { boxes, lines } = at(days.at(-1)!);
    for (const { id, curves } of lines.values()) {
      const ends = id.split('>');
      const inside = curves
        .flatMap((curve) => [0, 0.2, 0.4, 0.5, 0.6, 0.8, 1].map((t) => pointOn(curve, t)))
        .some((p) =>
          [...boxes].some(
            ([node, box]) => !ends.includes(node) && meet(box, { ...p, width: 0, height: 0 }),
          ),
        );
      expect(inside).toBe(false);
    }
  });
});

test('a map of sixty actors, whatever it holds: nobody overlaps, the target is furthest right', () => {
  for (let seed = 1; seed <= 30; seed++) {
    const model = randomModel(seed, { actors: 60, resources: 4, members: 5, suppliers: 2 });
    const links = dependences(model).map(({ on, of, strength }) => ({
      from: on,
      to: of,
      strength,
    }));
    const members = new Set(model.members.map(({ actor }) => actor));
    const nodes = model.actors.map(({ id }) => ({
      ...{ id, member: members.has(id), target: id === model.target, ...slotSize },
    }));
    const places = placeNodes(nodes, links);
    const boxes = [...places].map(([, place]) => ({ ...place, ...slotSize }));
    expect(overlaps(boxes), `seed ${seed}`).toBe(0);
    const right = Math.max(...boxes.map(({ x }) => x));
    expect(places.get(model.target!)!.x, `seed ${seed}`).toBe(right);
    expect(boxes.filter(({ x }) => x === right)).toHaveLength(1);
  }
});

test('an arrow past somebody in the way goes round', () => {
  const box = (x: number, y: number): Box => ({ x, y, width: 100, height: 60 });
  const boxes = new Map([
    ['a', box(0, 0)],
    ['in the way', box(200, 0)],
    ['b', box(400, 0)],
  ]);
  const [line] = routeArrows(boxes, [{ id: 'a>b', from: 'a', to: 'b' }]);
  expect(Math.abs(pointOn(line!.curves[1]!, 0.5).y)).toBeGreaterThan(30);
});

test('a chain reads from the campaign to the target, one column a step; a circle breaks at its weakest', () => {
  const node = (id: string) => ({ id, member: id === 'us', target: id === 'target' });
  const nodes = ['target', 'near', 'far', 'us'].map(node);
  const links = [
    { from: 'near', to: 'target', strength: 0.5 },
    { from: 'far', to: 'target', strength: 0.1 },
    { from: 'far', to: 'near', strength: 0.4 },
    { from: 'near', to: 'far', strength: 0.2 },
    { from: 'us', to: 'far', strength: 0.3 },
  ];
  expect(Object.fromEntries(ranksOf(nodes, links))).toEqual({ target: 0, near: 1, far: 2, us: 3 });
});
