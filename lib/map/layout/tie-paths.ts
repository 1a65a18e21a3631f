import { mutual, type TieKind } from '#lib/map/tie-kinds.ts';
import { pathOf } from './curve.ts';
import type { Curve } from './route-arrows.ts';

export type TieLook = 'far' | 'usual' | 'chosen';
export type DrawnTie = { curves: readonly Curve[]; kind: TieKind; look: TieLook };

/** Many ties that are drawn alike, as `d` of one SVG path; `heads` is empty for kinds that run both ways. */
export type TiePath = { key: string; kind: TieKind; look: TieLook; lines: string; heads: string };

/** How wide every tie is drawn, in px: a tie has no strength that could be measured against a dependence. */
export const TIE_WIDTH = 1.75;

/** What tells kinds apart without their word, as a `stroke-dasharray` in px under round caps. */
export const tieDashes: Record<TieKind, string> = {
  trusts: '0.1 5',
  advises: '7 5',
  related: '7 4 0.1 4',
  'worked-with': '2 5',
  'reports-to': '12 4 0.1 4 0.1 4',
};

const ORDER: TieLook[] = ['far', 'usual', 'chosen'];
const HEAD = { length: 9, half: 4.5 };

/** Ties as few paths, the lowest first: one for each kind and look, however many there are. */
export function tiePaths(ties: readonly DrawnTie[]): TiePath[] {
  const paths = new Map<string, TiePath>();
  for (const { curves, kind, look } of ties) {
    if (curves.length === 0) continue;
    const key = `${look} ${kind}`;
    const path = paths.get(key) ?? { key, kind, look, lines: '', heads: '' };
    path.lines += pathOf(curves);
    if (!mutual.has(kind)) path.heads += headOf(curves.at(-1)!);
    paths.set(key, path);
  }
  return [...paths.values()].sort((a, b) => ORDER.indexOf(a.look) - ORDER.indexOf(b.look));
}

/** An open head, so that no tie is taken for an arrow that carries something. */
function headOf([, , before, tip]: Curve): string {
  const back = tip.x - (before.x <= tip.x ? 1 : -1) * HEAD.length;
  return `M${back},${tip.y - HEAD.half}L${tip.x},${tip.y}L${back},${tip.y + HEAD.half}`;
}
