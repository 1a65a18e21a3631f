import { drizzle } from 'drizzle-orm/postgres-js';
import postgres from 'postgres';

const url = process.env.DATABASE_URL;
if (!url) throw new Error('DATABASE_URL is not set');

/** The schema's owner, whom no policy stops. For migrations, the worked examples and tests; never for the server. */
export const ownerClient = postgres(url, { onnotice: () => {}, max: 4 });
export const ownerDb = drizzle(ownerClient, { casing: 'snake_case' });
