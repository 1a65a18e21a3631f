import { sql } from 'drizzle-orm';
import {
  foreignKey,
  integer,
  jsonb,
  pgPolicy,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uuid,
} from 'drizzle-orm/pg-core';
import { accounts } from './accounts.ts';
import { byPerson, campaignKey, campaigns } from './organizations.ts';
import { app, campaignPolicies, inCampaigns, pump, readableIn } from './rls.ts';

/** What an import did to the map, as ids, so that it can be taken back as one. */
export type Imported = {
  actors: string[];
  resources: string[];
  /** The changes it recorded about what was there before. */
  changes: string[];
  /** Whom it changed: the version it left, and what stood there before. */
  edited: { id: string; version: number; before: EditedActor }[];
};
export type EditedActor = {
  name: string;
  kind: string;
  side: 'movement' | 'ally' | 'neutral' | 'opponent' | 'target' | 'secondary_target';
  influence: number | null;
  size: number | null;
  weight: number | null;
  target: boolean;
};

/** A file that was imported into the map of a campaign. */
export const mapImports = pgTable(
  'map_imports',
  {
    ...campaignKey(),
    id: uuid().notNull().defaultRandom(),
    /** Of the file, as it was called where it came from. */
    name: text().notNull(),
    format: text().notNull(),
    did: jsonb().$type<Imported>().notNull(),
    recordedBy: uuid(),
    recordedAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
    undoneAt: timestamp({ withTimezone: true }),
  },
  (t) => [
    primaryKey({ columns: [t.organizationId, t.campaignId, t.id] }),
    byPerson(t.organizationId, t.recordedBy),
    foreignKey({
      columns: [t.organizationId, t.campaignId],
      foreignColumns: [campaigns.organizationId, campaigns.id],
    }).onDelete('cascade'),
    ...campaignPolicies('map_imports', t, { read: 'organizer', write: 'organizer' }),
  ],
);

/** Why nothing came of a job, as its asker is told. */
export type Refused = {
  reason: string;
  values?: Record<string, string | number>;
  fields?: {
    path: string;
    message: string;
    code?: string;
    values?: Record<string, string | number>;
  }[];
};

/**
 * A large file that waits to be imported, or could not be: what became a `mapImports` row under the same id is no
 * job any more. Added by whoever asks, taken on and ended by the server itself.
 */
export const importJobs = pgTable(
  'import_jobs',
  {
    ...campaignKey(),
    /** The press that asked for it, and the id of the import that comes of it. */
    id: uuid().notNull(),
    name: text().notNull(),
    /** In base64; null once nothing will come of it. */
    file: text(),
    choices: jsonb().notNull(),
    digest: text().notNull(),
    /** On whose behalf: what they may is asked again when it runs. */
    accountId: uuid()
      .notNull()
      .references(() => accounts.id, { onDelete: 'cascade' }),
    recordedBy: uuid(),
    recordedAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
    attempts: integer().notNull().default(0),
    /** Who works on it, and until when nobody else takes it on. */
    takenBy: uuid(),
    takenUntil: timestamp({ withTimezone: true }),
    /** How far it is. */
    step: text(),
    refused: jsonb().$type<Refused>(),
  },
  (t) => [
    primaryKey({ columns: [t.organizationId, t.campaignId, t.id] }),
    byPerson(t.organizationId, t.recordedBy),
    foreignKey({
      columns: [t.organizationId, t.campaignId],
      foreignColumns: [campaigns.organizationId, campaigns.id],
    }).onDelete('cascade'),
    pgPolicy('import_jobs_read', { for: 'select', to: app, using: readableIn(t, 'organizer') }),
    // In one's own name alone: it runs with what that account may do.
    pgPolicy('import_jobs_append', {
      for: 'insert',
      to: app,
      withCheck: sql`${inCampaigns(t, 'organizer')} and ${t.accountId} = app_actor()`,
    }),
    pgPolicy('import_jobs_work', { to: pump, using: sql`true` }),
  ],
);
