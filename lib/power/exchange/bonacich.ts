import { type Neighbours, sumOverNeighbours } from './neighbours.ts';
import { norm, solveSymmetric } from './solve-symmetric.ts';

const ERROR = 1e-10;

/**
 * Bonacich power c = a·(I − β·A)⁻¹·A·1, with a such that Σ c² = n. With β above 0 whoever is tied to the powerful is
 * powerful; with β below 0, as in exchange, whoever is tied to the powerless.
 *
 * Where 1/β is an eigenvalue of the network, the inverse does not exist; if only a part of the network without any
 * say in A·1 is concerned, the answer is the limit from both sides.
 *
 * @param beta β, no units. Only below 1/λ₁ in size does it weigh chains of ties less the longer they are.
 * @returns    c, n numbers, no units, of either sign; in proportion to a, each equation holds within 1e-10.
 * @throws RangeError if there is no tie, so that nothing can be scaled; or if 1/β is an eigenvalue that matters.
 * @see power-model.md §11. Bonacich 1987.
 */
export function bonacich(neighbours: Neighbours, beta: number): Float64Array {
  if (!Number.isFinite(beta)) throw new RangeError(`beta is ${beta}, expected a finite number`);
  const degree = Float64Array.from(neighbours, (near) => near.length);
  if (degree.every((d) => d === 0))
    throw new RangeError('ties is empty, expected at least one tie');
  const times = (x: Float64Array) => {
    const sums = sumOverNeighbours(neighbours, x);
    return x.map((own, i) => own - beta * sums[i]!);
  };
  const c = solveSymmetric(times, degree);
  const size = norm(c);
  const found = times(c);
  if (!found.every((x, i) => Math.abs(x - degree[i]!) <= ERROR * Math.max(size, degree[i]!)))
    throw new RangeError(
      `beta is ${beta}, expected another: 1/beta is an eigenvalue of the network`,
    );
  return c.map((x) => (x * Math.sqrt(c.length)) / size);
}
