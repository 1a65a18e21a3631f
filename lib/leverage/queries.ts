import type { Transaction } from '#db/client.ts';
import { type CampaignKey, findMap, listHappenings, listPoints } from '#lib/map/queries.ts';
import type { Series, StepDetail } from './schema.ts';
import { valuesBefore } from './values-before.ts';

/** The stored line and what happened along it: cheap enough for every page that shows it. */
export async function findSeries(tx: Transaction, key: CampaignKey): Promise<Series> {
  const [points, happenings] = await Promise.all([listPoints(tx, key), listHappenings(tx, key)]);
  return { points, happenings };
}

/** What one happening changed. The caller has checked that the reader may see the map's history. */
export async function findStep(
  tx: Transaction,
  key: CampaignKey,
  happeningId: string,
): Promise<StepDetail | null> {
  const [map, points] = await Promise.all([findMap(tx, key), listPoints(tx, key)]);
  const happening = map.happenings.find(({ id }) => id === happeningId);
  if (!happening) return null;
  const actors = new Map(map.actors.map((actor) => [actor.id, actor.name]));
  const resources = new Map(map.resources.map((resource) => [resource.id, resource.name]));
  const before = valuesBefore(map.changes, map.actors);
  const at = points.findIndex((point) => point.date === happening.happenedOn);
  return {
    happening,
    before: points[at - 1] ?? null,
    after: points[at] ?? null,
    changes: map.changes
      .filter((change) => change.happeningId === happeningId)
      .map(({ ordinal, happeningId: _, ...change }) => ({
        ...change,
        from: before.get(change.id) ?? 0,
        actor: actors.get(change.actorId) ?? '',
        supplier: (change.supplierId && actors.get(change.supplierId)) ?? null,
        resource: (change.resourceId && resources.get(change.resourceId)) ?? null,
      })),
  };
}
