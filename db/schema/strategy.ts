import {
  bigint,
  foreignKey,
  index,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uuid,
} from 'drizzle-orm/pg-core';
import { actors } from './map.ts';
import { byPerson, campaignKey } from './organizations.ts';
import { appendPolicies } from './rls.ts';

/**
 * What a team writes into the boxes of its strategy chart, one chart for each target. Rows are only ever added: of a
 * box the last one holds.
 */
export const strategyCells = pgTable(
  'strategy_cells',
  {
    ...campaignKey(),
    id: uuid().notNull().defaultRandom(),
    ordinal: bigint({ mode: 'number' }).generatedAlwaysAsIdentity(),
    targetId: uuid().notNull(),
    cell: text({
      enum: [
        ...(['long', 'intermediate', 'short', 'putIn', 'getOut', 'problems'] as const),
        ...(['constituents', 'allies', 'opponents', 'primary', 'secondary', 'tactics'] as const),
      ],
    }).notNull(),
    text: text().notNull(),
    writtenBy: uuid(),
    writtenAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
  },
  (t) => [
    primaryKey({ columns: [t.organizationId, t.campaignId, t.id] }),
    byPerson(t.organizationId, t.writtenBy),
    index('strategy_cells_order_idx').on(
      t.organizationId,
      t.campaignId,
      t.targetId,
      t.cell,
      t.ordinal,
    ),
    foreignKey({
      columns: [t.organizationId, t.campaignId, t.targetId],
      foreignColumns: [actors.organizationId, actors.campaignId, actors.id],
    }).onDelete('cascade'),
    ...appendPolicies('strategy_cells', t, { read: 'organizer', write: 'organizer' }),
  ],
);
