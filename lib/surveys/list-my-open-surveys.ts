import { sql } from 'drizzle-orm';
import type { Transaction } from '#db/client.ts';
import type { Actor } from '#lib/auth/actor.ts';

/** Surveys that are open in campaigns of which somebody is a member, and that she has not answered, oldest first. */
export async function listMyOpenSurveys(tx: Transaction, actor: Pick<Actor, 'id'>) {
  const rows = await tx.execute<{ id: string; slug: string; title: string }>(sql`
    select s.id, c.slug, c.title from surveys s
    join campaigns c on c.organization_id = s.organization_id and c.id = s.campaign_id
    join people p on p.organization_id = s.organization_id and p.account_id = ${actor.id}::uuid
    where s.closed_at is null and not exists (select from survey_answers a
      where a.organization_id = s.organization_id and a.campaign_id = s.campaign_id and a.survey_id = s.id
        and a.person_id = p.id)
    order by s.opened_at, s.id limit 10`);
  return [...rows];
}
