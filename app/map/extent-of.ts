import type { Drawn } from '#lib/map/layout/draw-map.ts';
import type { Box } from '#lib/map/layout/ports.ts';
import type { Picture } from '#lib/map/picture.ts';
import type { Rect } from './first-view.ts';

/** What everything drawn takes up, arrows that go round included. */
export function extentOf({ boxes, lines }: Drawn): Rect {
  const rects = [...boxes.values()].map(rectOf);
  const points = [
    ...rects.flatMap(({ x, y, width, height }) => [
      { x, y },
      { x: x + width, y: y + height },
    ]),
    ...[...lines.values()].flatMap(({ curves }) => curves.flat()),
  ];
  if (points.length === 0) return { x: 0, y: 0, width: 0, height: 0 };
  const x = points.reduce((least, p) => Math.min(least, p.x), Infinity);
  const y = points.reduce((least, p) => Math.min(least, p.y), Infinity);
  const right = points.reduce((most, p) => Math.max(most, p.x), -Infinity);
  const bottom = points.reduce((most, p) => Math.max(most, p.y), -Infinity);
  return { x, y, width: right - x, height: bottom - y };
}

/** Where those on the strongest route stand, the target first. */
export function stopsOf({ actors, arrows }: Picture, { boxes }: Drawn): Rect[] {
  const target = [...actors.values()].find(({ actor }) => actor.target)?.actor.id;
  if (!target) return [];
  const stops = arrows.filter(({ onRoute }) => onRoute).flatMap(({ of, on }) => [of, on]);
  return [...new Set([target, ...stops])].flatMap((id) => {
    const box = boxes.get(id);
    return box ? [rectOf(box)] : [];
  });
}

const rectOf = ({ x, y, width, height }: Box): Rect => ({
  ...{ x: x - width / 2, y: y - height / 2 },
  ...{ width, height },
});
