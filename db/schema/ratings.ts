import { sql } from 'drizzle-orm';
import {
  check,
  doublePrecision,
  foreignKey,
  pgPolicy,
  pgTable,
  primaryKey,
  text,
  timestamp,
  unique,
  uuid,
} from 'drizzle-orm/pg-core';
import { actors, resources } from './map.ts';
import { campaignKey, memberships } from './organizations.ts';
import { app, inCampaigns } from './rls.ts';

/**
 * What one person thinks a parameter of the map is, beside the agreed value. Only she reads it: everyone else sees
 * what rating_spreads() tells once three have rated. Gone with her place in the campaign.
 */
export const ratings = pgTable(
  'ratings',
  {
    ...campaignKey(),
    id: uuid().notNull().defaultRandom(),
    personId: uuid().notNull(),
    /** As in `changes`. */
    set: text({ enum: ['v', 's', 'k', 'pi', 'tau', 'position'] }).notNull(),
    actorId: uuid().notNull(),
    supplierId: uuid(),
    resourceId: uuid(),
    value: doublePrecision().notNull(),
    ratedAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
  },
  (t) => [
    primaryKey({ columns: [t.organizationId, t.campaignId, t.id] }),
    unique('ratings_once')
      .on(
        ...([t.organizationId, t.campaignId, t.personId] as const),
        ...([t.set, t.actorId, t.supplierId, t.resourceId] as const),
      )
      .nullsNotDistinct(),
    foreignKey({
      columns: [t.organizationId, t.campaignId, t.personId],
      foreignColumns: [memberships.organizationId, memberships.campaignId, memberships.personId],
    }).onDelete('cascade'),
    foreignKey({
      columns: [t.organizationId, t.campaignId, t.actorId],
      foreignColumns: [actors.organizationId, actors.campaignId, actors.id],
    }).onDelete('cascade'),
    foreignKey({
      columns: [t.organizationId, t.campaignId, t.supplierId],
      foreignColumns: [actors.organizationId, actors.campaignId, actors.id],
    }).onDelete('cascade'),
    foreignKey({
      columns: [t.organizationId, t.campaignId, t.resourceId],
      foreignColumns: [resources.organizationId, resources.campaignId, resources.id],
    }).onDelete('cascade'),
    check(
      'ratings_key_shape',
      sql`case ${t.set}
        when 'v' then ${t.resourceId} is not null and ${t.supplierId} is null
        when 's' then ${t.resourceId} is not null and ${t.supplierId} is not null
        when 'k' then ${t.resourceId} is not null and ${t.supplierId} is not null
        else ${t.resourceId} is null and ${t.supplierId} is null end`,
    ),
    check(
      'ratings_value_range',
      sql`case ${t.set} when 'position' then ${t.value} in (-2, -1, 0, 1, 2)
        when 'k' then ${t.value} >= 0 and ${t.value} < 'Infinity' else ${t.value} between 0 and 1 end`,
    ),
    pgPolicy('ratings_own', {
      to: app,
      using: sql`${inCampaigns(t, 'organizer')} and (${t.organizationId}, ${t.personId}) in (select * from actor_people())`,
      withCheck: sql`${inCampaigns(t, 'organizer')} and (${t.organizationId}, ${t.personId}) in (select * from actor_people())`,
    }),
  ],
);
