import type { Drawn } from './draw-map.ts';
import type { Place } from './place-nodes.ts';
import { type Ends, portsOf } from './ports.ts';
import { bend } from './route-arrows.ts';

/**
 * A drawing while somebody drags an actor: only its own lines follow, straight to it and without words, so that a
 * step costs the same on every map. Everything else is the very same; the way round others is found when they let go.
 *
 * @param ends all arrows and other lines that may touch it; those that are not drawn are left out.
 */
export function redrawActor(drawn: Drawn, ends: readonly Ends[], id: string, at: Place): Drawn {
  const box = drawn.boxes.get(id);
  if (!box) return drawn;
  const boxes = new Map(drawn.boxes).set(id, { ...box, ...at });
  const own = ends.filter(
    (line) =>
      (line.from === id || line.to === id) &&
      (drawn.lines.has(line.id) || drawn.links.has(line.id)),
  );
  const [lines, links] = [new Map(drawn.lines), new Map(drawn.links)];
  for (const [line, { start, end }] of portsOf(boxes, own))
    (lines.has(line) ? lines : links).set(line, { id: line, curves: [bend(start, end)] });
  const labels = new Map(drawn.labels);
  for (const line of own) labels.delete(line.id);
  return { boxes, lines, links, labels };
}
