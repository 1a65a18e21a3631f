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
  // Nothing that could be planned as rows times rows: right after a large import the database knows little of them.
  const [row] = await tx.execute<Record<Need, boolean>>(sql`
    with actor as materialized (select id, target, weight from actors where ${of} and removed_at is null),
      said as materialized (select set, actor_id from changes where ${of} and to_value > 0
        and set in ('v', 's') and not withdrawn and id not in
          (select supersedes_id from changes where ${of} and supersedes_id is not null)),
      target as (select array(select id from actor where target) as ids),
      us as (select array(select id from actor where weight is not null) as ids)
    select exists (select from actor where target) as target,
      exists (select from actor where weight is not null) as us,
      exists (select from said, target where set = 'v' and actor_id = any (ids)) as "values",
      exists (select from said, target where set = 's' and actor_id = any (ids)) as suppliers,
      exists (select from said, us where set = 's' and actor_id = any (ids)) as needs`);
  return row ? needs.filter((need) => !row[need]) : [];
}
