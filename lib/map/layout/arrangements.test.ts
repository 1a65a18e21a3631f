import { describe, expect, test } from 'vitest';
import { enormousCase } from '#lib/map/enormous-case.ts';
import { mapOfCase } from '#lib/map/map-of-case.ts';
import { pictureOf } from '#lib/map/picture.ts';
import { sideOf } from '#lib/map/side-of.ts';
import { sizeOf } from './draw-map.ts';
import { forcePlaces } from './force-places.ts';
import { meet } from './place-labels.ts';
import type { Place } from './place-nodes.ts';
import { pushApart } from './push-apart.ts';
import { sidePlaces } from './side-places.ts';
import { standingOfMap } from './standing-of-map.ts';

const map = mapOfCase(enormousCase(1, 90, 2));
const picture = pictureOf(map, null, 10);
const card = sizeOf(1, 1);
const overlapping = (places: Map<string, Place>) => {
  const boxes = [...places.values()].map((at) => ({ ...at, ...card }));
  return boxes.flatMap((a, i) => boxes.slice(i + 1).filter((b) => meet(a, b))).length;
};

describe('by side', () => {
  const { places, bands } = sidePlaces(picture.actors.values());
  const sideAt = (id: string) => sideOf(picture.actors.get(id)!.actor);

  test('everybody stands inside the band of their side and of no other, none on another', () => {
    expect(places.size).toBe(90);
    for (const [id, at] of places) {
      const around = bands.filter((band) => meet(band, { ...at, ...card }));
      expect(around.map(({ side }) => side)).toEqual([sideAt(id)]);
    }
    expect(overlapping(places)).toBe(0);
  });

  test('we stand first and the target last; a side without anybody has no band', () => {
    expect(bands.map(({ side }) => side)).toEqual([...new Set(bands.map(({ side }) => side))]);
    expect([bands[0]!.side, bands.at(-1)!.side]).toEqual(['movement', 'target']);
    for (const [i, band] of bands.entries())
      if (i > 0) expect(band.x).toBeGreaterThan(bands[i - 1]!.x);
    const ours = sidePlaces(
      [...picture.actors.values()].filter(({ actor }) => actor.side === 'movement'),
    );
    expect(ours.bands.map(({ side }) => side)).toEqual(['movement']);
  });
});

describe('by force', () => {
  const start = standingOfMap(map, 10);
  const places = forcePlaces(picture, start);
  const apart = (a: string, b: string) =>
    Math.hypot(places.get(a)!.x - places.get(b)!.x, places.get(a)!.y - places.get(b)!.y);

  test('no two overlap, and the same map gives the same picture', () => {
    expect(places.size).toBe(90);
    expect(overlapping(places)).toBe(0);
    expect(forcePlaces(picture, start)).toEqual(places);
  });

  test('whoever depends strongly stands nearer than strangers', () => {
    const mean = (list: number[]) => list.reduce((a, b) => a + b, 0) / list.length;
    const ids = [...places.keys()];
    const tied = mean(picture.arrows.slice(0, 40).map(({ of, on }) => apart(of, on)));
    const strangers = mean(ids.map((id, i) => apart(id, ids[(i + 45) % 90]!)));
    expect(tied).toBeLessThan(strangers * 0.9);
  });

  test('everybody on one spot is put apart', () => {
    const heap = new Map(Array.from({ length: 30 }, (_, i) => [`a${i}`, { x: i * 1e-3, y: 0 }]));
    expect(overlapping(pushApart(heap))).toBe(0);
  });
});
