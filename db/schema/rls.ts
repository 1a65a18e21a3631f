import { type SQL, sql } from 'drizzle-orm';
import { type AnyPgColumn, pgEnum, pgPolicy, pgRole } from 'drizzle-orm/pg-core';

/** The roles the running server acts as. Neither owns a table, bypasses a policy or may change the schema. */
export const app = pgRole('countervail_app').existing();
export const pump = pgRole('countervail_pump').existing();

/** In rising order: the database compares them. */
export const role = pgEnum('role', ['observer', 'member', 'organizer', 'owner']);
export type Role = (typeof role.enumValues)[number];

/** The two columns that name a row's campaign; the organization leads, so no row can point into another one. */
type CampaignKey = { organizationId: AnyPgColumn; campaignId: AnyPgColumn };

const levels = {
  observer: sql`'observer'`,
  member: sql`'member'`,
  organizer: sql`'organizer'`,
  owner: sql`'owner'`,
} as const satisfies Record<Role, SQL>;

/** Rows of campaigns in which the actor holds at least this role. Asked once per query, not once per row. */
export const inCampaigns = (t: CampaignKey, atLeast: Role) =>
  sql`(${t.organizationId}, ${t.campaignId}) in (select * from actor_campaigns(${levels[atLeast]}))`;

/** The same, and rows of the worked examples, which anyone may read. */
export const readableIn = (t: CampaignKey, atLeast: Role) =>
  sql`(${t.organizationId}, ${t.campaignId}) in (select * from readable_campaigns(${levels[atLeast]}))`;

/** Who reads a campaign's rows, and who writes them. */
export const campaignPolicies = (
  table: string,
  t: CampaignKey,
  { read, write }: { read: Role; write: Role },
) => [
  pgPolicy(`${table}_read`, { for: 'select', to: app, using: readableIn(t, read) }),
  pgPolicy(`${table}_write`, {
    to: app,
    using: inCampaigns(t, write),
    withCheck: inCampaigns(t, write),
  }),
];

/** The same for rows that are only ever added. */
export const appendPolicies = (
  table: string,
  t: CampaignKey,
  { read, write }: { read: Role; write: Role },
) => [
  pgPolicy(`${table}_read`, { for: 'select', to: app, using: readableIn(t, read) }),
  pgPolicy(`${table}_append`, { for: 'insert', to: app, withCheck: inCampaigns(t, write) }),
];
