import type { Place } from './place-nodes.ts';

/** A node as it is drawn: its middle and its size. */
export type Box = Place & { width: number; height: number };
export type Ends = { id: string; from: string; to: string };
export type Side = 'left' | 'right';
export type Port = Place & { side: Side };

const SPACING = 11;

/**
 * Where each arrow leaves and arrives: on the side that faces the other end, ordered by where the other end
 * lies, so that arrows of one node neither share a point nor cross beside it.
 */
export function portsOf(
  boxes: Map<string, Box>,
  arrows: readonly Ends[],
): Map<string, { start: Port; end: Port }> {
  const sides = new Map<string, { arrow: string; end: 'start' | 'end'; y: number }[]>();
  const chosen = new Map<string, { start: Side; end: Side }>();
  const leftmost = Math.min(...[...boxes.values()].map((box) => box.x));
  for (const { id, from, to } of arrows) {
    const [a, b] = [boxes.get(from)!, boxes.get(to)!];
    const pair = facing(a, b, leftmost);
    chosen.set(id, pair);
    const add = (node: string, side: Side, end: 'start' | 'end', y: number) => {
      const key = `${node} ${side}`;
      sides.set(key, [...(sides.get(key) ?? []), { arrow: id, end, y }]);
    };
    add(from, pair.start, 'start', b.y);
    add(to, pair.end, 'end', a.y);
  }
  const ports = new Map<string, { start: Port; end: Port }>();
  for (const { id, from, to } of arrows) {
    const { start, end } = chosen.get(id)!;
    ports.set(id, { start: portOf(boxes.get(from)!, start), end: portOf(boxes.get(to)!, end) });
  }
  for (const [key, list] of sides) {
    const node = boxes.get(key.slice(0, key.lastIndexOf(' ')))!;
    const step = Math.min(SPACING, (node.height - 16) / Math.max(1, list.length - 1));
    list
      .sort((a, b) => a.y - b.y)
      .forEach(({ arrow, end }, i) => {
        ports.get(arrow)![end].y = node.y + (i - (list.length - 1) / 2) * step;
      });
  }
  return ports;
}

function facing(a: Box, b: Box, leftmost: number): { start: Side; end: Side } {
  const apart = (a.width + b.width) / 2;
  if (b.x - a.x > apart) return { start: 'right', end: 'left' };
  if (a.x - b.x > apart) return { start: 'left', end: 'right' };
  // One above the other: round the outside, where nothing else runs.
  const side = Math.abs(a.x - leftmost) < 1 ? 'left' : 'right';
  return { start: side, end: side };
}

const portOf = (box: Box, side: Side): Port => ({
  side,
  x: side === 'right' ? box.x + box.width / 2 : box.x - box.width / 2,
  y: box.y,
});
