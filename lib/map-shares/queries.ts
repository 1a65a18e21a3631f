import { and, eq, sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Transaction } from '#db/client.ts';
import { mapShares } from '#db/schema/showing.ts';
import { firstChoice, type Reducible, reduceMap } from '#lib/map/reduce-map.ts';
import type { MapChoice } from '#lib/map/reduced-schema.ts';
import type { MapShare, SharedMap } from './schema.ts';

export type CampaignKey = { organizationId: string; campaignId: string };

export const ofCampaign = (key: CampaignKey) =>
  and(eq(mapShares.organizationId, key.organizationId), eq(mapShares.campaignId, key.campaignId));

/** What organizers chose; as long as they chose nothing, nobody sees anything, and the first choice is offered. */
export async function findMapShare(
  tx: Transaction,
  key: CampaignKey,
  map: Pick<Reducible, 'actors'>,
): Promise<MapShare> {
  const [row] = await tx
    .select({
      audience: mapShares.audience,
      listed: mapShares.listed,
      link: mapShares.link,
      choice: mapShares.choice,
      version: mapShares.version,
    })
    .from(mapShares)
    .where(ofCampaign(key));
  if (!row)
    return {
      ...{ audience: 'organizers', listed: false, link: null, version: 0 },
      choice: firstChoice(map),
    };
  return { ...row, link: row.audience === 'link' ? row.link : null };
}

type Row = Omit<SharedMap, 'map'> & Reducible & { choice: MapChoice };

/**
 * The part of a campaign's map that whoever asks may see: members by the campaign, anyone by the link. The database
 * hands over no more than was chosen; what is left is reduced here, by the same rule as what organizers are shown
 * beforehand. Null where nothing is shown.
 */
export async function findSharedMap(
  tx: Pick<Transaction, 'execute'>,
  which: { campaignId: string } | { link: string },
): Promise<SharedMap | null> {
  const campaign = 'campaignId' in which ? which.campaignId : null;
  const link = 'link' in which ? which.link : null;
  if (link !== null && !z.uuid().safeParse(link).success) return null;
  const [found] = await tx.execute<{ shared: Row | null }>(
    sql`select read_shared_map(${campaign}::uuid, ${link}::uuid) as shared`,
  );
  if (!found?.shared) return null;
  const { title, organization, listed, point, choice, ...map } = found.shared;
  return { title, organization, listed, point: point ?? null, map: reduceMap(map, choice) };
}

/** Whether a member may see a part of the campaign's map. */
export async function hasSharedMap(tx: Transaction, campaignId: string): Promise<boolean> {
  const [row] = await tx.execute<{ has: boolean }>(
    sql`select has_shared_map(${campaignId}) as has`,
  );
  return row?.has === true;
}
