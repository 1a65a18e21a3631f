import { foreignKey, jsonb, pgTable, primaryKey, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import { byPerson, campaignKey, campaigns } from './organizations.ts';
import { campaignPolicies } from './rls.ts';

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
