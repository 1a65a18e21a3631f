import type { IndexedModel } from '#lib/power/index-model.ts';
import { firstPassage } from '#lib/power/leverage/first-passage.ts';
import { leverage } from '#lib/power/leverage/leverage.ts';
import type { SparseMatrix } from '#lib/power/leverage/sparse.ts';
import { type Chains, chainsToBloc } from './chains.ts';

/** How much leverage would be lost if one actor stopped passing pressure on. */
export type Chokepoint = { actor: string; loss: number };

const LEAST = 1e-12;
const MOST_SWEEPS = 1000;

/**
 * ΔL_k = L − L with τ_k = 0, for the actors through whom most pressure passes.
 *
 * Every lost chain enters k a first time, so ΔL_k is the probability of reaching k from the target times h_k;
 * this equals y_k h_k / N_kk of the paper and does not subtract two nearly equal numbers. As N_kk is at least 1,
 * y_k h_k bounds the loss from above: actors are solved for, one solve each, by falling bound, and no more once
 * the bound of those left is below the last of the losses asked for.
 *
 * @param most how many to find, 1 or more; all when left out.
 * @returns those with a loss above 1e-12, by falling loss; each in (0, L], no units, within 1e-11. They are the
 *          gravest of all (of losses within 1e-11 of one another, any).
 * @throws RangeError if most is not 1 or more, or there is no target.
 * @see power-model.md §5, Chokepoints.
 */
export function chokepoints(
  model: IndexedModel,
  pressure = leverage(model),
  most = Infinity,
): Chokepoint[] {
  return chokepointsOf(chainsToBloc(model, pressure), most);
}

/** The same for chains of either direction. */
export function chokepointsOf({ ids, starts, pressure }: Chains, most = Infinity): Chokepoint[] {
  if (!(most >= 1)) throw new RangeError(`most is ${most}, expected 1 or more`);
  const { passed, reach } = pressure;
  const bounds = visits(passed, starts).map((y, k) => y * reach[k]!);
  const order = [...bounds.keys()].filter((k) => bounds[k]! > LEAST);
  order.sort((a, b) => bounds[b]! - bounds[a]!);
  const found: Chokepoint[] = [];
  for (const k of order) {
    if (found.length >= most && bounds[k]! < found[most - 1]!.loss) break;
    const loss = reaching(passed, k, starts) * reach[k]!;
    if (loss <= LEAST) continue;
    let at = found.length;
    while (at > 0 && found[at - 1]!.loss < loss) at--;
    found.splice(at, 0, { actor: ids[k]!, loss });
  }
  return found.slice(0, most);
}

/**
 * How often each actor is come to, starting as `starts` says: y = Bᵀ(y + e) by following all that is on its way.
 * What is still on its way at the end could come to an actor once more each, and is added, so that the bound
 * holds wherever this stops: sums above 1 say nothing and are cut to it.
 */
function visits({ rowStart, column, value }: SparseMatrix, starts: Float64Array): Float64Array {
  const n = starts.length;
  const came = new Float64Array(n);
  let here = starts;
  let left = 1;
  for (let sweep = 0; left > LEAST / 10 && sweep < MOST_SWEEPS; sweep++) {
    const next = new Float64Array(n);
    left = 0;
    for (let i = 0; i < n; i++) {
      if (here[i] === 0) continue;
      for (let p = rowStart[i]!; p < rowStart[i + 1]!; p++) {
        const passed = here[i]! * value[p]!;
        next[column[p]!]! += passed;
        left += passed;
      }
    }
    for (let k = 0; k < n; k++) came[k]! += next[k]!;
    here = next;
  }
  return came.map((y) => Math.min(1, y + left));
}

/** The probability of coming to k at all, 0 to 1: its column is what arrives, and it is not passed through. */
function reaching(passed: SparseMatrix, k: number, starts: Float64Array): number {
  const entered = columnOf(passed, k);
  if (entered.every((x) => x === 0)) return 0;
  // Where B leaks too little to be summed, a hundredth more is lost at each step, as for L itself.
  const tamed = () =>
    firstPassage({ ...passed, value: passed.value.map((x) => x * 0.99) }, entered, k);
  const reached = firstPassage(passed, entered, k) ?? tamed();
  return starts.reduce((sum, part, i) => (part > 0 ? sum + part * (reached?.[i] ?? 0) : sum), 0);
}

function columnOf({ rowStart, column, value }: SparseMatrix, k: number): Float64Array {
  const entries = new Float64Array(rowStart.length - 1);
  for (let i = 0; i < entries.length; i++)
    for (let p = rowStart[i]!; p < rowStart[i + 1]!; p++)
      if (column[p] === k) entries[i]! += value[p]!;
  return entries;
}
