import { pointOn } from './curve.ts';
import type { Place } from './place-nodes.ts';
import type { Curve, Line } from './route-arrows.ts';

/** Straight pieces that stand for a curve: of the longest on a map they leave it by less than 2 px. */
const PIECES = 24;

/**
 * The arrow whose line passes nearest to a place, unless it passes further off than `reach`; null when none does.
 *
 * @param reach in px of the drawing.
 */
export function arrowAt(lines: Iterable<Line>, place: Place, reach: number): string | null {
  let best: { id: string; far: number } | null = null;
  for (const { id, curves } of lines)
    for (const curve of curves) {
      if (!mayPass(curve, place, reach)) continue;
      const far = distance(curve, place);
      if (far <= reach && far < (best?.far ?? Infinity)) best = { id, far };
    }
  return best?.id ?? null;
}

/** A curve lies within the box around its four points. */
function mayPass(curve: Curve, { x, y }: Place, reach: number): boolean {
  const [xs, ys] = [curve.map((point) => point.x), curve.map((point) => point.y)];
  const within = (at: number, along: number[]) =>
    at >= Math.min(...along) - reach && at <= Math.max(...along) + reach;
  return within(x, xs) && within(y, ys);
}

function distance(curve: Curve, place: Place): number {
  let least = Infinity;
  let from = curve[0];
  for (let piece = 1; piece <= PIECES; piece++) {
    const to = pointOn(curve, piece / PIECES);
    least = Math.min(least, toPiece(from, to, place));
    from = to;
  }
  return least;
}

function toPiece(a: Place, b: Place, { x, y }: Place): number {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const long = dx * dx + dy * dy;
  const along = long > 0 ? Math.min(1, Math.max(0, ((x - a.x) * dx + (y - a.y) * dy) / long)) : 0;
  return Math.hypot(a.x + along * dx - x, a.y + along * dy - y);
}
