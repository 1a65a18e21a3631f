import { modelOfMap } from '#lib/map/model-of-map.ts';
import type { PowerMap } from '#lib/map/schema.ts';
import { tauOf } from '#lib/power/transmission.ts';
import type { RatedParameter } from '#lib/ratings/schema.ts';

/** A parameter that can be rated, and what is agreed on now. */
export type Asked = RatedParameter & {
  agreed: number;
  /** Of a spare capacity: the share beside which it is said in words. */
  share: number;
};

/** What of an actor, or of an arrow, people may see differently, as it is agreed on the map's latest day. */
export function askedOf(
  map: PowerMap,
  { actorId, supplierId }: { actorId: string; supplierId: string | null },
): Asked[] {
  const model = modelOfMap(map, '9999-12-31');
  if (supplierId)
    return model.supplies
      .filter(({ to, from }) => to === actorId && from === supplierId)
      .flatMap(({ resource: resourceId, share, capacity }) =>
        (['s', 'k'] as const).map((set) => ({
          ...{ set, actorId, supplierId, resourceId, share },
          agreed: set === 's' ? share : capacity,
        })),
      );
  const actor = map.actors.find(({ id }) => id === actorId);
  const modelled = model.actors.find(({ id }) => id === actorId);
  if (!actor || !modelled) return [];
  const about = { actorId, supplierId: null, resourceId: null, share: 0 };
  const position =
    map.changes.findLast((row) => row.set === 'position' && row.actorId === actorId)?.to ??
    actor.position;
  const member = model.members.find((row) => row.actor === actorId);
  const own: Asked[] = [];
  if (!actor.target) own.push({ ...about, set: 'position', agreed: position });
  if (member) own.push({ ...about, set: 'pi', agreed: member.pi });
  else if (!actor.target) own.push({ ...about, set: 'tau', agreed: tauOf(modelled) });
  const values = model.values
    .filter((row) => row.actor === actorId && row.v > 0)
    .map(({ resource, v }): Asked => ({ ...about, set: 'v', resourceId: resource, agreed: v }));
  return [...own, ...values];
}
