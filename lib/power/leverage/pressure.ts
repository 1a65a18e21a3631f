import { firstPassage } from './first-passage.ts';
import { type SparseMatrix, sparse } from './sparse.ts';

/** Where pressure can go, and how much arrives. */
export type Pressure = {
  /** B: dependence times transmission, among those who may be passed through. */
  passed: SparseMatrix;
  /** c: what arrives without a go-between. */
  direct: Float64Array;
  /** h: all that arrives, starting from each actor; 0 to 1. */
  reach: Float64Array;
};

type Setting = {
  dependence: SparseMatrix;
  direct: Float64Array;
  transmission: Float64Array;
  starts: (actor: number) => boolean;
  passes: (actor: number) => boolean;
};

/** Above this, pressure that circles among actors who lose none of it would never die out. */
const HIGHEST_TRANSMISSION = 0.99;

/**
 * Builds B_ik = d_ik τ_k and solves h = B·h + c. Transmissions are taken as they are; only if the walk leaks
 * too little to be summed to 1e-12 are they capped at .99, which always converges (power-model.md §4).
 */
export function solvePressure(setting: Setting): Pressure {
  const { direct } = setting;
  for (const cap of [1, HIGHEST_TRANSMISSION]) {
    const passed = passedOn(setting, cap);
    const reach = firstPassage(passed, direct);
    if (reach) return { passed, direct, reach };
  }
  throw new Error('the chains of pressure did not converge');
}

function passedOn(setting: Setting, cap: number): SparseMatrix {
  const { dependence, transmission, starts, passes } = setting;
  const { rowStart, column, value } = dependence;
  const entries: [number, number, number][] = [];
  for (let i = 0; i < transmission.length; i++) {
    if (!starts(i)) continue;
    for (let p = rowStart[i]!; p < rowStart[i + 1]!; p++) {
      const k = column[p]!;
      const passed = value[p]! * Math.min(transmission[k]!, cap);
      if (passed > 0 && passes(k)) entries.push([i, k, passed]);
    }
  }
  return sparse(transmission.length, entries);
}
