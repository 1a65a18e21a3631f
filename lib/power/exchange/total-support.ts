import { componentsOf } from './components.ts';
import { NOBODY } from './maximum-matching.ts';
import type { Neighbours } from './neighbours.ts';
import { twoSidedMatching } from './two-sided-matching.ts';

/**
 * Whether every tie of a network is part of some perfect pairing of the nodes with neighbours: exactly then the
 * power equation has a solution without the perturbation α.
 *
 * @see Bozzo and Franceschet 2016; Sinkhorn and Knopp 1967.
 */
export function hasTotalSupport(neighbours: Neighbours): boolean {
  const pair = twoSidedMatching(neighbours);
  if (pair.includes(NOBODY)) return false;
  const owner = new Int32Array(pair.length);
  for (const [i, k] of pair.entries()) owner[k] = i;
  // A tie (i, k) can take the place of the pairs of i and k when a chain of replacements leads back to i.
  const replaced = neighbours.map((near) => near.map((k) => owner[k]!));
  const component = componentsOf(replaced);
  return replaced.every((others, i) => others.every((j) => component[i] === component[j]));
}
