import { parameterKey } from '#lib/map/parameter-key.ts';
import type { MapChange, NewChange } from '../schema.ts';
import { problem } from './names.ts';
import type { PlannedRow } from './plan.ts';

/** What a change takes part of: an actor's cares, or its need for one resource; null for what has no bound. */
const wholeOf = (change: NewChange | MapChange): string | null =>
  change.set === 'v'
    ? `v ${change.actorId}`
    : change.set === 's'
      ? `s ${change.actorId} ${change.resourceId}`
      : null;

/** Refuses the rows with which shares of one need, or all that somebody cares about, would come to more than there is. */
export function refuseOverfull(
  rows: PlannedRow[],
  written: readonly { row: number; change: NewChange }[],
  held: ReadonlyMap<string, MapChange>,
  tolerance: number,
): PlannedRow[] {
  const sums = new Map<string, number>();
  const add = (change: NewChange | MapChange, by: number) => {
    const whole = wholeOf(change);
    if (whole) sums.set(whole, (sums.get(whole) ?? 0) + by);
  };
  for (const change of held.values()) add(change, change.to);
  for (const { change } of written)
    add(change, change.to - (held.get(parameterKey(change))?.to ?? 0));
  const problems = new Map(
    written.flatMap(({ row, change }) => {
      const sum = sums.get(wholeOf(change) ?? '') ?? 0;
      if (sum <= 1 + tolerance) return [];
      const values = { of: Math.round(sum * 100) };
      return [
        [
          row,
          change.set === 'v'
            ? problem('importance', 'valuesOver', values)
            : problem('share', 'sharesOver', values),
        ] as const,
      ];
    }),
  );
  return rows.map((planned) => {
    const why = problems.get(planned.row);
    return why
      ? { ...planned, outcome: 'refuse', differences: [], adds: [], problem: why }
      : planned;
  });
}
