import { sql } from 'drizzle-orm';
import {
  check,
  date,
  doublePrecision,
  foreignKey,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uuid,
} from 'drizzle-orm/pg-core';
import { structureTests } from './evidence.ts';
import { happenings } from './history.ts';
import { actors } from './map.ts';
import { byPerson, campaignKey } from './organizations.ts';
import { campaignPolicies } from './rls.ts';
import { actions } from './work.ts';

/** A change of a group's participation that evidence suggests. Nothing moves until an organizer accepts it. */
export const proposals = pgTable(
  'proposals',
  {
    ...campaignKey(),
    id: uuid().notNull().defaultRandom(),
    groupId: uuid().notNull(),
    to: doublePrecision('to_value').notNull(),
    effectiveOn: date({ mode: 'string' }).notNull(),
    structureTestId: uuid(),
    actionId: uuid(),
    status: text({ enum: ['waiting', 'accepted', 'dismissed'] })
      .notNull()
      .default('waiting'),
    decidedBy: uuid(),
    decidedAt: timestamp({ withTimezone: true }),
    happeningId: uuid(),
    createdAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
  },
  (t) => [
    primaryKey({ columns: [t.organizationId, t.campaignId, t.id] }),
    byPerson(t.organizationId, t.decidedBy),
    foreignKey({
      columns: [t.organizationId, t.campaignId, t.groupId],
      foreignColumns: [actors.organizationId, actors.campaignId, actors.id],
    }).onDelete('cascade'),
    foreignKey({
      columns: [t.organizationId, t.campaignId, t.structureTestId],
      foreignColumns: [structureTests.organizationId, structureTests.campaignId, structureTests.id],
    }).onDelete('cascade'),
    foreignKey({
      columns: [t.organizationId, t.campaignId, t.actionId],
      foreignColumns: [actions.organizationId, actions.campaignId, actions.id],
    }).onDelete('cascade'),
    foreignKey({
      columns: [t.organizationId, t.campaignId, t.happeningId],
      foreignColumns: [happenings.organizationId, happenings.campaignId, happenings.id],
    }),
    check('proposals_one_cause', sql`num_nonnulls(${t.structureTestId}, ${t.actionId}) = 1`),
    check('proposals_range', sql`${t.to} between 0 and 1`),
    ...campaignPolicies('proposals', t, { read: 'organizer', write: 'organizer' }),
  ],
);
