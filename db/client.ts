import { isMainThread } from 'node:worker_threads';
import { drizzle } from 'drizzle-orm/postgres-js';
import { pool } from './pool.ts';

const url = process.env.DATABASE_URL;
if (!url) throw new Error('DATABASE_URL is not set');

/** In a thread beside the server nobody waits for an answer: what is large may take its time there. */
const PATIENCE = isMainThread ? 1 : 24;

/** Connects as one of the server's own roles, whatever login the URL names: see schema/rls.ts. */
const connect = (role: string, max: number) =>
  drizzle(
    pool(url, max, {
      onnotice: () => {},
      connection: {
        role,
        application_name: role,
        // A stream's row is locked from its append to the commit: nobody may sit on it.
        statement_timeout: 5000 * PATIENCE,
        lock_timeout: 2000 * PATIENCE,
        idle_in_transaction_session_timeout: 5000 * PATIENCE,
      },
    }),
    { casing: 'snake_case' },
  );

type Pool = ReturnType<typeof connect>;
/** Next bundles a second copy of this file for its pages; both use these pools. */
const shared = globalThis as { appDb?: Pool; pumpDb?: Pool };
shared.appDb ??= connect('countervail_app', 10);
shared.pumpDb ??= connect('countervail_pump', 2);
export const appDb = shared.appDb;
export const pumpDb = shared.pumpDb;

export type Transaction = Parameters<Parameters<typeof appDb.transaction>[0]>[0];
