import type { Rect } from './first-view.ts';

/**
 * So many of all, those first that the first view shows, in the order in which they were.
 *
 * @param route where those on the strongest route stand, the target first: the first view shows its end.
 */
export function firstSeen<Node extends { position: { x: number; y: number } }>(
  nodes: Node[],
  [target, next = target]: readonly Rect[],
  room: number,
): Node[] {
  if (nodes.length <= room) return nodes;
  const middle = target && next && { x: (target.x + next.x) / 2, y: (target.y + next.y) / 2 };
  // A screen is wider than high.
  const away = ({ position: { x, y } }: Node) =>
    middle ? Math.max(Math.abs(x - middle.x) / 1.5, Math.abs(y - middle.y)) : 0;
  const near = new Set(nodes.toSorted((a, b) => away(a) - away(b)).slice(0, room));
  return nodes.filter((node) => near.has(node));
}
