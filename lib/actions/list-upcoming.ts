import { and, asc, eq, gt, isNotNull, isNull, or, sql } from 'drizzle-orm';
import type { Transaction } from '#db/client.ts';
import { campaigns } from '#db/schema/organizations.ts';
import { actions, signUps } from '#db/schema/work.ts';

type CampaignKey = { organizationId: string; campaignId: string };

const columns = {
  id: actions.id,
  slug: actions.slug,
  title: actions.title,
  place: actions.place,
  startsAt: actions.startsAt,
  timeZone: actions.timeZone,
  goal: actions.goal,
  signedUp: actions.signedUp,
};

/** Published, not called off, and not over. */
const ahead = and(
  isNotNull(actions.publishedAt),
  isNull(actions.cancelledAt),
  or(gt(actions.startsAt, sql`now()`), gt(actions.endsAt, sql`now()`)),
);

/** What comes next in a campaign, the first first. */
export const listUpcomingActions = (tx: Transaction, key: CampaignKey, most: number) =>
  tx
    .select(columns)
    .from(actions)
    .where(
      and(
        eq(actions.organizationId, key.organizationId),
        eq(actions.campaignId, key.campaignId),
        ahead,
      ),
    )
    .orderBy(asc(actions.startsAt))
    .limit(most);

export type UpcomingAction = Awaited<ReturnType<typeof listUpcomingActions>>[number];

/** What somebody signed up for and is still to come, in whichever campaign. */
export const listMyNextActions = (tx: Transaction, actor: { id: string }, most: number) =>
  tx
    .select({
      ...columns,
      campaign: { title: campaigns.title, slug: campaigns.slug },
    })
    .from(signUps)
    .innerJoin(
      actions,
      and(
        eq(actions.organizationId, signUps.organizationId),
        eq(actions.campaignId, signUps.campaignId),
        eq(actions.id, signUps.actionId),
      ),
    )
    .innerJoin(
      campaigns,
      and(
        eq(campaigns.organizationId, actions.organizationId),
        eq(campaigns.id, actions.campaignId),
      ),
    )
    .where(and(eq(signUps.accountId, actor.id), isNull(signUps.withdrawnAt), ahead))
    .orderBy(asc(actions.startsAt))
    .limit(most);
