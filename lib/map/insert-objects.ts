import { sql } from 'drizzle-orm';
import type { Transaction } from '#db/client.ts';
import type { CampaignKey } from './queries.ts';
import type { MapActor, MapResource } from './schema.ts';

/** What a case file held that we do not know. */
type Kept = { extra?: object };
export type ActorRow = Omit<MapActor, 'version' | 'size' | 'x' | 'y'> &
  Partial<Pick<MapActor, 'size' | 'x' | 'y'>> &
  Kept;
export type ResourceRow = Omit<MapResource, 'version'> & Kept;

/**
 * Adds many actors and resources to a map, each list to be read in its order. Nothing is checked here. As one
 * parameter, as insertChanges does, since one for each column of thousands takes long.
 */
export async function insertObjects(
  tx: Pick<Transaction, 'execute'>,
  { organizationId, campaignId }: CampaignKey,
  { actors, resources }: { actors: readonly ActorRow[]; resources: readonly ResourceRow[] },
): Promise<void> {
  // Lists are read in the order of creation: a millisecond apart keeps the order they are given in.
  const start = Date.now() - Math.max(actors.length, resources.length);
  const rowsOf = (rows: readonly object[]) =>
    JSON.stringify(
      rows.map((row, index) => ({ ...row, createdAt: new Date(start + index).toISOString() })),
    );
  if (actors.length > 0)
    await tx.execute(sql`
      insert into actors (organization_id, campaign_id, id, key, name, kind, side, position, influence, base, size,
        weight, target, x, y, extra, created_at)
      select ${organizationId}::uuid, ${campaignId}::uuid, r.id, r.key, r.name, r.kind, r.side, r.position,
        r.influence, r.base, r.size, r.weight, r.target, r.x, r.y, coalesce(r.extra, '{}'), r."createdAt"
      from jsonb_to_recordset(${rowsOf(actors)}::jsonb) as r (id uuid, key text, name text, kind text, side text,
        position smallint, influence smallint, base boolean, size integer, weight double precision, target boolean,
        x double precision, y double precision, extra jsonb, "createdAt" timestamptz)`);
  if (resources.length > 0)
    await tx.execute(sql`
      insert into resources (organization_id, campaign_id, id, key, name, kind, essential, extra, created_at)
      select ${organizationId}::uuid, ${campaignId}::uuid, r.id, r.key, r.name, r.kind, r.essential,
        coalesce(r.extra, '{}'), r."createdAt"
      from jsonb_to_recordset(${rowsOf(resources)}::jsonb) as r (id uuid, key text, name text, kind text,
        essential boolean, extra jsonb, "createdAt" timestamptz)`);
}
