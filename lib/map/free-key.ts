import { and, eq } from 'drizzle-orm';
import type { Transaction } from '#db/client.ts';
import type { actors, resources } from '#db/schema/map.ts';
import { keyFromName } from './key-from-name.ts';
import type { CampaignKey } from './queries.ts';

/** A key for a new actor or resource that no other of the campaign has, whether it is on the map or was taken off it. */
export async function freeKey(
  tx: Transaction,
  t: typeof actors | typeof resources,
  { organizationId, campaignId }: CampaignKey,
  { id, name }: { id: string; name: string },
): Promise<string> {
  const rows = await tx
    .select({ key: t.key })
    .from(t)
    .where(and(eq(t.organizationId, organizationId), eq(t.campaignId, campaignId)));
  return keyFromName(name, id, new Set(rows.map(({ key }) => key)));
}
