import { arrowShape } from './arrow-shape.ts';
import type { Curve } from './route-arrows.ts';

export type ArrowLook = 'far' | 'usual' | 'chosen' | 'route';
export type DrawnArrow = {
  curves: readonly Curve[];
  /** 0 to 1. */
  strength: number;
  covers: boolean;
  /** Differs from the map beside. */
  marked: boolean;
  look: ArrowLook;
};

/** Many arrows that are drawn alike, as one path of lines and one of heads. */
export type ArrowPath = {
  key: string;
  look: ArrowLook;
  covers: boolean;
  marked: boolean;
  width: number;
  lines: string;
  heads: string;
};

/** What stands out lies above the rest. */
const ORDER: ArrowLook[] = ['far', 'usual', 'chosen', 'route'];

/**
 * Arrows as few paths, the lowest first: an arrow of its own for each of a thousand would have to be looked at on
 * every step of a pan or zoom. Widths are rounded to half a px so that many are alike.
 */
export function arrowPaths(arrows: readonly DrawnArrow[]): ArrowPath[] {
  const paths = new Map<string, ArrowPath>();
  for (const { curves, strength, covers, marked, look } of arrows) {
    if (curves.length === 0) continue;
    const { line, head, width } = arrowShape(curves, strength);
    const half = Math.round(width * 2) / 2;
    const key = `${look} ${covers} ${marked} ${half}`;
    const path = paths.get(key) ?? {
      ...{ key, look, covers, marked, width: half, lines: '', heads: '' },
    };
    path.lines += line;
    path.heads += head;
    paths.set(key, path);
  }
  return [...paths.values()].sort((a, b) => ORDER.indexOf(a.look) - ORDER.indexOf(b.look));
}
