import { pathOf } from './curve.ts';
import type { Curve } from './route-arrows.ts';

/**
 * How an arrow is drawn: its line and its head as `d` of SVG paths, and the line's width in px, which tells how much
 * whoever it points to depends. The line ends inside its head, so that a thick line does not blunt the point.
 *
 * @param curves   at least one, end to end.
 * @param strength 0 to 1.
 */
export function arrowShape(curves: readonly Curve[], strength: number) {
  const last = curves.at(-1)!;
  const width = 1.25 + 9 * strength;
  const length = 6 + width * 0.9;
  const [, , before, tip] = last;
  const ahead = before.x <= tip.x ? 1 : -1;
  const short: Curve = [
    last[0],
    last[1],
    { ...before, x: before.x - ahead * length },
    { ...tip, x: tip.x - ahead * length * 0.8 },
  ];
  const back = tip.x - ahead * length;
  return {
    width,
    line: pathOf([...curves.slice(0, -1), short]),
    head: `M${tip.x},${tip.y}L${back},${tip.y - length / 2}L${back},${tip.y + length / 2}Z`,
  };
}
