import { pointOn } from './curve.ts';
import type { Place } from './place-nodes.ts';
import type { Box } from './ports.ts';
import type { Line } from './route-arrows.ts';

export type LabelSize = { id: string; width: number; height: number };

const STEPS = 10;
/** Along the line, its middle first. */
const TRIES = Array.from({ length: 21 }, (_, i) => 0.5 + (i % 2 === 0 ? 1 : -1) * 0.02 * i);

/**
 * A place on its own line for as many labels as there is room for, the first wished for first: no label meets
 * a node or another label, and of the places left the one that covers least of other arrows is taken.
 * Labels without a place are left out.
 */
export function placeLabels(
  boxes: Iterable<Box>,
  lines: readonly Line[],
  wanted: readonly LabelSize[],
): Map<string, Place> {
  const placed: Box[] = [...boxes];
  const byId = new Map(lines.map((line) => [line.id, line]));
  const samples = lines.flatMap((line) =>
    line.curves.flatMap((curve) =>
      Array.from({ length: STEPS }, (_, i) => ({ id: line.id, ...pointOn(curve, i / STEPS) })),
    ),
  );
  const labels = new Map<string, Place>();
  for (const { id, width, height } of wanted) {
    const line = byId.get(id);
    if (!line) continue;
    let best: { box: Box; covered: number } | null = null;
    for (const [order, at] of placesOn(line).entries()) {
      const box = { ...at, width, height };
      if (placed.some((other) => meet(other, box, 3))) continue;
      const crossed = new Set(samples.filter((p) => p.id !== id && holds(box, p)).map((p) => p.id));
      const covered = crossed.size * 4 + order / 20;
      if (!best || covered < best.covered) best = { box, covered };
    }
    if (!best) continue;
    placed.push(best.box);
    labels.set(id, { x: best.box.x, y: best.box.y });
  }
  return labels;
}

const placesOn = ({ curves }: Line) =>
  TRIES.flatMap((t) => {
    const at = t * curves.length;
    const index = Math.min(curves.length - 1, Math.floor(at));
    return [pointOn(curves[index]!, at - index)];
  });

/** Whether two boxes are nearer to one another than so much. */
export const meet = (a: Box, b: Box, gap = 0) =>
  Math.abs(a.x - b.x) < (a.width + b.width) / 2 + gap &&
  Math.abs(a.y - b.y) < (a.height + b.height) / 2 + gap;

const holds = (box: Box, p: Place) =>
  Math.abs(box.x - p.x) <= box.width / 2 && Math.abs(box.y - p.y) <= box.height / 2;
