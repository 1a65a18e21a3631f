import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { mapOfCase } from '#lib/map/map-of-case.ts';
import { daysOf, pictureOf } from '#lib/map/picture.ts';
import { dependences } from '#lib/power/dependence/dependences.ts';
import { randomModel } from '#lib/power/random-model.ts';
import { pointOn } from './curve.ts';
import { drawMap, sizeOf, standingPlaces } from './draw-map.ts';
import { meet, placeLabels } from './place-labels.ts';
import { placeNodes } from './place-nodes.ts';
import type { Box } from './ports.ts';
import { ranksOf } from './ranks.ts';
import { redrawActor } from './redraw-actor.ts';
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

describe('a large map', () => {
  const model = randomModel(3, { actors: 120, resources: 2, members: 4, suppliers: 2 });
  const arrows = dependences(model).map((arrow) => ({
    ...arrow,
    ...{ id: `${arrow.on}>${arrow.of}`, onRoute: false, covers: true },
  }));
  const ends = arrows.map(({ id, on, of }) => ({ id, from: on, to: of }));
  const members = new Set(model.members.map(({ actor }) => actor));
  const places = placeNodes(
    model.actors.map(({ id }) => ({
      ...{ id, member: members.has(id), target: id === model.target, ...slotSize },
    })),
    arrows.map(({ on, of, strength }) => ({ from: on, to: of, strength })),
  );
  const boxes = new Map([...places].map(([id, at]) => [id, { ...at, ...slotSize }]));
  const lines = routeArrows(boxes, ends);
  const wanted = lines.map(({ id }) => ({ id, width: 60, height: 20 }));
  const labels = placeLabels(boxes.values(), lines, wanted);

  test('is about as high as it is wide, and no label lies on another or on an actor', () => {
    const [xs, ys] = [
      [...places.values()].map(({ x }) => x),
      [...places.values()].map(({ y }) => y),
    ];
    const shape = (Math.max(...xs) - Math.min(...xs)) / (Math.max(...ys) - Math.min(...ys));
    expect(shape).toBeGreaterThan(0.5);
    expect(shape).toBeLessThan(4);
    const set = [...labels.values()].map((at) => ({ ...at, width: 60, height: 20 }));
    expect(set.length).toBeGreaterThan(50);
    expect(overlaps([...boxes.values(), ...set])).toBe(0);
  });

  test('while somebody is dragged only their own arrows are drawn again', () => {
    const named = new Map(
      [...labels].map(([id, at]) => [id, { ...at, lines: [], width: 60, height: 20 }]),
    );
    const drawn = {
      boxes,
      lines: new Map(lines.map((line) => [line.id, line])),
      links: new Map(),
      labels: named,
    };
    const { of: id } = arrows[0]!;
    const now = redrawActor(drawn, ends, id, { x: 5, y: 7 });
    expect(now.boxes.get(id)).toEqual({ ...slotSize, x: 5, y: 7 });
    for (const { id: arrow, from, to } of ends) {
      const own = from === id || to === id;
      expect(now.lines.get(arrow) === drawn.lines.get(arrow)).toBe(!own);
      expect(now.labels.has(arrow)).toBe(named.has(arrow) && !own);
    }
    const arriving = now.lines.get(arrows[0]!.id)!.curves.at(-1)![3];
    expect(meet({ ...arriving, width: 2, height: 2 }, now.boxes.get(id)!)).toBe(true);
    expect(redrawActor(drawn, ends, 'nobody', { x: 0, y: 0 })).toBe(drawn);
  });
});
