import { and, eq, sql } from 'drizzle-orm';
import type { Transaction } from '#db/client.ts';
import { changes, happenings } from '#db/schema/history.ts';
import { actors, resources } from '#db/schema/map.ts';
import { campaigns } from '#db/schema/organizations.ts';
import { type CampaignKey, findMap } from '#lib/map/queries.ts';
import type { PowerCase } from '#lib/power/case-file/power-case.ts';
import { caseOfMap } from './case-of-map.ts';
import { CaseNotes, Kept } from './kept.ts';

/** A campaign as a case file; null while the map has no target or nobody whose vulnerability counts. */
export async function findCase(tx: Transaction, key: CampaignKey): Promise<PowerCase | null> {
  const keptOf = (t: typeof actors | typeof resources | typeof changes | typeof happenings) =>
    tx
      .select({ id: t.id, extra: t.extra })
      .from(t)
      .where(
        and(
          eq(t.organizationId, key.organizationId),
          eq(t.campaignId, key.campaignId),
          sql`${t.extra} <> '{}'`,
        ),
      );
  const [campaign] = await tx
    .select({
      id: campaigns.caseKey,
      slug: campaigns.slug,
      title: campaigns.title,
      question: campaigns.question,
      demand: campaigns.demand,
      notes: campaigns.caseNotes,
    })
    .from(campaigns)
    .where(and(eq(campaigns.organizationId, key.organizationId), eq(campaigns.id, key.campaignId)));
  const map = await findMap(tx, key);
  const target = map.actors.find((actor) => actor.target);
  if (!campaign || !target || !map.actors.some(({ weight }) => (weight ?? 0) > 0)) return null;

  const rows = [
    ...(await keptOf(actors)),
    ...(await keptOf(resources)),
    ...(await keptOf(changes)),
    ...(await keptOf(happenings)),
  ];
  const dates = await tx
    .select({
      id: happenings.id,
      recordedAt: happenings.recordedAt,
      ordinal: happenings.ordinal,
      dateConfidence: happenings.dateConfidence,
    })
    .from(happenings)
    .where(
      and(
        eq(happenings.organizationId, key.organizationId),
        eq(happenings.campaignId, key.campaignId),
      ),
    );
  const order = new Map(dates.map(({ id, ordinal }) => [id, ordinal]));
  return caseOfMap(
    {
      ...campaign,
      id: campaign.id ?? campaign.slug,
      notes: CaseNotes.parse(campaign.notes),
      map: {
        ...map,
        happenings: map.happenings.toSorted(
          (a, b) => (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0),
        ),
      },
      kept: new Map(rows.map(({ id, extra }) => [id, Kept.parse(extra)])),
      happenings: new Map(
        dates.map(({ id, recordedAt, dateConfidence }) => [
          id,
          { recordedAt: recordedAt.toISOString(), dateConfidence },
        ]),
      ),
    },
    target.key,
  );
}
