import { sql } from 'drizzle-orm';
import type { Transaction } from '#db/client.ts';
import type { Access } from './access.ts';

type Row = {
  id: string;
  slug: string;
  title: string;
  question: string;
  demand: string;
  affected: string;
  example: boolean;
  approval: boolean;
  halfLife: number;
  organizationName: string;
  organizationSlug: string;
  target: string | null;
  members: string | null;
  membersHead: string;
  organizers: string | null;
  organizersHead: string;
};

const streamOf = (id: string | null, head: string) => (id ? { id, head: Number(head) } : null);

/**
 * A campaign as everyone who may read it sees it, with the heads of the streams that the reader may hear.
 *
 * One statement sees rows and heads as of one moment: what commits later is heard, not missed. It is written
 * out because every page and most requests begin with it.
 */
export async function findCampaign(tx: Transaction, access: Access) {
  const [row] = await tx.execute<Row>(sql`
    select c.id, c.slug, c.title, c.question, c.demand, c.affected, c.example, c.approval,
      c.half_life as "halfLife",
      o.name as "organizationName", o.slug as "organizationSlug",
      (select a.name from actors a where a.organization_id = c.organization_id and a.campaign_id = c.id
        and a.target and a.removed_at is null limit 1) as target,
      m.id as members, m.head as "membersHead", w.id as organizers, w.head as "organizersHead"
    from campaigns c join organizations o on o.id = c.organization_id
    left join streams m on m.organization_id = c.organization_id and m.campaign_id = c.id and m.audience = 'members'
    left join streams w on w.organization_id = c.organization_id and w.campaign_id = c.id and w.audience = 'organizers'
    where c.organization_id = ${access.organizationId} and c.id = ${access.campaignId}`);
  if (!row) return null;
  const { organizationName: name, organizationSlug, members, membersHead, ...more } = row;
  const { organizers, organizersHead, ...campaign } = more;
  return {
    ...campaign,
    organization: { name, slug: organizationSlug },
    streams: {
      members: streamOf(members, membersHead),
      organizers: streamOf(organizers, organizersHead),
    },
  };
}

export type Campaign = NonNullable<Awaited<ReturnType<typeof findCampaign>>>;
