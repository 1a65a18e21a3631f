import { parameterKey } from '#lib/map/parameter-key.ts';
import type { MapChange } from '#lib/map/schema.ts';

/**
 * A row of a scenario's log: a parameter of the map, or whether an actor or a resource is `here` (1) or not (0).
 * `to` null is back to what the map says.
 */
export type Tried = Pick<MapChange, 'supplierId' | 'resourceId'> & {
  set: MapChange['set'] | 'here';
  actorId: string | null;
  to: number | null;
  press: string;
  undoes: string | null;
};

/** What stands of a scenario's log: of the rows for one parameter the last, in the order in which these came. */
export function standingOf<Row extends Tried>(rows: readonly Row[]): (Row & { to: number })[] {
  const last = new Map<string, Row>();
  for (const row of rows) {
    last.delete(parameterKey(row));
    last.set(parameterKey(row), row);
  }
  return [...last.values()].filter((row): row is Row & { to: number } => row.to !== null);
}

/** Whether a row sets a parameter, rather than saying that something is here. */
export const setsParameter = <Row extends Tried>(
  row: Row,
): row is Row & Pick<MapChange, 'set' | 'actorId'> => row.set !== 'here' && row.actorId !== null;

/** What is said to be here (1) or not (0), by id, in the order in which it was said. */
export const saidHere = (standing: readonly (Tried & { to: number })[], to: 0 | 1): string[] =>
  standing.flatMap((row) =>
    row.set === 'here' && row.to === to ? (row.actorId ?? row.resourceId ?? []) : [],
  );

/** The last press that is not an undoing and was not undone; null when there is none. */
export function lastPress(rows: readonly Tried[]): string | null {
  const undone = new Set(rows.map(({ undoes }) => undoes));
  return rows.findLast(({ press, undoes }) => undoes === null && !undone.has(press))?.press ?? null;
}

/** What takes a press back: every parameter that it set, as it stood before it. */
export function undoingPress<Row extends Tried>(rows: readonly Row[], press: string): Row[] {
  const first = rows.findIndex((row) => row.press === press);
  const before = new Map(standingOf(rows.slice(0, first)).map((row) => [parameterKey(row), row]));
  return rows
    .filter((row) => row.press === press)
    .map((row) => before.get(parameterKey(row)) ?? { ...row, to: null });
}
