import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Problem, storageProblem } from './problem.ts';

/** Runs one of our own files as a program. Whether it succeeded. */
export async function runFile(file: string, env: NodeJS.ProcessEnv): Promise<boolean> {
  const child = spawn(process.execPath, ['--import', 'tsx', file], { stdio: 'inherit', env });
  return (await new Promise((done) => child.once('exit', done))) === 0;
}

/** Brings the tables up to date and loads the worked examples into an empty database. */
export async function prepareDatabase(env: NodeJS.ProcessEnv): Promise<void> {
  for (const [file, what] of [
    ['db/migrate.ts', 'The tables could not be brought up to date'],
    ['db/seed.ts', 'The worked examples could not be loaded'],
  ] as const)
    if (!(await runFile(file, env)))
      throw new Problem(`${what}: the reason stands above; nothing was changed.`);
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
