import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import postgres from 'postgres';
import { z } from 'zod';
import { Problem, storageProblem } from './problem.ts';

/** Runs one of our own files as a program, until `signal` ends it. Whether it succeeded. */
export async function runFile(
  file: string,
  env: NodeJS.ProcessEnv,
  signal?: AbortSignal,
): Promise<boolean> {
  const child = spawn(process.execPath, ['--import', 'tsx', file], {
    stdio: 'inherit',
    env,
    signal,
  });
  // Being ended is no news to whoever asked for it; what could not begin says why.
  child.on('error', (error) => signal?.aborted || console.error(error));
  return (await new Promise((done) => child.once('close', done))) === 0;
}

const Journal = z.object({ entries: z.array(z.object({ when: z.number() })) });

/** Whether the tables are as this version of the program needs them. Looking is much quicker than migrating. */
export async function isMigrated(url: string): Promise<boolean> {
  const journal = Journal.parse(
    JSON.parse(readFileSync('db/migrations/meta/_journal.json', 'utf8')),
  );
  const sql = postgres(url, { max: 1, onnotice: () => {} });
  try {
    const [last] = await sql<{ at: string }[]>`
      select max(created_at)::text as at from drizzle.__drizzle_migrations`;
    return Number(last?.at) === journal.entries.at(-1)?.when;
  } catch {
    return false; // a fresh database has no such table
  } finally {
    await sql.end({ timeout: 1 });
  }
}

export async function migrate(env: NodeJS.ProcessEnv): Promise<void> {
  if (!(await runFile('db/migrate.ts', env)))
    throw new Problem('The tables could not be brought up to date: the reason stands above.');
}

/** Loads the worked examples where there are none. */
export async function seed(env: NodeJS.ProcessEnv, signal?: AbortSignal): Promise<void> {
  if (!(await runFile('db/seed.ts', env, signal)))
    throw new Problem('The worked examples could not be loaded: the reason stands above.');
}

/** The secret that sign-in tokens are made with, kept for the next start. */
export function secretIn(folder: string): string {
  const file = resolve(folder, 'secret');
  try {
    mkdirSync(folder, { recursive: true, mode: 0o755 });
    if (!existsSync(file)) writeFileSync(file, randomBytes(32).toString('hex'), { mode: 0o600 });
    return readFileSync(file, 'utf8').trim();
  } catch (error) {
    throw storageProblem(error, folder) ?? error;
  }
}
