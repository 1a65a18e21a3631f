import { solveWalk } from './first-passage.ts';
import { type SparseMatrix, scaledColumns } from './sparse.ts';
import type { Walk } from './walk.ts';

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
export const HIGHEST_TRANSMISSION = 0.99;

/**
 * Builds B_ik = d_ik τ_k and solves h = B·h + c for those who start; h is 0 for the others. Accuracy and errors as
 * solveWalk.
 */
export function solvePressure(setting: Setting): Pressure {
  const { dependence, direct, transmission, starts, passes } = setting;
  const through = transmission.map((tau, k) => (passes(k) ? tau : 0));
  const solved = solveTamed({ matrix: dependence, through, direct });
  return {
    passed: scaledColumns(dependence, solved.walk.through, (i) => !starts(i)),
    direct,
    reach: solved.reach.map((h, i) => (starts(i) ? h : 0)),
  };
}

/**
 * Solves a walk. Transmissions are taken as they are; only if the walk leaks too little to be summed to 1e-12 are
 * they capped at .99, which always converges (power-model.md §4).
 *
 * @param from where to begin, as solveWalk.
 * @returns    the solution, and the walk that it solves.
 */
export function solveTamed(walk: Walk, from?: Float64Array): { walk: Walk; reach: Float64Array } {
  const reach = solveWalk(walk, from);
  if (reach) return { walk, reach };
  const tame = tamed(walk);
  const tameReach = solveWalk(tame);
  if (!tameReach) throw new Error('the chains of pressure did not converge');
  return { walk: tame, reach: tameReach };
}

/** The walk with transmissions of .99 at most. */
export function tamed(walk: Walk): Walk {
  return { ...walk, through: walk.through.map((t) => Math.min(t, HIGHEST_TRANSMISSION)) };
}
