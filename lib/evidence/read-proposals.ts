import { and, desc, eq, sql } from 'drizzle-orm';
import type { Transaction } from '#db/client.ts';
import { structureTests } from '#db/schema/evidence.ts';
import { actors } from '#db/schema/map.ts';
import { people } from '#db/schema/organizations.ts';
import { proposals } from '#db/schema/proposals.ts';
import { actions } from '#db/schema/work.ts';
import { wallTimeOf } from '#lib/actions/wall-time.ts';
import type { Evidence } from './schema.ts';

type CampaignKey = { organizationId: string; campaignId: string };

/** How many decided proposals are kept in sight; those that wait are always shown. */
const MOST = 200;

/** Proposals with what they rest on: those that wait first, then the latest decided. */
export async function readProposals(tx: Transaction, key: CampaignKey, id?: string) {
  const rows = await tx
    .select({
      proposal: proposals,
      group: { id: actors.id, name: actors.name, size: actors.size },
      test: structureTests,
      action: actions,
      decider: people.name,
    })
    .from(proposals)
    .innerJoin(
      actors,
      and(
        eq(actors.organizationId, proposals.organizationId),
        eq(actors.campaignId, proposals.campaignId),
        eq(actors.id, proposals.groupId),
      ),
    )
    .leftJoin(
      structureTests,
      and(
        eq(structureTests.organizationId, proposals.organizationId),
        eq(structureTests.campaignId, proposals.campaignId),
        eq(structureTests.id, proposals.structureTestId),
      ),
    )
    .leftJoin(
      actions,
      and(
        eq(actions.organizationId, proposals.organizationId),
        eq(actions.campaignId, proposals.campaignId),
        eq(actions.id, proposals.actionId),
      ),
    )
    .leftJoin(
      people,
      and(eq(people.organizationId, proposals.organizationId), eq(people.id, proposals.decidedBy)),
    )
    .where(
      and(
        eq(proposals.organizationId, key.organizationId),
        eq(proposals.campaignId, key.campaignId),
        id === undefined ? undefined : eq(proposals.id, id),
      ),
    )
    .orderBy(
      sql`${proposals.status} <> 'waiting'`,
      desc(proposals.decidedAt),
      desc(proposals.createdAt),
    )
    .limit(MOST);
  return rows.flatMap(({ test, action, ...row }) => {
    const evidence = evidenceOf(test, action, row.group.size, row.proposal);
    return evidence ? [{ ...row, evidence }] : [];
  });
}

function evidenceOf(
  test: typeof structureTests.$inferSelect | null,
  action: typeof actions.$inferSelect | null,
  size: number | null,
  { to }: { to: number },
): Evidence | null {
  if (test) {
    const { ask, heldOn, asked, yes } = test;
    return { kind: 'test', ask, on: heldOn, asked, yes };
  }
  if (!action) return null;
  const on = wallTimeOf(action.startsAt, action.timeZone).slice(0, 10);
  // As it was when it was proposed: later check-ins are another proposal.
  const of = size ?? action.checkedIn;
  const came = to < 1 ? Math.round(to * of) : action.checkedIn;
  return {
    kind: 'turnout',
    actionId: action.id,
    title: action.title,
    on,
    came,
    size: of,
  };
}
