import type { Drawn } from '#lib/map/layout/draw-map.ts';
import type { Box } from '#lib/map/layout/ports.ts';
import type { Picture } from '#lib/map/picture.ts';
import type { Rect } from './first-view.ts';

/** What everything drawn takes up, arrows that go round included. */
export function extentOf({ boxes, lines, links }: Drawn): Rect {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  const take = (x: number, y: number) => {
    left = Math.min(left, x);
    top = Math.min(top, y);
    right = Math.max(right, x);
    bottom = Math.max(bottom, y);
  };
  for (const { x, y, width, height } of boxes.values()) {
    take(x - width / 2, y - height / 2);
    take(x + width / 2, y + height / 2);
  }
  for (const { curves } of [...lines.values(), ...links.values()])
    for (const curve of curves) for (const { x, y } of curve) take(x, y);
  if (left > right) return { x: 0, y: 0, width: 0, height: 0 };
  return { x: left, y: top, width: right - left, height: bottom - top };
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
