import { sql } from 'drizzle-orm';
import {
  type AnyPgColumn,
  boolean,
  check,
  foreignKey,
  index,
  integer,
  jsonb,
  pgPolicy,
  pgTable,
  primaryKey,
  text,
  timestamp,
  unique,
  uuid,
} from 'drizzle-orm/pg-core';
import { accounts } from './accounts.ts';
import { app, inCampaigns, role } from './rls.ts';

/** Who owns campaigns and people; the boundary that no data crosses. */
export const organizations = pgTable(
  'organizations',
  {
    id: uuid().primaryKey().defaultRandom(),
    slug: text().notNull().unique(),
    name: text().notNull(),
    createdAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
  },
  (t) => [
    pgPolicy('organizations_read', {
      for: 'select',
      to: app,
      using: sql`${t.id} in (select actor_organizations()) or ${t.id} in (select r.organization_id from readable_campaigns() r)`,
    }),
    pgPolicy('organizations_write', {
      for: 'update',
      to: app,
      using: sql`${t.id} in (select actor_organizations(true))`,
      withCheck: sql`${t.id} in (select actor_organizations(true))`,
    }),
  ],
);

/** Someone an organization knows. May be linked to one account. */
export const people = pgTable(
  'people',
  {
    organizationId: uuid()
      .notNull()
      .references(() => organizations.id, { onDelete: 'cascade' }),
    id: uuid().notNull().defaultRandom(),
    name: text().notNull(),
    accountId: uuid().references(() => accounts.id, { onDelete: 'set null' }),
    /** Runs the organization: creates campaigns, sees its people. */
    admin: boolean().notNull().default(false),
    createdAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
  },
  (t) => [
    primaryKey({ columns: [t.organizationId, t.id] }),
    unique('people_account_once').on(t.organizationId, t.accountId),
    index('people_account_idx').on(t.accountId),
    pgPolicy('people_read', {
      for: 'select',
      to: app,
      using: sql`${t.accountId} = app_actor()
        or ${t.organizationId} in (select actor_organizations(true))
        or (${t.organizationId}, ${t.id}) in (select * from organized_people())`,
    }),
    pgPolicy('people_write', {
      for: 'update',
      to: app,
      using: sql`${t.organizationId} in (select actor_organizations(true))`,
      withCheck: sql`${t.organizationId} in (select actor_organizations(true))`,
    }),
  ],
);

/** One demand, on one target, by one constituency. */
export const campaigns = pgTable(
  'campaigns',
  {
    organizationId: uuid()
      .notNull()
      .references(() => organizations.id, { onDelete: 'cascade' }),
    id: uuid().notNull().defaultRandom().unique(),
    slug: text().notNull().unique(),
    title: text().notNull(),
    question: text().notNull().default(''),
    demand: text().notNull().default(''),
    /** Who is affected, in the campaign's own words. */
    affected: text().notNull().default(''),
    /** A worked example: anyone may read it, nobody may change it. */
    example: boolean().notNull().default(false),
    /** Whoever follows an invitation waits until an organizer lets them in. */
    approval: boolean().notNull().default(true),
    /** After how many days an assessment on the map counts half. */
    halfLife: integer().notNull().default(180),
    /** What a case file said about its estimates and sources, and what it held that we do not know: exported again. */
    caseKey: text(),
    caseNotes: jsonb().$type<Record<string, unknown>>().notNull().default({}),
    createdAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
  },
  (t) => [
    primaryKey({ columns: [t.organizationId, t.id] }),
    check('campaigns_half_life_range', sql`${t.halfLife} between 30 and 3650`),
    pgPolicy('campaigns_read', {
      for: 'select',
      to: app,
      using: sql`${t.example} or ${inCampaigns({ organizationId: t.organizationId, campaignId: t.id }, 'observer')}`,
    }),
    pgPolicy('campaigns_write', {
      for: 'update',
      to: app,
      using: sql`not ${t.example} and ${inCampaigns({ organizationId: t.organizationId, campaignId: t.id }, 'organizer')}`,
      withCheck: sql`not ${t.example}`,
    }),
  ],
);

/** Two foreign keys every row of a campaign needs start with these columns. */
export const campaignKey = () => ({
  organizationId: uuid().notNull(),
  campaignId: uuid().notNull(),
});

/** Whoever a row names as its author is a person of the same organization. */
export const byPerson = (organizationId: AnyPgColumn, personId: AnyPgColumn) =>
  foreignKey({
    columns: [organizationId, personId],
    foreignColumns: [people.organizationId, people.id],
  });

