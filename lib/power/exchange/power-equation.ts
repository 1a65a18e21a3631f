import { inRange } from '#lib/power/in-range.ts';
import { type Neighbours, sumOverNeighbours } from './neighbours.ts';
import { hasTotalSupport } from './total-support.ts';

const ERROR = 1e-14;
const MOST_SWEEPS = 100_000;

/**
 * Power as what a node's neighbours lack: x_i = α / x_i + Σ 1 / x_k over its neighbours k. Powerful is whoever is
 * tied to the powerless.
 *
 * Scales d ← √(d / (A·d + α·d)) from 1 until every d_i (A·d + α·d)_i is 1 within 1e-14; x = 1 / d.
 *
 * @param alpha α, 0 or more, no units: a tie of everybody to themselves. The smaller, the slower: .01 takes some
 *              thousand sweeps.
 * @returns     x, n numbers above 0, no units; each equation holds within 1e-12 in proportion to x_i.
 * @throws RangeError if α is 0 and a tie is part of no perfect pairing, so that there is no answer; or if α is out
 *   of range or so small that 100,000 sweeps do not suffice.
 * @see power-model.md §11. Bozzo and Franceschet 2016.
 */
export function powerEquation(neighbours: Neighbours, alpha: number): Float64Array {
  inRange('alpha', alpha, 0);
  if (alpha === 0 && !hasTotalSupport(neighbours))
    throw new RangeError('alpha is 0, expected more than 0 for a network without total support');
  const d = new Float64Array(neighbours.length).fill(1);
  for (let sweeps = 0; sweeps < MOST_SWEEPS; sweeps++) {
    const sum = sumOverNeighbours(neighbours, d);
    let error = 0;
    for (let i = 0; i < d.length; i++) {
      const supply = sum[i]! + alpha * d[i]!;
      error = Math.max(error, Math.abs(d[i]! * supply - 1));
      d[i] = Math.sqrt(d[i]! / supply);
    }
    if (error <= ERROR) return d.map((x) => 1 / x);
  }
  throw new RangeError(`alpha is ${alpha}, expected one large enough for ${MOST_SWEEPS} sweeps`);
}
