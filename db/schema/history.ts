import { sql } from 'drizzle-orm';
import {
  bigint,
  boolean,
  check,
  date,
  doublePrecision,
  foreignKey,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  timestamp,
  unique,
  uuid,
} from 'drizzle-orm/pg-core';
import { structureTests } from './evidence.ts';
import { actors, extra, resources } from './map.ts';
import { byPerson, campaignKey, campaigns } from './organizations.ts';
import { appendPolicies, campaignPolicies } from './rls.ts';
import { actions, milestones } from './work.ts';

/** A dated occurrence that changes belong to: what a step of the leverage line is opened to. */
export const happenings = pgTable(
  'happenings',
  {
    ...campaignKey(),
    id: uuid().notNull().defaultRandom(),
    /** Order among those of one day. */
    ordinal: bigint({ mode: 'number' }).generatedAlwaysAsIdentity(),
    happenedOn: date({ mode: 'string' }).notNull(),
    title: text().notNull(),
    role: text({
      enum: ['agitate', 'innovate', 'orchestrate', 'opponent', 'exogenous', 'outcome'],
    }).notNull(),
    strategy: text({
      enum: ['attraction', 'consolidation', 'withdrawal', 'expansion', 'none'],
    }),
    source: text(),
    note: text(),
    dateConfidence: text(),
    /** At most one of these: the milestone reached, the action held, the structure test taken. */
    milestoneId: uuid(),
    actionId: uuid(),
    structureTestId: uuid(),
    extra: extra(),
    recordedBy: uuid(),
    recordedAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
  },
  (t) => [
    primaryKey({ columns: [t.organizationId, t.campaignId, t.id] }),
    byPerson(t.organizationId, t.recordedBy),
    index('happenings_day_idx').on(t.organizationId, t.campaignId, t.happenedOn, t.ordinal),
    foreignKey({
      columns: [t.organizationId, t.campaignId],
      foreignColumns: [campaigns.organizationId, campaigns.id],
    }).onDelete('cascade'),
    foreignKey({
      columns: [t.organizationId, t.campaignId, t.milestoneId],
      foreignColumns: [milestones.organizationId, milestones.campaignId, milestones.id],
    }),
    foreignKey({
      columns: [t.organizationId, t.campaignId, t.actionId],
      foreignColumns: [actions.organizationId, actions.campaignId, actions.id],
    }),
    foreignKey({
      columns: [t.organizationId, t.campaignId, t.structureTestId],
      foreignColumns: [structureTests.organizationId, structureTests.campaignId, structureTests.id],
    }),
    check(
      'happenings_one_cause',
      sql`num_nonnulls(${t.milestoneId}, ${t.actionId}, ${t.structureTestId}) <= 1`,
    ),
    ...appendPolicies('happenings', t, { read: 'observer', write: 'organizer' }),
  ],
);

/**
 * The log of the map: one parameter set to a value from a day. Rows are only ever added; a correction is a
 * new row that supersedes an old one.
 *
 * v (value), o (outside option): actor, resource. s (share), k (capacity): actor is the dependent, supplier
 * who supplies. pi, tau, tau_back, position: actor.
 */
export const changes = pgTable(
  'changes',
  {
    ...campaignKey(),
    id: uuid().notNull().defaultRandom(),
    /** The order in which changes of one day apply. */
    ordinal: bigint({ mode: 'number' }).generatedAlwaysAsIdentity(),
    set: text({ enum: ['v', 'o', 's', 'k', 'pi', 'tau', 'tau_back', 'position'] }).notNull(),
    actorId: uuid().notNull(),
    supplierId: uuid(),
    resourceId: uuid(),
    to: doublePrecision('to_value').notNull(),
    /** The day from which it holds; null: from the start. */
    effectiveOn: date({ mode: 'string' }),
    confidence: text({ enum: ['documented', 'judged', 'guessed'] }).notNull(),
    source: text(),
    note: text(),
    happeningId: uuid(),
    supersedesId: uuid(),
    /** Takes back what it supersedes and sets nothing itself. */
    withdrawn: boolean().notNull().default(false),
    /** The command that entered it, by which whoever gave it takes it back; null for what came with a file. */
    press: uuid(),
    extra: extra(),
    recordedBy: uuid(),
    recordedAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
  },
  (t) => [
    primaryKey({ columns: [t.organizationId, t.campaignId, t.id] }),
    byPerson(t.organizationId, t.recordedBy),
    index('changes_order_idx').on(t.organizationId, t.campaignId, t.effectiveOn, t.ordinal),
    // What is new since a reader last looked, however much there is.
    index('changes_ordinal_idx').on(t.organizationId, t.campaignId, t.ordinal),
    unique('changes_superseded_once').on(t.organizationId, t.campaignId, t.supersedesId),
    foreignKey({
      columns: [t.organizationId, t.campaignId, t.actorId],
      foreignColumns: [actors.organizationId, actors.campaignId, actors.id],
    }).onDelete('cascade'),
    foreignKey({
      columns: [t.organizationId, t.campaignId, t.supplierId],
      foreignColumns: [actors.organizationId, actors.campaignId, actors.id],
    }).onDelete('cascade'),
    foreignKey({
      columns: [t.organizationId, t.campaignId, t.resourceId],
      foreignColumns: [resources.organizationId, resources.campaignId, resources.id],
    }).onDelete('cascade'),
    foreignKey({
      columns: [t.organizationId, t.campaignId, t.happeningId],
      foreignColumns: [happenings.organizationId, happenings.campaignId, happenings.id],
    }).onDelete('cascade'),
    foreignKey({
      columns: [t.organizationId, t.campaignId, t.supersedesId],
      foreignColumns: [t.organizationId, t.campaignId, t.id],
    }).onDelete('cascade'),
    check(
      'changes_key_shape',
      sql`case ${t.set}
        when 'v' then ${t.resourceId} is not null and ${t.supplierId} is null
        when 'o' then ${t.resourceId} is not null and ${t.supplierId} is null
        when 's' then ${t.resourceId} is not null and ${t.supplierId} is not null
        when 'k' then ${t.resourceId} is not null and ${t.supplierId} is not null
        else ${t.resourceId} is null and ${t.supplierId} is null end`,
    ),
    check(
      'changes_value_range',
      sql`case ${t.set} when 'position' then ${t.to} in (-2, -1, 0, 1, 2)
        when 'k' then ${t.to} >= 0 and ${t.to} < 'Infinity' when 'o' then ${t.to} >= 0 and ${t.to} < 'Infinity'
        else ${t.to} between 0 and 1 end`,
    ),
    check('changes_withdrawn_supersedes', sql`not ${t.withdrawn} or ${t.supersedesId} is not null`),
    ...appendPolicies('changes', t, { read: 'organizer', write: 'organizer' }),
  ],
);

