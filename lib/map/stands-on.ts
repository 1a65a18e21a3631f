import { standing } from '#lib/power/time/standing.ts';
import { inOrder } from './in-order.ts';
import type { MapChange, PowerMap } from './schema.ts';

/**
 * The changes of a log that count on a map, in the order in which they apply: not superseded, not there only to take
 * something back, and about nothing that was taken off the map, which stays in the log and comes back with it.
 *
 * @param log everything ever recorded, in any order.
 * @throws RangeError as standing does.
 */
export function standsOn(
  { actors, resources }: Pick<PowerMap, 'actors' | 'resources'>,
  log: readonly MapChange[],
): MapChange[] {
  const here = new Set([...actors, ...resources].map(({ id }) => id));
  const target = actors.find((actor) => actor.target)?.id;
  return inOrder(standing(log)).filter(
    ({ set, actorId, supplierId, resourceId, withdrawn }) =>
      !withdrawn &&
      here.has(actorId) &&
      // Whoever became the target no longer acts with us, whatever was recorded before.
      !(set === 'pi' && actorId === target) &&
      (supplierId === null || here.has(supplierId)) &&
      (resourceId === null || here.has(resourceId)),
  );
}
