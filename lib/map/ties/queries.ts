import { and, asc, desc, eq, isNull, sql } from 'drizzle-orm';
import type { Transaction } from '#db/client.ts';
import { actors } from '#db/schema/map.ts';
import { memberships, people } from '#db/schema/organizations.ts';
import { surveys } from '#db/schema/surveys.ts';
import { ties } from '#db/schema/ties.ts';
import type { CampaignKey } from '#lib/map/queries.ts';
import type { Ties } from '#lib/ties/schema.ts';

export type TieRow = typeof ties.$inferSelect;

export const inTies = (key: CampaignKey) =>
  and(eq(ties.organizationId, key.organizationId), eq(ties.campaignId, key.campaignId));

/** Everyone a tie can be of: actors that stand on the map, and people of the campaign; which each id is. */
export async function listEnds(tx: Transaction, key: CampaignKey) {
  const onMap = await tx
    .select({ id: actors.id, name: actors.name })
    .from(actors)
    .where(
      and(
        eq(actors.organizationId, key.organizationId),
        eq(actors.campaignId, key.campaignId),
        isNull(actors.removedAt),
      ),
    );
  const ofUs = await tx
    .select({ id: people.id, name: people.name })
    .from(memberships)
    .innerJoin(
      people,
      and(
        eq(people.organizationId, memberships.organizationId),
        eq(people.id, memberships.personId),
      ),
    )
    .where(
      and(
        eq(memberships.organizationId, key.organizationId),
        eq(memberships.campaignId, key.campaignId),
      ),
    )
    .orderBy(asc(people.name), asc(people.id));
  return { actors: onMap, people: ofUs };
}

/** What was said last of every tie, also of those that were taken away. */
export async function listLatest(tx: Transaction, key: CampaignKey) {
  return tx
    .selectDistinctOn([ties.tieId], { tie: ties, by: people.name, surveyedAt: surveys.openedAt })
    .from(ties)
    .leftJoin(
      people,
      and(eq(people.organizationId, ties.organizationId), eq(people.id, ties.recordedBy)),
    )
    .leftJoin(
      surveys,
      and(
        eq(surveys.organizationId, ties.organizationId),
        eq(surveys.campaignId, ties.campaignId),
        eq(surveys.id, ties.surveyId),
      ),
    )
    .where(inTies(key))
    .orderBy(ties.tieId, desc(ties.ordinal));
}

/** What was said last of one tie; null where nothing was. */
export async function findTie(
  tx: Transaction,
  key: CampaignKey,
  tieId: string,
): Promise<TieRow | null> {
  const [row] = await tx
    .select()
    .from(ties)
    .where(and(inTies(key), eq(ties.tieId, tieId)))
    .orderBy(desc(ties.ordinal))
    .limit(1);
  return row ?? null;
}

export const endsOf = (tie: TieRow) => ({
  from: tie.fromActorId ?? tie.fromPersonId!,
  to: tie.toActorId ?? tie.toPersonId!,
});

/** All ties that stand, both of whose ends stand, oldest first; and who of the campaign there is. */
export async function listTies(tx: Transaction, key: CampaignKey): Promise<Ties> {
  const ends = await listEnds(tx, key);
  const there = new Set([...ends.actors, ...ends.people].map(({ id }) => id));
  const rows = (await listLatest(tx, key)).filter(({ tie }) => {
    const { from, to } = endsOf(tie);
    return !tie.removed && there.has(from) && there.has(to);
  });
  rows.sort((a, b) => a.tie.ordinal - b.tie.ordinal);
  return {
    people: ends.people,
    ties: rows.map(({ tie, by, surveyedAt }) => ({
      ...{ id: tie.tieId, version: tie.ordinal, ...endsOf(tie) },
      ...{ kind: tie.kind, strength: tie.strength, confidence: tie.confidence },
      ...{ source: tie.source, recordedBy: by, recordedAt: tie.recordedAt.toISOString() },
      surveyedAt: surveyedAt?.toISOString() ?? null,
    })),
  };
}

/** How many rows a campaign's log of ties holds. */
export async function countTieRows(tx: Transaction, key: CampaignKey): Promise<number> {
  const [row] = await tx
    .select({ count: sql<number>`count(*)::int` })
    .from(ties)
    .where(inTies(key));
  return row?.count ?? 0;
}