export const memberships = pgTable(
  'memberships',
  {
    ...campaignKey(),
    personId: uuid().notNull(),
    role: role().notNull(),
    createdAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
  },
  (t) => [
    primaryKey({ columns: [t.organizationId, t.campaignId, t.personId] }),
    foreignKey({
      columns: [t.organizationId, t.campaignId],
      foreignColumns: [campaigns.organizationId, campaigns.id],
    }).onDelete('cascade'),
    foreignKey({
      columns: [t.organizationId, t.personId],
      foreignColumns: [people.organizationId, people.id],
    }).onDelete('cascade'),
    index('memberships_person_idx').on(t.organizationId, t.personId),
    // One's own role is always readable; everyone's only to organizers.
    pgPolicy('memberships_read', {
      for: 'select',
      to: app,
      using: sql`(${t.organizationId}, ${t.personId}) in (select * from actor_people()) or ${inCampaigns(t, 'organizer')}`,
    }),
    pgPolicy('memberships_organizer_write', {
      to: app,
      using: sql`${t.role} < 'organizer' and ${inCampaigns(t, 'organizer')}`,
      withCheck: sql`${t.role} < 'organizer' and ${inCampaigns(t, 'organizer')}`,
    }),
    pgPolicy('memberships_owner_write', {
      to: app,
      using: inCampaigns(t, 'owner'),
      withCheck: inCampaigns(t, 'owner'),
    }),
    // Whoever is in may leave.
    pgPolicy('memberships_leave', {
      for: 'delete',
      to: app,
      using: sql`(${t.organizationId}, ${t.personId}) in (select * from actor_people())`,
    }),
  ],
);

/** A link by which people come in. Only a hash of its secret is stored. */
export const invitations = pgTable(
  'invitations',
  {
    ...campaignKey(),
    id: uuid().notNull().defaultRandom(),
    tokenHash: text().notNull().unique(),
    role: role().notNull(),
    expiresAt: timestamp({ withTimezone: true }).notNull(),
    usesLeft: integer().notNull(),
    createdBy: uuid().notNull(),
    createdAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
    revokedAt: timestamp({ withTimezone: true }),
  },
  (t) => [
    primaryKey({ columns: [t.organizationId, t.campaignId, t.id] }),
    foreignKey({
      columns: [t.organizationId, t.campaignId],
      foreignColumns: [campaigns.organizationId, campaigns.id],
    }).onDelete('cascade'),
    foreignKey({
      columns: [t.organizationId, t.createdBy],
      foreignColumns: [people.organizationId, people.id],
    }).onDelete('cascade'),
    pgPolicy('invitations_read', { for: 'select', to: app, using: inCampaigns(t, 'organizer') }),
    // Organizers invite up to members; only owners invite those who could then decide.
    pgPolicy('invitations_write', {
      to: app,
      using: sql`${t.role} < 'organizer' and ${inCampaigns(t, 'organizer')} or ${inCampaigns(t, 'owner')}`,
      withCheck: sql`${t.role} < 'organizer' and ${inCampaigns(t, 'organizer')} or ${inCampaigns(t, 'owner')}`,
    }),
  ],
);

/** Someone with an account who followed an invitation and waits to be let in. */
export const joinRequests = pgTable(
  'join_requests',
  {
    ...campaignKey(),
    id: uuid().notNull().defaultRandom(),
    invitationId: uuid().notNull(),
    accountId: uuid()
      .notNull()
      .references(() => accounts.id, { onDelete: 'cascade' }),
    name: text().notNull(),
    status: text({ enum: ['waiting', 'approved', 'declined'] })
      .notNull()
      .default('waiting'),
    createdAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
    decidedAt: timestamp({ withTimezone: true }),
    decidedBy: uuid(),
  },
  (t) => [
    primaryKey({ columns: [t.organizationId, t.campaignId, t.id] }),
    unique('join_requests_once').on(t.organizationId, t.campaignId, t.accountId),
    foreignKey({
      columns: [t.organizationId, t.campaignId, t.invitationId],
      foreignColumns: [invitations.organizationId, invitations.campaignId, invitations.id],
    }).onDelete('cascade'),
    pgPolicy('join_requests_read', {
      for: 'select',
      to: app,
      using: sql`${t.accountId} = app_actor() or ${inCampaigns(t, 'organizer')}`,
    }),
    pgPolicy('join_requests_decide', {
      for: 'update',
      to: app,
      using: inCampaigns(t, 'organizer'),
      withCheck: inCampaigns(t, 'organizer'),
    }),
  ],
);
