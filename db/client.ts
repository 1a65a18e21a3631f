import { drizzle } from 'drizzle-orm/postgres-js';
import { pool } from './pool.ts';

const url = process.env.DATABASE_URL;
if (!url) throw new Error('DATABASE_URL is not set');

/** Connects as one of the server's own roles, whatever login the URL names: see schema/rls.ts. */
const connect = (role: string, max: number) =>
  drizzle(
    pool(url, max, {
      onnotice: () => {},
      connection: {
        role,
        application_name: role,
        // A stream's row is locked from its append to the commit: nobody may sit on it.
        statement_timeout: 5000,
        lock_timeout: 2000,
        idle_in_transaction_session_timeout: 5000,
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
