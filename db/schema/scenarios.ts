import { type SQL, sql } from 'drizzle-orm';
import {
  type AnyPgColumn,
  bigint,
  boolean,
  check,
  date,
  doublePrecision,
  foreignKey,
  index,
  pgPolicy,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uuid,
} from 'drizzle-orm/pg-core';
import { actors, resources } from './map.ts';
import { byPerson, campaignKey, campaigns } from './organizations.ts';
import { app, inCampaigns, readableIn } from './rls.ts';

/** Shared with whoever may read the map, or the actor's own. */
const visible = (t: { organizationId: AnyPgColumn; authorId: AnyPgColumn; shared: AnyPgColumn }) =>
  sql`(${t.shared} or (${t.organizationId}, ${t.authorId}) in (select * from actor_people()))`;

/** A branch of a campaign's map in which changes are tried, on top of the map as it is now. */
export const scenarios = pgTable(
  'scenarios',
  {
    ...campaignKey(),
    id: uuid().notNull().defaultRandom(),
    name: text().notNull(),
    authorId: uuid().notNull(),
    /** The day of the map it changes; null: the latest. */
    onDate: date({ mode: 'string' }),
    /** The last change of the map when it was branched; 0 where there was none. */
    branchedFrom: bigint({ mode: 'number' }).notNull(),
    /** Whoever may read the map may read it; otherwise its author alone. */
    shared: boolean().notNull().default(false),
    mergedAt: timestamp({ withTimezone: true }),
    /** The last of the days from which what was merged holds. */
    mergedOn: date({ mode: 'string' }),
    /** The press that recorded the merge on the map, by which it is taken back as one. */
    mergedPress: uuid(),
    discardedAt: timestamp({ withTimezone: true }),
    createdAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
  },
  (t) => [
    primaryKey({ columns: [t.organizationId, t.campaignId, t.id] }),
    byPerson(t.organizationId, t.authorId),
    foreignKey({
      columns: [t.organizationId, t.campaignId],
      foreignColumns: [campaigns.organizationId, campaigns.id],
    }).onDelete('cascade'),
    check('scenarios_one_end', sql`${t.mergedAt} is null or ${t.discardedAt} is null`),
    check('scenarios_merged_whole', sql`num_nulls(${t.mergedAt}, ${t.mergedPress}) in (0, 2)`),
    pgPolicy('scenarios_read', {
      for: 'select',
      to: app,
      using: sql`${readableIn(t, 'organizer')} and ${visible(t)}`,
    }),
    pgPolicy('scenarios_write', {
      to: app,
      using: sql`${inCampaigns(t, 'organizer')} and ${visible(t)}`,
      withCheck: sql`${inCampaigns(t, 'organizer')} and ${visible(t)}`,
    }),
  ],
);

/** The scenarios that the actor may see, as `scenarios` itself decides. */
const ofVisible = (t: Record<'organizationId' | 'campaignId' | 'scenarioId', AnyPgColumn>): SQL =>
  sql`(${t.organizationId}, ${t.campaignId}, ${t.scenarioId}) in
    (select s.organization_id, s.campaign_id, s.id from scenarios s)`;

/**
 * What is tried in a scenario: one parameter set to a value, or back to what the map says; and, as `here`, whether an
 * actor or a resource is on its map (1) or not (0). Rows are only ever added: of those for one parameter the last
 * holds. What comes in is an object that was removed from the start: on no map until the scenario is merged, and
 * known by the same id from then on.
 */
export const scenarioChanges = pgTable(
  'scenario_changes',
  {
    ...campaignKey(),
    scenarioId: uuid().notNull(),
    id: uuid().notNull().defaultRandom(),
    ordinal: bigint({ mode: 'number' }).generatedAlwaysAsIdentity(),
    set: text({
      enum: ['v', 'o', 's', 'k', 'pi', 'tau', 'tau_back', 'position', 'here'],
    }).notNull(),
    /** Null only where it is said of a resource that it is here. */
    actorId: uuid(),
    supplierId: uuid(),
    resourceId: uuid(),
    /** Null: as on the real map. */
    to: doublePrecision('to_value'),
    /** The last change of the real map that whoever entered this had seen. */
    basedOn: bigint({ mode: 'number' }).notNull(),
    /** What was entered with one press, which is undone as one. */
    press: uuid().notNull(),
    /** The press that this one took back. */
    undoes: uuid(),
    recordedBy: uuid().notNull(),
    recordedAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
  },
  (t) => [
    primaryKey({ columns: [t.organizationId, t.campaignId, t.scenarioId, t.id] }),
    byPerson(t.organizationId, t.recordedBy),
    index('scenario_changes_order_idx').on(
      ...([t.organizationId, t.campaignId, t.scenarioId, t.ordinal] as const),
    ),
    foreignKey({
      columns: [t.organizationId, t.campaignId, t.scenarioId],
      foreignColumns: [scenarios.organizationId, scenarios.campaignId, scenarios.id],
    }).onDelete('cascade'),
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
    check(
      'scenario_changes_key_shape',
      sql`case when ${t.set} = 'here' then num_nulls(${t.actorId}, ${t.resourceId}) = 1 and ${t.supplierId} is null
        when ${t.set} in ('v', 'o') then num_nulls(${t.actorId}, ${t.resourceId}) = 0 and ${t.supplierId} is null
        when ${t.set} in ('s', 'k') then num_nulls(${t.actorId}, ${t.supplierId}, ${t.resourceId}) = 0
        else ${t.actorId} is not null and num_nulls(${t.supplierId}, ${t.resourceId}) = 2 end`,
    ),
    check(
      'scenario_changes_value_range',
      sql`case ${t.set} when 'position' then ${t.to} in (-2, -1, 0, 1, 2) when 'here' then ${t.to} in (0, 1)
        when 'k' then ${t.to} >= 0 and ${t.to} < 'Infinity' when 'o' then ${t.to} >= 0 and ${t.to} < 'Infinity'
        else ${t.to} between 0 and 1 end`,
    ),
    pgPolicy('scenario_changes_read', { for: 'select', to: app, using: ofVisible(t) }),
    pgPolicy('scenario_changes_append', {
      for: 'insert',
      to: app,
      withCheck: sql`${inCampaigns(t, 'organizer')} and ${ofVisible(t)}`,
    }),
  ],
);
