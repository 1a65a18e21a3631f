import type { IndexedModel } from '#lib/power/index-model.ts';
import { firstPassage } from '#lib/power/leverage/first-passage.ts';
import { leverage } from '#lib/power/leverage/leverage.ts';
import type { SparseMatrix } from '#lib/power/leverage/sparse.ts';

/** How much leverage would be lost if one actor stopped passing pressure on. */
export type Chokepoint = { actor: string; loss: number };

const LEAST = 1e-12;

/**
 * ΔL_k for every actor that any pressure passes through: L − L with τ_k = 0.
 *
 * Every lost chain enters k a first time, so ΔL_k is the probability of reaching k from the target times h_k;
 * this equals y_k h_k / N_kk of the paper and does not subtract two nearly equal numbers.
 *
 * @returns those with a loss above 1e-12, by falling loss; each in (0, L], no units, within 1e-11.
 * @see power-model.md §5, Chokepoints.
 */
export function chokepoints(model: IndexedModel, pressure = leverage(model)): Chokepoint[] {
  const { passed, reach } = pressure;
  const found: Chokepoint[] = [];
  for (const [k, actor] of model.ids.entries()) {
    if (k === model.target || reach[k]! <= LEAST) continue;
    const loss = reaching(passed, k, model.target) * reach[k]!;
    if (loss > LEAST) found.push({ actor, loss });
  }
  return found.sort((a, b) => b.loss - a.loss);
}

/** The probability of coming to k at all, 0 to 1: its column is what arrives, and it is not passed through. */
function reaching(passed: SparseMatrix, k: number, start: number): number {
  const entered = columnOf(passed, k);
  if (entered.every((x) => x === 0)) return 0;
  // Where B leaks too little to be summed, a hundredth more is lost at each step, as for L itself.
  const tamed = () =>
    firstPassage({ ...passed, value: passed.value.map((x) => x * 0.99) }, entered, k);
  return (firstPassage(passed, entered, k) ?? tamed())?.[start] ?? 0;
}

function columnOf({ rowStart, column, value }: SparseMatrix, k: number): Float64Array {
  const entries = new Float64Array(rowStart.length - 1);
  for (let i = 0; i < entries.length; i++)
    for (let p = rowStart[i]!; p < rowStart[i + 1]!; p++)
      if (column[p] === k) entries[i]! += value[p]!;
  return entries;
}
