import type { SparseMatrix } from './sparse.ts';

/** 1 for every row from which some chain of positive entries leads to a positive entry of `goal`, else 0. */
export function canReach(passed: SparseMatrix, goal: Float64Array, skip = -1): Uint8Array {
  const { rowStart, column, value } = passed;
  const n = goal.length;
  const before: number[][] = Array.from({ length: n }, () => []);
  for (let i = 0; i < n; i++)
    for (let p = rowStart[i]!; p < rowStart[i + 1]!; p++)
      if (value[p]! > 0 && column[p] !== skip) before[column[p]!]!.push(i);

  const reaches = new Uint8Array(n);
  const found = [...goal.keys()].filter((i) => goal[i]! > 0);
  for (const i of found) reaches[i] = 1;
  for (const k of found)
    for (const i of before[k]!)
      if (!reaches[i]) {
        reaches[i] = 1;
        found.push(i);
      }
  return reaches;
}
