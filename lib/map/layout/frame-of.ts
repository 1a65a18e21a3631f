import type { Box } from './ports.ts';

const MARGIN = 24;

/** What a drawing needs all around, in whole px: every box, and a margin. */
export function frameOf(boxes: readonly Box[]) {
  const left = Math.min(0, ...boxes.map(({ x, width }) => x - width / 2)) - MARGIN;
  const top = Math.min(0, ...boxes.map(({ y, height }) => y - height / 2)) - MARGIN;
  const right = Math.max(0, ...boxes.map(({ x, width }) => x + width / 2)) + MARGIN;
  const bottom = Math.max(0, ...boxes.map(({ y, height }) => y + height / 2)) + MARGIN;
  return {
    ...{ x: Math.floor(left), y: Math.floor(top) },
    ...{ width: Math.ceil(right - left), height: Math.ceil(bottom - top) },
  };
}
