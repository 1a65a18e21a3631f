import { sql } from 'drizzle-orm';
import {
  boolean,
  check,
  date,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uuid,
} from 'drizzle-orm/pg-core';
import { campaignKey, campaigns } from './organizations.ts';
import { campaignPolicies } from './rls.ts';

/** One step of a campaign's presentation: what of the map is on the wall, and the words below it. */
export const presentationSteps = pgTable(
  'presentation_steps',
  {
    ...campaignKey(),
    id: uuid().notNull().defaultRandom(),
    /** Its place among the steps; those taken out keep theirs, so that they come back where they stood. */
    ordinal: integer().notNull(),
    caption: text().notNull(),
    view: text({ enum: ['network', 'grid', 'spectrum', 'pillars'] }).notNull(),
    /** The day of the map; null is before everything. */
    onDay: date({ mode: 'string' }),
    /** What stands out: ids of actors and of arrows ("supplier>dependent"). Nothing named: all of it. */
    lit: jsonb().$type<{ actors: string[]; arrows: string[] }>().notNull(),
    version: integer().notNull().default(1),
    removedAt: timestamp({ withTimezone: true }),
    createdAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
  },
  (t) => [
    primaryKey({ columns: [t.organizationId, t.campaignId, t.id] }),
    index('presentation_steps_order_idx').on(t.organizationId, t.campaignId, t.ordinal),
    foreignKey({
      columns: [t.organizationId, t.campaignId],
      foreignColumns: [campaigns.organizationId, campaigns.id],
    }).onDelete('cascade'),
    check('presentation_steps_caption_length', sql`length(${t.caption}) <= 500`),
    ...campaignPolicies('presentation_steps', t, { read: 'organizer', write: 'organizer' }),
  ],
);

/** Who besides organizers sees the map, and what of it. A campaign without a row shows nobody anything. */
export const mapShares = pgTable(
  'map_shares',
  {
    ...campaignKey(),
    audience: text({ enum: ['organizers', 'members', 'link'] }).notNull(),
    /** Search engines may list the public page. */
    listed: boolean().notNull().default(false),
    /** What the public address ends in. Whenever the link is withdrawn there is a new one: the old never works again. */
    link: uuid().notNull().unique().defaultRandom(),
    choice: jsonb()
      .$type<{
        actors: string[];
        kindOnly: string[];
        positions: boolean;
        numbers: boolean;
        sources: boolean;
      }>()
      .notNull(),
    version: integer().notNull().default(1),
  },
  (t) => [
    primaryKey({ columns: [t.organizationId, t.campaignId] }),
    foreignKey({
      columns: [t.organizationId, t.campaignId],
      foreignColumns: [campaigns.organizationId, campaigns.id],
    }).onDelete('cascade'),
    ...campaignPolicies('map_shares', t, { read: 'organizer', write: 'organizer' }),
  ],
);
