import { sql } from 'drizzle-orm';
import {
  bigint,
  foreignKey,
  jsonb,
  pgPolicy,
  pgTable,
  primaryKey,
  text,
  timestamp,
  unique,
  uuid,
} from 'drizzle-orm/pg-core';
import { campaignKey, campaigns } from './organizations.ts';
import { app, inCampaigns, pump } from './rls.ts';

/** One audience of one campaign, and how many events it has had. `head` has no gaps and never goes back. */
export const streams = pgTable(
  'streams',
  {
    ...campaignKey(),
    id: uuid().notNull().defaultRandom().unique(),
    audience: text({ enum: ['members', 'organizers'] }).notNull(),
    head: bigint({ mode: 'number' }).notNull().default(0),
    /** Changes when a restore may have taken numbers back: clients then start afresh. */
    epoch: uuid().notNull().defaultRandom(),
  },
  (t) => [
    primaryKey({ columns: [t.organizationId, t.campaignId, t.id] }),
    unique('streams_audience').on(t.organizationId, t.campaignId, t.audience),
    foreignKey({
      columns: [t.organizationId, t.campaignId],
      foreignColumns: [campaigns.organizationId, campaigns.id],
    }).onDelete('cascade'),
    // The members' stream carries nothing about people, so observers hear it too.
    pgPolicy('streams_read', {
      for: 'select',
      to: app,
      using: sql`${t.audience} = 'members' and ${inCampaigns(t, 'observer')} or ${inCampaigns(t, 'organizer')}`,
    }),
    pgPolicy('streams_pump', { for: 'select', to: pump, using: sql`true` }),
  ],
);

/** The log. Written only by append_event(): the server's role may neither change nor remove a line. */
export const events = pgTable(
  'events',
  {
    ...campaignKey(),
    streamId: uuid().notNull(),
    seq: bigint({ mode: 'number' }).notNull(),
    id: uuid().notNull(),
    /** The account that caused it; null for a public sign-up. */
    actorId: uuid(),
    kind: text().notNull(),
    /** A hash of the request, so that a key used again for something else is noticed. */
    fingerprint: text().notNull(),
    body: jsonb().$type<Record<string, unknown>>().notNull(),
    at: timestamp({ withTimezone: true }).notNull().defaultNow(),
  },
  (t) => [
    primaryKey({ columns: [t.organizationId, t.campaignId, t.streamId, t.seq] }),
    unique('events_id_once').on(t.organizationId, t.campaignId, t.streamId, t.id),
    foreignKey({
      columns: [t.organizationId, t.campaignId, t.streamId],
      foreignColumns: [streams.organizationId, streams.campaignId, streams.id],
    }).onDelete('cascade'),
    pgPolicy('events_read', {
      for: 'select',
      to: app,
      using: sql`(${t.organizationId}, ${t.campaignId}, ${t.streamId}) in (select s.organization_id, s.campaign_id, s.id from streams s)`,
    }),
    pgPolicy('events_pump', { for: 'select', to: pump, using: sql`true` }),
  ],
);
