import type { Place } from './place-nodes.ts';
import type { Curve } from './route-arrows.ts';

/** A point of a cubic curve, t from 0 at its start to 1 at its end. */
export function pointOn([a, b, c, d]: Curve, t: number): Place {
  const u = 1 - t;
  const mix = (p: number, q: number, r: number, s: number) =>
    u * u * u * p + 3 * u * u * t * q + 3 * u * t * t * r + t * t * t * s;
  return { x: mix(a.x, b.x, c.x, d.x), y: mix(a.y, b.y, c.y, d.y) };
}

/** Curves end to end as the `d` of an SVG path. */
export function pathOf(curves: readonly Curve[]): string {
  const at = ({ x, y }: Place) => `${x.toFixed(1)},${y.toFixed(1)}`;
  const [first] = curves;
  if (!first) return '';
  return `M${at(first[0])}${curves.map(([, b, c, d]) => `C${at(b)} ${at(c)} ${at(d)}`).join('')}`;
}
