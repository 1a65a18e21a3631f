import { foreignKey, jsonb, pgTable, primaryKey, timestamp, uuid } from 'drizzle-orm/pg-core';
import { byPerson, campaignKey, campaigns } from './organizations.ts';
import { campaignPolicies } from './rls.ts';

type ActorBefore = {
  id: string;
  kind: string;
  side: 'movement' | 'ally' | 'neutral' | 'opponent' | 'target' | 'secondary_target';
  position: number;
  size: number | null;
  target: boolean;
  /** The version that the paste gave it: another one means that somebody has edited it since. */
  version: number;
};

/** What one paste wrote, and what had stood there: all that it takes to take it back. */
export type PasteWritten = {
  actors: string[];
  resources: string[];
  before: ActorBefore[];
  /** Each change with the value that held before, or what stands for none. */
  changes: { id: string; before: number }[];
};

/** Rows pasted from a spreadsheet as one act, so that they can be taken back as one. */
export const pastes = pgTable(
  'pastes',
  {
    ...campaignKey(),
    id: uuid().notNull(),
    written: jsonb().$type<PasteWritten>().notNull(),
    recordedBy: uuid(),
    recordedAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
    takenBackAt: timestamp({ withTimezone: true }),
  },
  (t) => [
    primaryKey({ columns: [t.organizationId, t.campaignId, t.id] }),
    foreignKey({
      columns: [t.organizationId, t.campaignId],
      foreignColumns: [campaigns.organizationId, campaigns.id],
    }).onDelete('cascade'),
    byPerson(t.organizationId, t.recordedBy),
    ...campaignPolicies('pastes', t, { read: 'organizer', write: 'organizer' }),
  ],
);
