import { sql } from 'drizzle-orm';
import {
  check,
  date,
  foreignKey,
  index,
  integer,
  pgPolicy,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uuid,
} from 'drizzle-orm/pg-core';
import { actors } from './map.ts';
import { byPerson, campaignKey, campaigns } from './organizations.ts';
import { app, campaignPolicies, inCampaigns } from './rls.ts';

/** A dated, checkable result. */
export const milestones = pgTable(
  'milestones',
  {
    ...campaignKey(),
    id: uuid().notNull().defaultRandom(),
    title: text().notNull(),
    role: text({ enum: ['agitate', 'innovate', 'orchestrate'] }).notNull(),
    dueOn: date({ mode: 'string' }).notNull(),
    /** How anyone can check that it was reached. */
    criterion: text().notNull().default(''),
    /** What it is expected to shift, in words. */
    expected: text().notNull().default(''),
    reachedOn: date({ mode: 'string' }),
    reachedAt: timestamp({ withTimezone: true }),
    reachedBy: uuid(),
    createdBy: uuid(),
    createdAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
    removedAt: timestamp({ withTimezone: true }),
  },
  (t) => [
    primaryKey({ columns: [t.organizationId, t.campaignId, t.id] }),
    byPerson(t.organizationId, t.reachedBy),
    byPerson(t.organizationId, t.createdBy),
    index('milestones_due_idx').on(t.organizationId, t.campaignId, t.dueOn),
    foreignKey({
      columns: [t.organizationId, t.campaignId],
      foreignColumns: [campaigns.organizationId, campaigns.id],
    }).onDelete('cascade'),
    ...campaignPolicies('milestones', t, { read: 'observer', write: 'organizer' }),
  ],
);

/** Something people do together at a time: a meeting, a rally, a canvass, a strike line. */
export const actions = pgTable(
  'actions',
  {
    ...campaignKey(),
    id: uuid().notNull().defaultRandom().unique(),
    /** Its public address. */
    slug: text().notNull().unique(),
    title: text().notNull(),
    kind: text({
      enum: ['meeting', 'rally', 'canvass', 'strike-line', 'call-in', 'other'],
    }).notNull(),
    description: text().notNull().default(''),
    place: text().notNull().default(''),
    access: text().notNull().default(''),
    startsAt: timestamp({ withTimezone: true }).notNull(),
    endsAt: timestamp({ withTimezone: true }),
    timeZone: text().notNull().default('UTC'),
    /** How many people it needs. */
    goal: integer(),
    /** The group on the map whose turnout this shows. */
    groupId: uuid(),
    signedUp: integer().notNull().default(0),
    checkedIn: integer().notNull().default(0),
    publishedAt: timestamp({ withTimezone: true }),
    cancelledAt: timestamp({ withTimezone: true }),
    createdBy: uuid(),
    createdAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
  },
  (t) => [
    primaryKey({ columns: [t.organizationId, t.campaignId, t.id] }),
    byPerson(t.organizationId, t.createdBy),
    index('actions_start_idx').on(t.organizationId, t.campaignId, t.startsAt),
    foreignKey({
      columns: [t.organizationId, t.campaignId],
      foreignColumns: [campaigns.organizationId, campaigns.id],
    }).onDelete('cascade'),
    foreignKey({
      columns: [t.organizationId, t.campaignId, t.groupId],
      foreignColumns: [actors.organizationId, actors.campaignId, actors.id],
    }),
    check('actions_goal_range', sql`${t.goal} > 0`),
    // Members see what is published; drafts are organizers'.
    pgPolicy('actions_read', {
      for: 'select',
      to: app,
      using: sql`${inCampaigns(t, 'organizer')} or ${t.publishedAt} is not null and ${inCampaigns(t, 'observer')}`,
    }),
    pgPolicy('actions_write', {
      to: app,
      using: inCampaigns(t, 'organizer'),
      withCheck: inCampaigns(t, 'organizer'),
    }),
  ],
);

/** Someone who said they would come. Most have no account. */
export const signUps = pgTable(
  'sign_ups',
  {
    ...campaignKey(),
    actionId: uuid().notNull(),
    id: uuid().notNull().defaultRandom(),
    name: text().notNull(),
    contact: text(),
    accountId: uuid(),
    createdAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
    checkedInAt: timestamp({ withTimezone: true }),
    withdrawnAt: timestamp({ withTimezone: true }),
  },
  (t) => [
    primaryKey({ columns: [t.organizationId, t.campaignId, t.actionId, t.id] }),
    foreignKey({
      columns: [t.organizationId, t.campaignId, t.actionId],
      foreignColumns: [actions.organizationId, actions.campaignId, actions.id],
    }).onDelete('cascade'),
    index('sign_ups_account_idx').on(t.accountId),
    pgPolicy('sign_ups_read', {
      for: 'select',
      to: app,
      using: sql`${t.accountId} = app_actor() or ${inCampaigns(t, 'organizer')}`,
    }),
    pgPolicy('sign_ups_write', {
      to: app,
      using: inCampaigns(t, 'organizer'),
      withCheck: inCampaigns(t, 'organizer'),
    }),
  ],
);
