import type { MapChange, PowerMap } from '#lib/map/schema.ts';
import type { Participation } from './schema.ts';

const holds = ({ set, effectiveOn }: MapChange, day: string) =>
  set === 'pi' && (effectiveOn === null || effectiveOn <= day);

/** The change that says how much of a group takes part on a day: the last that holds. */
export const participationChange = (map: PowerMap, actorId: string, day: string) =>
  map.changes.findLast((change) => change.actorId === actorId && holds(change, day));

/** Everyone who acts with the campaign, how much of them takes part, since when and how we know. */
export function participationOf(map: PowerMap, day: string): Participation[] {
  const lasts = new Map(
    map.changes.filter((change) => holds(change, day)).map((change) => [change.actorId, change]),
  );
  const happenings = new Map(map.happenings.map((happening) => [happening.id, happening]));
  return map.actors.flatMap(({ id, name, size, weight, base, target }) => {
    const last = lasts.get(id);
    if (target || (weight === null && !base && !last)) return [];
    const happening = last?.happeningId ? happenings.get(last.happeningId) : undefined;
    return [
      {
        group: { id, name, size },
        share: last?.to ?? null,
        since: last?.effectiveOn ?? null,
        confidence: last?.confidence ?? null,
        because: happening?.title ?? last?.source ?? null,
      },
    ];
  });
}
