import type { Walk } from './walk.ts';

/** 1 for every row from which some chain of positive entries leads to a positive entry of the goal, else 0. */
export function canReach({ matrix, through, direct }: Walk): Uint8Array {
  const { rowStart, column, value } = matrix;
  const n = direct.length;
  const leads = (p: number) => value[p]! > 0 && through[column[p]!]! > 0;
  const start = new Int32Array(n + 2);
  for (let p = 0; p < value.length; p++) if (leads(p)) start[column[p]! + 2]!++;
  for (let k = 0; k < n; k++) start[k + 2]! += start[k + 1]!;
  // Who leads to k: before[start[k]] to before[start[k + 1]], once all are entered.
  const before = new Int32Array(start[n + 1]!);
  for (let i = 0; i < n; i++)
    for (let p = rowStart[i]!; p < rowStart[i + 1]!; p++)
      if (leads(p)) before[start[column[p]! + 1]!++] = i;

  const reaches = new Uint8Array(n);
  const found: number[] = [];
  const add = (i: number) => {
    if (reaches[i]) return;
    reaches[i] = 1;
    found.push(i);
  };
  for (let i = 0; i < n; i++) if (direct[i]! > 0) add(i);
  for (const k of found) for (let p = start[k]!; p < start[k + 1]!; p++) add(before[p]!);
  return reaches;
}
