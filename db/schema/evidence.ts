import { sql } from 'drizzle-orm';
import {
  check,
  date,
  foreignKey,
  integer,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uuid,
} from 'drizzle-orm/pg-core';
import { actors } from './map.ts';
import { byPerson, campaignKey } from './organizations.ts';
import { appendPolicies } from './rls.ts';

/** One ask put to a known group: how many were asked, how many said yes. */
export const structureTests = pgTable(
  'structure_tests',
  {
    ...campaignKey(),
    id: uuid().notNull().defaultRandom(),
    groupId: uuid().notNull(),
    ask: text().notNull(),
    heldOn: date({ mode: 'string' }).notNull(),
    asked: integer().notNull(),
    yes: integer().notNull(),
    recordedBy: uuid(),
    recordedAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
  },
  (t) => [
    primaryKey({ columns: [t.organizationId, t.campaignId, t.id] }),
    byPerson(t.organizationId, t.recordedBy),
    foreignKey({
      columns: [t.organizationId, t.campaignId, t.groupId],
      foreignColumns: [actors.organizationId, actors.campaignId, actors.id],
    }).onDelete('cascade'),
    check('structure_tests_counts', sql`${t.asked} > 0 and ${t.yes} between 0 and ${t.asked}`),
    ...appendPolicies('structure_tests', t, { read: 'organizer', write: 'organizer' }),
  ],
);
