import { type Neighbours, sumOverNeighbours } from '#lib/power/exchange/neighbours.ts';
import { dot, norm } from '#lib/power/exchange/solve-symmetric.ts';

const ERROR = 1e-14;

/**
 * λ₁: the largest eigenvalue of an undirected 0/1 network, 0 when it has no tie. At least the mean and at most the
 * largest number of neighbours; no units.
 *
 * Lanczos from all ones, which no part of the network escapes; the largest eigenvalue of the growing tridiagonal form
 * rises to λ₁, and is read off by bisection. Its other, repeated eigenvalues do not matter here.
 *
 * @returns λ₁, within 1e-12 in proportion.
 * @see Lanczos 1950; Paige 1972 for why no orthogonalisation is needed at this end of the spectrum.
 */
export function largestEigenvalue(neighbours: Neighbours): number {
  const n = neighbours.length;
  const highest = neighbours.reduce((most, near) => Math.max(most, near.length), 0);
  if (highest === 0) return 0;
  let v = new Float64Array(n).fill(1 / Math.sqrt(n));
  let before = new Float64Array(n);
  const on: number[] = [];
  const beside: number[] = [];
  let found = 0;
  for (let steps = 1; steps <= 2 * n + 50; steps++) {
    const image = sumOverNeighbours(neighbours, v);
    const along = dot(v, image);
    const last = beside.at(-1) ?? 0;
    const rest = image.map((x, i) => x - along * v[i]! - last * before[i]!);
    const next = norm(rest);
    on.push(along);
    const settled = next <= ERROR * highest;
    // Looking seldom costs a few steps more and saves most of the bisections.
    if (settled || steps % 10 === 0) {
      const better = largestOfTridiagonal(on, beside, highest);
      if (settled || better - found <= ERROR * better) return better;
      found = better;
    }
    beside.push(next);
    before = v;
    v = rest.map((x) => x / next);
  }
  return largestOfTridiagonal(on, beside, highest);
}

/** Bisection on the signs of the pivots: all are below 0 for T − x exactly when x exceeds every eigenvalue. */
function largestOfTridiagonal(on: number[], beside: number[], highest: number): number {
  let low = 0;
  let high = highest * (1 + ERROR) + Number.MIN_VALUE;
  for (;;) {
    const x = (low + high) / 2;
    if (x <= low || x >= high) return x;
    let pivot = -1;
    const exceeds = on.every((diagonal, i) => {
      pivot = diagonal - x - (i === 0 ? 0 : beside[i - 1]! ** 2 / pivot);
      return pivot < 0;
    });
    if (exceeds) high = x;
    else low = x;
  }
}
