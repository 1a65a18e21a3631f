import { NOBODY } from './maximum-matching.ts';
import type { Neighbours } from './neighbours.ts';

/**
 * A largest set of pairs (i, k) of neighbours in which every node is at most once an i and at most once a k:
 * the k of each i, or NOBODY. Half its size is the largest fractional matching (weights of 0, ½ or 1 on the
 * ties, at most 1 at each node).
 *
 * At most n searches of O(m) steps; exact.
 *
 * @see Lovász and Plummer 1986, Matching Theory: the two-sided double cover.
 */
export function twoSidedMatching(neighbours: Neighbours): Int32Array {
  const n = neighbours.length;
  const right = new Int32Array(n).fill(NOBODY);
  const left = new Int32Array(n).fill(NOBODY);
  for (let root = 0; root < n; root++) {
    /** From which i a k was reached. */
    const reached = new Int32Array(n).fill(NOBODY);
    const queue = [root];
    let end = NOBODY;
    search: for (const i of queue) {
      for (const k of neighbours[i]!) {
        if (reached[k] !== NOBODY) continue;
        reached[k] = i;
        if (left[k] === NOBODY) {
          end = k;
          break search;
        }
        queue.push(left[k]!);
      }
    }
    for (let k = end; k !== NOBODY; ) {
      const i = reached[k]!;
      const before = right[i]!;
      right[i] = k;
      left[k] = i;
      k = before;
    }
  }
  return right;
}
