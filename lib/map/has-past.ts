import { sql } from 'drizzle-orm';
import type { Transaction } from '#db/client.ts';
import type { CampaignKey } from './queries.ts';

/** Whether anything that stands on the map holds from a day, and not from the start. Asked without reading the map. */
export async function hasPast(
  tx: Pick<Transaction, 'execute'>,
  { organizationId, campaignId }: CampaignKey,
): Promise<boolean> {
  const [row] = await tx.execute<{ dated: boolean }>(sql`
    select exists (
      select from changes c
      join actors a on a.organization_id = c.organization_id and a.campaign_id = c.campaign_id and a.id = c.actor_id
      where c.organization_id = ${organizationId} and c.campaign_id = ${campaignId}
        and c.effective_on is not null and not c.withdrawn and a.removed_at is null
        and c.id not in (select s.supersedes_id from changes s
          where s.organization_id = c.organization_id and s.campaign_id = c.campaign_id
            and s.supersedes_id is not null)) as dated`);
  return row!.dated;
}
