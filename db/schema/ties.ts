import { type SQL, sql } from 'drizzle-orm';
import {
  type AnyPgColumn,
  bigint,
  boolean,
  check,
  foreignKey,
  index,
  pgPolicy,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uuid,
} from 'drizzle-orm/pg-core';
import { actors } from './map.ts';
import { byPerson, campaignKey, campaigns, memberships } from './organizations.ts';
import { app, inCampaigns } from './rls.ts';
import { surveys, tieKinds } from './surveys.ts';

/**
 * What organizers said about ties: relationships that are not supply, between actors of the map and people of the
 * campaign. Rows are only ever added: of a tie the last one holds. Not read by visitors of a worked example: they
 * name people. A person's ties go with her when she leaves the campaign.
 */
export const ties = pgTable(
  'ties',
  {
    ...campaignKey(),
    id: uuid().notNull().defaultRandom(),
    ordinal: bigint({ mode: 'number' }).generatedAlwaysAsIdentity(),
    /** Which tie this is about. */
    tieId: uuid().notNull(),
    kind: text({ enum: tieKinds }).notNull(),
    fromActorId: uuid(),
    fromPersonId: uuid(),
    toActorId: uuid(),
    toPersonId: uuid(),
    strength: text({ enum: ['weak', 'medium', 'strong'] }).notNull(),
    confidence: text({ enum: ['documented', 'judged', 'guessed'] }).notNull(),
    source: text().notNull().default(''),
    /** The survey in which somebody said so. */
    surveyId: uuid(),
    /** From this row on it no longer stands; a later row may bring it back. */
    removed: boolean().notNull().default(false),
    /** What was said with one press, which is taken back as one. */
    press: uuid().notNull(),
    recordedBy: uuid().notNull(),
    recordedAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
  },
  (t) => {
    const onMap = (actorId: AnyPgColumn) =>
      foreignKey({
        columns: [t.organizationId, t.campaignId, actorId],
        foreignColumns: [actors.organizationId, actors.campaignId, actors.id],
      }).onDelete('cascade');
    const ofUs = (personId: AnyPgColumn) =>
      foreignKey({
        columns: [t.organizationId, t.campaignId, personId],
        foreignColumns: [memberships.organizationId, memberships.campaignId, memberships.personId],
      }).onDelete('cascade');
    const one = (a: AnyPgColumn, b: AnyPgColumn): SQL => sql`num_nonnulls(${a}, ${b}) = 1`;
    return [
      primaryKey({ columns: [t.organizationId, t.campaignId, t.id] }),
      index('ties_order_idx').on(t.organizationId, t.campaignId, t.tieId, t.ordinal),
      foreignKey({
        columns: [t.organizationId, t.campaignId],
        foreignColumns: [campaigns.organizationId, campaigns.id],
      }).onDelete('cascade'),
      ...[t.fromActorId, t.toActorId].map(onMap),
      ...[t.fromPersonId, t.toPersonId].map(ofUs),
      foreignKey({
        columns: [t.organizationId, t.campaignId, t.surveyId],
        foreignColumns: [surveys.organizationId, surveys.campaignId, surveys.id],
      }),
      byPerson(t.organizationId, t.recordedBy),
      check(
        'ties_ends',
        sql`${one(t.fromActorId, t.fromPersonId)} and ${one(t.toActorId, t.toPersonId)}
        and ${t.fromActorId} is distinct from coalesce(${t.toActorId}, ${t.fromPersonId})
        and ${t.fromPersonId} is distinct from coalesce(${t.toPersonId}, ${t.fromActorId})`,
      ),
      pgPolicy('ties_read', { for: 'select', to: app, using: inCampaigns(t, 'organizer') }),
      pgPolicy('ties_append', {
        for: 'insert',
        to: app,
        withCheck: inCampaigns(t, 'organizer'),
      }),
    ];
  },
);