/** The campaign's leverage at one date, as computed from the map when the map last changed. */
export const points = pgTable(
  'points',
  {
    ...campaignKey(),
    ordinal: integer().notNull(),
    /** Null: before the first dated change. */
    onDate: date({ mode: 'string' }),
    leverage: doublePrecision().notNull(),
    direct: doublePrecision().notNull(),
    counterLeverage: doublePrecision().notNull(),
    balance: doublePrecision().notNull(),
    /** Eight of ten times the balance lies between these; null in lines kept before doubt was. */
    balanceLow: doublePrecision(),
    balanceHigh: doublePrecision(),
    ceiling: doublePrecision().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.organizationId, t.campaignId, t.ordinal] }),
    foreignKey({
      columns: [t.organizationId, t.campaignId],
      foreignColumns: [campaigns.organizationId, campaigns.id],
    }).onDelete('cascade'),
    ...campaignPolicies('points', t, { read: 'observer', write: 'organizer' }),
  ],
);

/**
 * How much of a day's change each happening accounts for, computed and kept with the points. Bookkeeping: it says
 * what was recorded with each, not what caused what.
 */
export const attributions = pgTable(
  'attributions',
  {
    ...campaignKey(),
    ordinal: integer().notNull(),
    onDate: date({ mode: 'string' }).notNull(),
    /** Null: what was recorded from that day on without a happening. */
    happeningId: uuid(),
    /** Over all orders of the day's happenings, or in the order in which they are listed. */
    method: text({ enum: ['shapley', 'listed'] }).notNull(),
    leverage: doublePrecision().notNull(),
    counterLeverage: doublePrecision().notNull(),
    balance: doublePrecision().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.organizationId, t.campaignId, t.ordinal] }),
    foreignKey({
      columns: [t.organizationId, t.campaignId],
      foreignColumns: [campaigns.organizationId, campaigns.id],
    }).onDelete('cascade'),
    foreignKey({
      columns: [t.organizationId, t.campaignId, t.happeningId],
      foreignColumns: [happenings.organizationId, happenings.campaignId, happenings.id],
    }).onDelete('cascade'),
    ...campaignPolicies('attributions', t, { read: 'observer', write: 'organizer' }),
  ],
);

/**
 * What conceding is thought to cost the target, as a share of its stakes. Rows are only ever added: of the estimates
 * for one day the last recorded holds.
 */
export const concessions = pgTable(
  'concessions',
  {
    ...campaignKey(),
    id: uuid().notNull().defaultRandom(),
    ordinal: bigint({ mode: 'number' }).generatedAlwaysAsIdentity(),
    cost: doublePrecision().notNull(),
    /** The day from which it holds; null: from the start. */
    effectiveOn: date({ mode: 'string' }),
    confidence: text({ enum: ['documented', 'judged', 'guessed'] }).notNull(),
    source: text(),
    recordedBy: uuid(),
    recordedAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
  },
  (t) => [
    primaryKey({ columns: [t.organizationId, t.campaignId, t.id] }),
    byPerson(t.organizationId, t.recordedBy),
    index('concessions_order_idx').on(t.organizationId, t.campaignId, t.effectiveOn, t.ordinal),
    foreignKey({
      columns: [t.organizationId, t.campaignId],
      foreignColumns: [campaigns.organizationId, campaigns.id],
    }).onDelete('cascade'),
    check('concessions_cost_range', sql`${t.cost} between 0 and 1`),
    ...appendPolicies('concessions', t, { read: 'organizer', write: 'organizer' }),
  ],
);
