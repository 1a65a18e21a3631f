import { and, asc, eq, gte, inArray, isNull, or, sql } from 'drizzle-orm';
import type { Transaction } from '#db/client.ts';
import { attributions, type changes, happenings, points } from '#db/schema/history.ts';
import { actors, resources } from '#db/schema/map.ts';
import type { Attribution, MapChange, MapHappening, Point, PowerMap } from './schema.ts';
import { standsOn } from './stands-on.ts';

export type CampaignKey = { organizationId: string; campaignId: string };

const of = (
  t:
    | typeof actors
    | typeof resources
    | typeof changes
    | typeof happenings
    | typeof points
    | typeof attributions,
  key: CampaignKey,
) => and(eq(t.organizationId, key.organizationId), eq(t.campaignId, key.campaignId));

export const actorColumns = {
  id: actors.id,
  key: actors.key,
  name: actors.name,
  kind: actors.kind,
  side: actors.side,
  position: actors.position,
  influence: actors.influence,
  base: actors.base,
  size: actors.size,
  weight: actors.weight,
  target: actors.target,
  x: actors.x,
  y: actors.y,
  version: actors.version,
};
export const resourceColumns = {
  id: resources.id,
  key: resources.key,
  name: resources.name,
  kind: resources.kind,
  essential: resources.essential,
  version: resources.version,
};
const happeningColumns = {
  id: happenings.id,
  happenedOn: happenings.happenedOn,
  title: happenings.title,
  role: happenings.role,
  strategy: happenings.strategy,
  source: happenings.source,
  note: happenings.note,
  milestoneId: happenings.milestoneId,
  actionId: happenings.actionId,
  structureTestId: happenings.structureTestId,
};
const pointColumns = {
  date: points.onDate,
  leverage: points.leverage,
  direct: points.direct,
  counterLeverage: points.counterLeverage,
  balance: points.balance,
  balanceLow: points.balanceLow,
  balanceHigh: points.balanceHigh,
  ceiling: points.ceiling,
};

/**
 * Everything on the map that stands, as far as the reader may see it: an empty map to whoever may not.
 *
 * @param also the id of something taken off the map, to see it as it would be with that put back.
 */
export async function findMap(tx: Transaction, key: CampaignKey, also?: string): Promise<PowerMap> {
  const stands = (t: typeof actors | typeof resources) =>
    also ? or(isNull(t.removedAt), eq(t.id, also)) : isNull(t.removedAt);
  const [actorRows, resourceRows, changeRows, happeningRows] = await Promise.all([
    tx
      .select(actorColumns)
      .from(actors)
      .where(and(of(actors, key), stands(actors)))
      .orderBy(asc(actors.createdAt), asc(actors.key)),
    tx
      .select(resourceColumns)
      .from(resources)
      .where(and(of(resources, key), stands(resources)))
      .orderBy(asc(resources.createdAt), asc(resources.key)),
    listChanges(tx, key),
    listHappenings(tx, key),
  ]);
  const things = { actors: actorRows, resources: resourceRows };
  return {
    ...things,
    changes: standsOn(things, changeRows),
    happenings: happeningRows,
  };
}

/** Some of the map's objects as they are now, and which of them were taken off it. */
export async function listThings(tx: Transaction, key: CampaignKey, ids: readonly string[]) {
  if (ids.length === 0) return { actors: [], resources: [], gone: [] };
  const read = async <Row>(rows: Promise<(Row & { id: string; removedAt: Date | null })[]>) => {
    const all = await rows;
    return {
      here: all.flatMap(({ removedAt, ...row }) => (removedAt === null ? [row] : [])),
      gone: all.flatMap(({ id, removedAt }) => (removedAt === null ? [] : [id])),
    };
  };
  const some = await read(
    tx
      .select({ ...actorColumns, removedAt: actors.removedAt })
      .from(actors)
      .where(and(of(actors, key), inArray(actors.id, [...ids]))),
  );
  const things = await read(
    tx
      .select({ ...resourceColumns, removedAt: resources.removedAt })
      .from(resources)
      .where(and(of(resources, key), inArray(resources.id, [...ids]))),
  );
  return { actors: some.here, resources: things.here, gone: [...some.gone, ...things.gone] };
}

/**
 * Every change ever recorded, superseded ones too, in the order in which they apply; those after an ordinal, if
 * one is given. Written out: of a map of thousands, making objects of rows by columns took longer than the database did.
 */
export async function listChanges(
  tx: Transaction,
  { organizationId, campaignId }: CampaignKey,
  after?: number,
): Promise<MapChange[]> {
  return [
    ...(await tx.execute<MapChange>(sql`
    select c.id, c.ordinal::float8 as ordinal, c.set, c.actor_id as "actorId", c.supplier_id as "supplierId",
      c.resource_id as "resourceId", c.to_value as "to", c.effective_on::text as "effectiveOn", c.confidence, c.source,
      c.note, c.happening_id as "happeningId", c.supersedes_id as "supersedesId", c.withdrawn, c.press,
      p.name as "recordedBy",
      to_char(c.recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "recordedAt"
    from changes c
    left join people p on p.organization_id = c.organization_id and p.id = c.recorded_by
    where c.organization_id = ${organizationId} and c.campaign_id = ${campaignId}
      ${after === undefined ? sql`` : sql`and c.ordinal > ${after}`}
    order by c.effective_on nulls first, c.ordinal`)),
  ];
}

/** What happened in the campaign, oldest first; only these, where ids are given. */
export function listHappenings(
  tx: Transaction,
  key: CampaignKey,
  ids?: readonly string[],
): Promise<MapHappening[]> {
  return tx
    .select(happeningColumns)
    .from(happenings)
    .where(and(of(happenings, key), ids && inArray(happenings.id, [...ids])))
    .orderBy(asc(happenings.happenedOn), asc(happenings.ordinal));
}

/** Leverage over time as last stored, from a day on or all, oldest first; empty while the map cannot be computed yet. */
export function listPoints(
  tx: Transaction,
  key: CampaignKey,
  from: string | null = null,
): Promise<Point[]> {
  return tx
    .select(pointColumns)
    .from(points)
    .where(and(of(points, key), from === null ? undefined : gte(points.onDate, from)))
    .orderBy(asc(points.ordinal));
}

/** What each happening accounts for, as stored with the points, in the order of days and of happenings. */
export function listAttributions(tx: Transaction, key: CampaignKey): Promise<Attribution[]> {
  return tx
    .select({
      date: attributions.onDate,
      happeningId: attributions.happeningId,
      method: attributions.method,
      leverage: attributions.leverage,
      counterLeverage: attributions.counterLeverage,
      balance: attributions.balance,
    })
    .from(attributions)
    .where(of(attributions, key))
    .orderBy(asc(attributions.ordinal));
}
