import { LAST } from './in-order.ts';
import type { MapChange } from './schema.ts';

/**
 * Entries that take back what one press entered: each supersedes one of its entries and says what that one had
 * superseded, or where it had superseded nothing, withdraws it. So taking back what took back brings it back.
 *
 * @param log everything ever recorded.
 * @param idOf makes the id of each new entry.
 * @returns none where the press entered nothing that stands; the entry of it that somebody has superseded since.
 */
export function takingBack(
  log: readonly MapChange[],
  press: string,
  idOf: () => string,
): { entries: MapChange[]; superseded: MapChange | null } {
  const byId = new Map(log.map((entry) => [entry.id, entry]));
  const entered = log.filter((entry) => entry.press === press);
  const gone = new Set(log.map(({ supersedesId }) => supersedesId));
  const superseded = entered.find(({ id }) => gone.has(id)) ?? null;
  const entries = entered.map((entry): MapChange => {
    const former = entry.supersedesId ? byId.get(entry.supersedesId)! : null;
    return {
      ...(former ?? { ...entry, withdrawn: true }),
      ...{ id: idOf(), ordinal: LAST, supersedesId: entry.id },
    };
  });
  return { entries: superseded ? [] : entries, superseded };
}
