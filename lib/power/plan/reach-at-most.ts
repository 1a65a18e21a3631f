import { canReach } from '#lib/power/leverage/can-reach.ts';
import { TAME, type Walk } from '#lib/power/leverage/walk.ts';

const MOST_SWEEPS = 2000;
/** A sweep that lowers no entry by more than this part of it is the last. */
const SMALLEST_STEP = 1e-14;

/**
 * An upper bound of what a walk reaches, also where its rows sum above 1: the greatest solution of h = min(1, B·h + c),
 * approached from above, so that every round of it is a bound. Any walk with rows that sum to at most 1 and entries no
 * larger than these reaches at most as much.
 *
 * @returns h, n numbers in [0, 1], no units; and whether they are the walk's own solution within 1e-12: that no entry
 *          reaches 1, where it may have been cut off, and the rows of B sum to at most .99, so that there is but one.
 */
export function reachAtMost(walk: Walk): { reach: Float64Array; exact: boolean } {
  const { through, direct } = walk;
  const { rowStart, column, value } = walk.matrix;
  const h = Float64Array.from(canReach(walk));
  let exact = false;
  for (let sweeps = 0, moved = true; moved && sweeps < MOST_SWEEPS; sweeps++) {
    moved = false;
    exact = true;
    for (let i = 0; i < h.length; i++) {
      let reached = direct[i]!;
      let row = 0;
      for (let p = rowStart[i]!; p < rowStart[i + 1]!; p++) {
        const passed = value[p]! * through[column[p]!]!;
        row += passed;
        reached += passed * h[column[p]!]!;
      }
      if (row > TAME || reached >= 1) exact = false;
      if (h[i]! - reached > SMALLEST_STEP * h[i]!) moved = true;
      h[i] = Math.min(h[i]!, reached);
    }
    if (moved && sweeps === MOST_SWEEPS - 1) exact = false;
  }
  return { reach: h, exact };
}
