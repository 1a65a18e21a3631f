import { sql } from 'drizzle-orm';
import {
  check,
  index,
  integer,
  pgPolicy,
  pgTable,
  text,
  timestamp,
  uuid,
} from 'drizzle-orm/pg-core';
import { app, pump } from './rls.ts';

/** Someone who signs in. Belongs to no organization: nothing here but identity and preferences. */
export const accounts = pgTable(
  'accounts',
  {
    id: uuid().primaryKey().defaultRandom(),
    /** Lower case, so that one mailbox is one account. */
    email: text().notNull().unique(),
    name: text().notNull(),
    /** Names its algorithm, so that it can be changed without asking everyone for a new password. */
    passwordHash: text().notNull(),
    locale: text({ enum: ['en', 'es'] })
      .notNull()
      .default('en'),
    emailVerifiedAt: timestamp({ withTimezone: true }),
    createdAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
  },
  (t) => [
    check('accounts_email_lower', sql`${t.email} = lower(${t.email})`),
    pgPolicy('accounts_self', { for: 'select', to: app, using: sql`${t.id} = app_actor()` }),
    pgPolicy('accounts_self_write', {
      for: 'update',
      to: app,
      using: sql`${t.id} = app_actor()`,
      withCheck: sql`${t.id} = app_actor()`,
    }),
  ],
);

/** A signed-in device. The cookie holds a random token; only its hash is stored. */
export const sessions = pgTable(
  'sessions',
  {
    id: uuid().primaryKey().defaultRandom(),
    accountId: uuid()
      .notNull()
      .references(() => accounts.id, { onDelete: 'cascade' }),
    tokenHash: text().notNull().unique(),
    device: text().notNull(),
    createdAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
    lastSeenAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
    expiresAt: timestamp({ withTimezone: true }).notNull(),
    revokedAt: timestamp({ withTimezone: true }),
  },
  (t) => [
    index('sessions_account_idx').on(t.accountId),
    pgPolicy('sessions_own', {
      to: app,
      using: sql`${t.accountId} = app_actor()`,
      withCheck: sql`${t.accountId} = app_actor()`,
    }),
    // Each server asks once a second whether the sessions behind its sockets still stand.
    pgPolicy('sessions_pump', { for: 'select', to: pump, using: sql`true` }),
  ],
);

/** A secret sent by mail, good for one purpose, once. Reached through functions alone. */
export const accountTokens = pgTable(
  'account_tokens',
  {
    tokenHash: text().primaryKey(),
    accountId: uuid()
      .notNull()
      .references(() => accounts.id, { onDelete: 'cascade' }),
    purpose: text({ enum: ['verify-email', 'reset-password'] }).notNull(),
    expiresAt: timestamp({ withTimezone: true }).notNull(),
    createdAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
  },
  (t) => [
    index('account_tokens_account_idx').on(t.accountId),
    pgPolicy('account_tokens_nobody', { for: 'select', to: app, using: sql`false` }),
  ],
);

/** Mail waiting to be sent. Written with what it is about, sent and removed by the delivery loop. */
export const mails = pgTable(
  'mails',
  {
    id: uuid().primaryKey().defaultRandom(),
    recipient: text().notNull(),
    subject: text().notNull(),
    body: text().notNull(),
    attempts: integer().notNull().default(0),
    notBefore: timestamp({ withTimezone: true }).notNull().defaultNow(),
    createdAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
  },
  () => [
    pgPolicy('mails_nobody', { for: 'select', to: app, using: sql`false` }),
    pgPolicy('mails_deliver', { to: pump, using: sql`true` }),
  ],
);
