import { sql } from 'drizzle-orm';
import type { Transaction } from '#db/client.ts';
import type { CampaignKey } from '#lib/map/queries.ts';

/** What a map lacks before a balance can be computed from it, in the order in which it is best filled in. */
export const needs = ['target', 'us', 'values', 'suppliers', 'needs'] as const;
export type Need = (typeof needs)[number];

/**
 * What the map still has to say: who can grant the demand, who is with us, what the target cares about, who
 * supplies that, and what we need from others. One statement; nothing is missing to whoever may not see the map.
 */
export async function listMissing(tx: Transaction, key: CampaignKey): Promise<Need[]> {
  const of = sql`organization_id = ${key.organizationId} and campaign_id = ${key.campaignId}`;
  const [row] = await tx.execute<Record<Need, boolean>>(sql`
    with actor as (select id, target, weight from actors where ${of} and removed_at is null),
      said as (select set, actor_id, to_value from changes said where ${of} and to_value > 0
        and set in ('v', 's') and not withdrawn and not exists (select from changes later
          where later.organization_id = said.organization_id and later.campaign_id = said.campaign_id
            and later.supersedes_id = said.id))
    select exists (select from actor where target) as target,
      exists (select from actor where weight is not null) as us,
      exists (select from said join actor on actor.id = actor_id where set = 'v' and target) as "values",
      exists (select from said join actor on actor.id = actor_id where set = 's' and target) as suppliers,
      exists (select from said join actor on actor.id = actor_id where set = 's' and weight is not null)
        as needs`);
  return row ? needs.filter((need) => !row[need]) : [];
}
