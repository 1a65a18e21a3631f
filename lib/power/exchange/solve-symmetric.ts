/** As much as can be asked of doubles, in proportion to the right side. */
const ERROR = 1e-15;
const MOST_ROUNDS = 5;
/** Where a round stops: what is left is better dealt with by the next one. */
const ROUND_ERROR = 1e-11;

/**
 * Solves M·x = b for a symmetric matrix, definite or not, by minimal residuals, improved until nothing is gained.
 *
 * @param times M·x, for any x.
 * @returns     x, for a well-conditioned M within some 1e-14 of the exact answer; where M is singular, the
 *              shortest x of least residual. Whether the residual is small is for the caller to check.
 * @see Paige and Saunders 1975 (MINRES).
 */
export function solveSymmetric(
  times: (x: Float64Array) => Float64Array,
  b: Float64Array,
): Float64Array {
  let x = new Float64Array(b.length);
  let left = b;
  for (let round = 0; round < MOST_ROUNDS && norm(left) > ERROR * norm(b); round++) {
    const step = leastResidual(times, left);
    const better = x.map((value, i) => value + step[i]!);
    const after = times(better).map((value, i) => b[i]! - value);
    if (!(norm(after) < norm(left))) break;
    [x, left] = [better, after];
  }
  return x;
}

function leastResidual(times: (x: Float64Array) => Float64Array, b: Float64Array): Float64Array {
  const n = b.length;
  const x = new Float64Array(n);
  const start = norm(b);
  let [v, before] = [b.map((value) => value / start), new Float64Array(n)];
  let [w, earlier] = [new Float64Array(n), new Float64Array(n)];
  let beside = 0;
  let [cosine, sine, cosineBefore, sineBefore] = [1, 0, 1, 0];
  let left = start;
  for (let k = 0; k < 3 * n + 20 && Math.abs(left) > ROUND_ERROR * start; k++) {
    // One step of Lanczos: the next column (beside, on, next) of the tridiagonal form of M …
    const image = times(v);
    const on = dot(v, image);
    const rest = image.map((value, i) => value - on * v[i]! - beside * before[i]!);
    const next = norm(rest);
    // … taken through the last two rotations, and a new one that clears what lies below the diagonal.
    const far = sineBefore * beside;
    const turned = cosineBefore * beside;
    const near = cosine * turned + sine * on;
    const remaining = cosine * on - sine * turned;
    const diagonal = Math.hypot(remaining, next);
    if (diagonal <= ERROR) break;
    [cosineBefore, sineBefore] = [cosine, sine];
    [cosine, sine] = [remaining / diagonal, next / diagonal];
    const direction = v.map((value, i) => (value - near * w[i]! - far * earlier[i]!) / diagonal);
    for (let i = 0; i < n; i++) x[i]! += cosine * left * direction[i]!;
    left *= -sine;
    if (next <= ERROR) break;
    [earlier, w] = [w, direction];
    [before, v] = [v, rest.map((value) => value / next)];
    beside = next;
  }
  return x;
}

export function dot(a: Float64Array, b: Float64Array): number {
  return a.reduce((sum, value, i) => sum + value * b[i]!, 0);
}

export const norm = (a: Float64Array) => Math.sqrt(dot(a, a));
