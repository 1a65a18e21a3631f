import type { MapActor } from '#lib/map/schema.ts';
import type { Box } from './ports.ts';

/**
 * Side by outline in still drawings, so that a copy without colour still tells them apart: the stroke's width in px,
 * its dashes, and whether the middle of it is left out, which makes the double line that opponents have.
 */
export const outlines: Record<MapActor['side'], { width: number; dashes?: string; double?: true }> =
  {
    movement: { width: 3 },
    ally: { width: 1 },
    neutral: { width: 1.5, dashes: '4 3' },
    opponent: { width: 4, double: true },
    target: { width: 1 },
    secondary_target: { width: 2, dashes: '2 3' },
  };

const round = (length: number) => Math.round(length * 10) / 10;

/** A box as a rectangle of SVG, to a tenth of a px. */
export const cornerOf = ({ x, y, width, height }: Box) => ({
  ...{ x: round(x - width / 2), y: round(y - height / 2), width, height },
});

/** Lines of text one below the other around the middle of a box, each by the middle of its baseline, to a tenth of a px. */
export function rowsAt(
  { x, y }: Box,
  lines: readonly string[],
  { size, row }: { size: number; row: number },
): { line: string; x: number; y: number }[] {
  const first = y - ((lines.length - 1) * row) / 2 + size * 0.35;
  return lines.map((line, index) => ({
    line,
    x: round(x),
    y: round(first + index * row),
  }));
}
