import { sql } from 'drizzle-orm';
import type { Transaction } from '#db/client.ts';
import type { Spread } from '#lib/ratings/schema.ts';

/** How far apart raters are, parameter by parameter; nothing for whoever is no organizer. */
export async function listSpreads(
  tx: Transaction,
  { campaignId }: { campaignId: string },
): Promise<Spread[]> {
  const rows = await tx.execute<Spread>(sql`
    select set, actor_id as "actorId", supplier_id as "supplierId", resource_id as "resourceId",
      raters, low, median, high, sd, spread
    from rating_spreads(${campaignId})`);
  return [...rows];
}
