import { and, eq, inArray } from 'drizzle-orm';
import type { Transaction } from '#db/client.ts';
import { actors, resources } from '#db/schema/map.ts';
import { actorColumns, type CampaignKey, resourceColumns } from '#lib/map/queries.ts';
import type { Scenario } from './schema.ts';
import { saidHere, type Tried } from './standing.ts';

/** The actors and the resource that a row of a scenario's log is about. */
export const namesIn = ({ actorId, supplierId, resourceId }: Tried): string[] =>
  [actorId, supplierId, resourceId].filter((id) => id !== null);

type Gone = { id: string; name: string; removedAt: Date | null };
type Things = Awaited<ReturnType<typeof findThings>>;

/** Actors and resources by their ids, on the map or not. */
export async function findThings(
  tx: Transaction,
  { organizationId, campaignId }: CampaignKey,
  ids: readonly string[],
) {
  if (ids.length === 0) return { actors: [], resources: [] };
  const some = (t: typeof actors | typeof resources) =>
    and(
      eq(t.organizationId, organizationId),
      eq(t.campaignId, campaignId),
      inArray(t.id, [...new Set(ids)]),
    );
  return {
    actors: await tx
      .select({ ...actorColumns, removedAt: actors.removedAt })
      .from(actors)
      .where(some(actors)),
    resources: await tx
      .select({ ...resourceColumns, removedAt: resources.removedAt })
      .from(resources)
      .where(some(resources)),
  };
}

/** What a scenario adds, what it does without, and what else it names that is on no map. */
export function thingsOf(
  standing: readonly (Tried & { to: number })[],
  { actors, resources }: Things,
): Pick<Scenario, 'added' | 'removed' | 'gone'> {
  const added = saidHere(standing, 1);
  const picked = <One extends { id: string; removedAt: Date | null }>(rows: One[]) =>
    added.flatMap((id) => rows.flatMap(({ removedAt, ...one }) => (one.id === id ? [one] : [])));
  const named = new Set(standing.flatMap(namesIn));
  const gone = <What extends 'actor' | 'resource'>(rows: Gone[], what: What) =>
    rows
      .filter(({ id, removedAt }) => removedAt && named.has(id) && !added.includes(id))
      .map(({ id, name }) => ({ id, name, what }));
  return {
    added: { actors: picked(actors), resources: picked(resources) },
    removed: saidHere(standing, 0),
    gone: [...gone(actors, 'actor'), ...gone(resources, 'resource')],
  };
}
