import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Problem } from './problem.ts';
import { isPostgresOn, postgresProcessesOn, until } from './processes.ts';

const pidFile = (data: string) => resolve(data, 'postmaster.pid');

/** What the server on this data folder last wrote about itself; null when it has ended and taken that away. */
export function readPostmaster(data: string): { pid: number; ready: boolean } | null {
  let lines: string[];
  try {
    lines = readFileSync(pidFile(data), 'utf8').split('\n');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
  return { pid: Number(lines[0]), ready: lines[7]?.trim() === 'ready' };
}

/**
 * Makes a data folder free to start on: stops a server that a killed start left behind, and disowns a pid file
 * whose number now belongs to some other program.
 */
export async function clearPostmaster(data: string): Promise<void> {
  const left = readPostmaster(data);
  if (left && isPostgresOn(left.pid, data)) {
    // Asked first (fast shutdown), then told (immediate: crash recovery follows). Both keep what was committed.
    for (const signal of ['SIGINT', 'SIGQUIT', 'SIGKILL'] as const) {
      send(left.pid, signal);
      if (await until(() => !isPostgresOn(left.pid, data), 5000)) break;
    }
  } else if (left && existsSync(pidFile(data))) {
    // Not removed: PostgreSQL finds by its other lines whether an orphaned worker still writes here.
    const rest = readFileSync(pidFile(data), 'utf8').split('\n').slice(1);
    writeFileSync(pidFile(data), [NOBODY, ...rest].join('\n'));
  }
  // Workers notice the death of their server by themselves, unless they are busy.
  const workers = () => postgresProcessesOn(data);
  if (await until(() => workers().length === 0, 2000)) return;
  for (const pid of workers()) send(pid, 'SIGKILL');
  if (!(await until(() => workers().length === 0, 5000)))
    throw new Problem(
      `A PostgreSQL process (${workers().join(', ')}) is still using ${data}: end it and start again.`,
    );
}

/** No system hands out a process number this high. */
const NOBODY = '2147483646';

function send(pid: number, signal: NodeJS.Signals) {
  try {
    process.kill(pid, signal);
  } catch {
    // gone already
  }
}
