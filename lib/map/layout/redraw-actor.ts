import type { Drawn } from './draw-map.ts';
import type { Place } from './place-nodes.ts';
import { type Ends, portsOf } from './ports.ts';
import { bend } from './route-arrows.ts';

/**
 * A drawing while somebody drags an actor: only its own arrows follow, straight to it and without words, so that a
 * step costs the same on every map. Everything else is the very same; the way round others is found when they let go.
 *
 * @param arrows all that may touch it; those that are not drawn are left out.
 */
export function redrawActor(drawn: Drawn, arrows: readonly Ends[], id: string, at: Place): Drawn {
  const box = drawn.boxes.get(id);
  if (!box) return drawn;
  const boxes = new Map(drawn.boxes).set(id, { ...box, ...at });
  const own = arrows.filter(
    (arrow) => (arrow.from === id || arrow.to === id) && drawn.lines.has(arrow.id),
  );
  const lines = new Map(drawn.lines);
  for (const [arrow, { start, end }] of portsOf(boxes, own))
    lines.set(arrow, { id: arrow, curves: [bend(start, end)] });
  const labels = new Map(drawn.labels);
  for (const arrow of own) labels.delete(arrow.id);
  return { boxes, lines, labels };
}
