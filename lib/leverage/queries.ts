import type { Transaction } from '#db/client.ts';
import {
  type CampaignKey,
  findMap,
  listAttributions,
  listHappenings,
  listPoints,
} from '#lib/map/queries.ts';
import type { PowerMap } from '#lib/map/schema.ts';
import type { AttributedSeries, Series, StepChange, StepDetail } from './schema.ts';
import { valuesBefore } from './values-before.ts';

/** The stored line and what happened along it: cheap enough for every page that shows it. */
export async function findSeries(tx: Transaction, key: CampaignKey): Promise<Series> {
  const [points, happenings] = await Promise.all([listPoints(tx, key), listHappenings(tx, key)]);
  return { points, happenings };
}

/** The same with what each happening accounts for: for the page that opens the steps. */
export async function findAttributedSeries(
  tx: Transaction,
  key: CampaignKey,
): Promise<AttributedSeries> {
  const [series, attributions] = await Promise.all([
    findSeries(tx, key),
    listAttributions(tx, key),
  ]);
  return { ...series, attributions };
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
  const at = points.findIndex((point) => point.date === happening.happenedOn);
  return {
    happening,
    before: points[at - 1] ?? null,
    after: points[at] ?? null,
    changes: changesInWords(map).filter((change) => change.happeningId === happeningId),
  };
}

/** Every change that holds from a day on, by happening or by itself. The same caller's duty. */
export async function listChangesOn(
  tx: Transaction,
  key: CampaignKey,
  day: string,
): Promise<StepChange[]> {
  const changes = changesInWords(await findMap(tx, key));
  return changes.filter((change) => change.effectiveOn === day);
}

function changesInWords(map: PowerMap): StepChange[] {
  const actors = new Map(map.actors.map((actor) => [actor.id, actor.name]));
  const resources = new Map(map.resources.map((resource) => [resource.id, resource.name]));
  const before = valuesBefore(map.changes, map.actors);
  return map.changes.map(({ ordinal: _, ...change }) => ({
    ...change,
    from: before.get(change.id) ?? 0,
    actor: actors.get(change.actorId) ?? '',
    supplier: (change.supplierId && actors.get(change.supplierId)) ?? null,
    resource: (change.resourceId && resources.get(change.resourceId)) ?? null,
  }));
}

/** A group with us on the map, and what share of it takes part now. */
export type Group = { id: string; name: string; share: number };

/** The groups of a map whose participation can change. */
export function groupsOf(map: Pick<PowerMap, 'actors' | 'changes'>): Group[] {
  const now = new Map<string, number>();
  for (const { set, actorId, to } of map.changes) if (set === 'pi') now.set(actorId, to);
  return map.actors
    .filter((actor) => actor.weight !== null && !actor.target)
    .map(({ id, name }) => ({ id, name, share: now.get(id) ?? 0 }));
}
