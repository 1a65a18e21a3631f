import { sql } from 'drizzle-orm';
import {
  boolean,
  check,
  doublePrecision,
  foreignKey,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  smallint,
  text,
  timestamp,
  unique,
  uuid,
} from 'drizzle-orm/pg-core';
import { campaignKey, campaigns } from './organizations.ts';
import { campaignPolicies } from './rls.ts';

/** What a case file held that we do not know: exported again. */
export const extra = () => jsonb().$type<Record<string, unknown>>().notNull().default({});

/** Anyone on the map: target, decision maker, intermediary, ally, opponent, constituency, our own base. */
export const actors = pgTable(
  'actors',
  {
    ...campaignKey(),
    id: uuid().notNull().defaultRandom(),
    /** Its id in case files. */
    key: text().notNull(),
    name: text().notNull(),
    kind: text().notNull(),
    side: text({
      enum: ['movement', 'ally', 'neutral', 'opponent', 'target', 'secondary_target'],
    }).notNull(),
    /** Where it stood at the start: −2 active opponent to 2 active ally. Later positions are changes. */
    position: smallint().notNull(),
    influence: smallint(),
    base: boolean().notNull().default(false),
    /** How many people, where it is a group. */
    size: integer(),
    /** Member of the bloc from the start, and how much its vulnerability counts; null when it is not one. */
    weight: doublePrecision(),
    target: boolean().notNull().default(false),
    extra: extra(),
    /** Where someone put it on the network view, shared by all. */
    x: doublePrecision(),
    y: doublePrecision(),
    version: integer().notNull().default(1),
    removedAt: timestamp({ withTimezone: true }),
    createdAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
  },
  (t) => [
    primaryKey({ columns: [t.organizationId, t.campaignId, t.id] }),
    // In this order, so that no look-up by the primary key is ever planned through it.
    unique('actors_key_once').on(t.organizationId, t.key, t.campaignId),
    foreignKey({
      columns: [t.organizationId, t.campaignId],
      foreignColumns: [campaigns.organizationId, campaigns.id],
    }).onDelete('cascade'),
    check('actors_position_range', sql`${t.position} between -2 and 2`),
    check('actors_influence_range', sql`${t.influence} between 0 and 4`),
    check('actors_size_range', sql`${t.size} >= 0`),
    check('actors_weight_range', sql`${t.weight} >= 0 and ${t.weight} < 'Infinity'`),
    ...campaignPolicies('actors', t, { read: 'organizer', write: 'organizer' }),
  ],
);

/** Something actors value: revenue, votes, labour, permits, legitimacy, safety, news, belonging. */
export const resources = pgTable(
  'resources',
  {
    ...campaignKey(),
    id: uuid().notNull().defaultRandom(),
    key: text().notNull(),
    name: text().notNull(),
    kind: text().notNull(),
    /** Safety, livelihood, dignity: never proposed for withdrawal. */
    essential: boolean().notNull().default(false),
    extra: extra(),
    version: integer().notNull().default(1),
    removedAt: timestamp({ withTimezone: true }),
    createdAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
  },
  (t) => [
    primaryKey({ columns: [t.organizationId, t.campaignId, t.id] }),
    unique('resources_key_once').on(t.organizationId, t.key, t.campaignId),
    foreignKey({
      columns: [t.organizationId, t.campaignId],
      foreignColumns: [campaigns.organizationId, campaigns.id],
    }).onDelete('cascade'),
    ...campaignPolicies('resources', t, { read: 'organizer', write: 'organizer' }),
  ],
);
