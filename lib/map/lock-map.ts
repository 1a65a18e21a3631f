import { sql } from 'drizzle-orm';
import type { Transaction } from '#db/client.ts';
import type { CampaignKey } from './queries.ts';

/**
 * One writer of a campaign's map at a time, until the transaction ends. Two at once could each be right and
 * together give away more than there is, and would store the same points twice.
 */
export async function lockMap(tx: Transaction, { campaignId }: CampaignKey): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`map:${campaignId}`}, 0))`);
}
