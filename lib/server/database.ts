import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  chownSync,
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statfsSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { resolve } from 'node:path';
import { freePort, isFree } from './free-port.ts';
import { type Binaries, postgresBinaries } from './postgres-binaries.ts';
import { asUser, postgresUser, type User } from './postgres-user.ts';
import { clearPostmaster, readPostmaster } from './postmaster.ts';
import { diskFull, Problem } from './problem.ts';
import { until } from './processes.ts';

export type Database = {
  url: string;
  port: number;
  pid: number;
  /** Fast shutdown: ends sessions, writes a checkpoint. End the pools first. */
  stop: () => Promise<void>;
  /** Resolves when the server has ended, whoever ended it. */
  ended: Promise<void>;
};

/**
 * Starts the embedded PostgreSQL whose data is in `folder`, made on first use. It listens on loopback only, on a
 * port chosen once and kept. Whatever an earlier, killed start left behind is put right first.
 */
export async function embeddedDatabase(
  folder: string,
  { durable = true }: { durable?: boolean } = {},
): Promise<Database> {
  mkdirSync(folder, { recursive: true, mode: 0o755 });
  const data = resolve(folder, 'postgres');
  const binaries = postgresBinaries();
  const user = postgresUser(data);
  const password = passwordIn(folder, user);
  await clearPostmaster(data);
  if (!existsSync(data)) initialise(binaries, folder, data, user, durable);
  checkVersion(data, binaries);

  for (let attempt = 1; ; attempt++) {
    const port = await portIn(folder);
    const child = launch(binaries, folder, data, user, port, durable);
    const ended = new Promise<void>((done) => child.once('exit', () => done()));
    const gone = () => child.exitCode !== null || child.signalCode !== null;
    const ready = () => {
      const server = readPostmaster(data);
      return server?.pid === child.pid && server?.ready === true;
    };
    // Recovery after a crash can take long; as long as the process lives it is at work.
    await until(() => gone() || ready(), 300_000);
    if (!gone()) {
      const stop = async () => {
        child.kill('SIGINT');
        if (!(await until(gone, 4000))) child.kill('SIGQUIT');
        await ended;
      };
      const url = `postgres://postgres:${password}@127.0.0.1:${port}/postgres`;
      return { url, port, pid: child.pid!, stop, ended };
    }
    const reason = lastWords(folder);
    // A segment of its log has 16 MB.
    if (/No space left|Disk quota/.test(reason) || freeMegabytes(folder) < 16)
      throw diskFull(folder);
    const passing = /shared memory block|could not bind|create any TCP/.test(reason);
    if (!passing || attempt === 5)
      throw new Problem(`PostgreSQL did not start: ${reason} (more in ${folder}/postgres.log)`);
    if (/bind|TCP/.test(reason)) rmSync(resolve(folder, 'postgres-port'), { force: true });
    else await clearPostmaster(data);
  }
}

function initialise(
  { initdb }: Binaries,
  folder: string,
  data: string,
  user: User | null,
  durable: boolean,
) {
  // Without room for it initdb dies in ways that say nothing of the disk.
  if (freeMegabytes(folder) < 50) throw diskFull(folder);
  // Made beside its place and moved there when whole: an interrupted first start leaves nothing half-made.
  const fresh = `${data}.new`;
  rmSync(fresh, { recursive: true, force: true });
  mkdirSync(fresh, { mode: 0o700 });
  if (user) chownSync(fresh, user.uid, user.gid);
  const args = [
    `--pgdata=${fresh}`,
    '--username=postgres',
    `--pwfile=${resolve(folder, 'postgres-password')}`,
    '--auth=scram-sha-256',
    '--data-checksums',
    '--encoding=UTF8',
    '--locale=C',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    ...(durable ? [] : ['--no-sync']),
  ];
  const start = asUser(user, initdb, args, [folder, initdb]);
  const { status, stderr } = spawnSync(start.file, start.args, {
    ...start.options,
    cwd: folder,
    encoding: 'utf8',
  });
  if (status !== 0) {
    if (/No space left|Disk quota/.test(stderr)) throw diskFull(folder);
    throw new Problem(`The database could not be made in ${data}: ${stderr.trim()}`);
  }
  renameSync(fresh, data);
}

function launch(
  { postgres }: Binaries,
  folder: string,
  data: string,
  user: User | null,
  port: number,
  durable: boolean,
): ChildProcess {
  const settings = {
    port,
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    // The log names what failed, never what people wrote.
    log_error_verbosity: 'terse',
    log_min_error_statement: 'panic',
    ...(durable ? {} : { fsync: 'off', full_page_writes: 'off' }),
  };
  const args = ['-D', data, ...Object.entries(settings).flatMap(([k, v]) => ['-c', `${k}=${v}`])];
  const start = asUser(user, postgres, args, [folder, postgres]);
  const logFile = resolve(folder, 'postgres.log');
  if (existsSync(logFile) && statSync(logFile).size > 1 << 20)
    renameSync(logFile, `${logFile}.old`);
  const log = openSync(logFile, 'a', 0o600);
  // In a session of its own, so that Ctrl-C reaches us first and the pools end before their server.
  const child = spawn(start.file, start.args, {
    ...start.options,
    cwd: folder,
    detached: true,
    stdio: ['ignore', log, log],
  });
  closeSync(log);
  return child;
}

function checkVersion(data: string, { major }: Binaries) {
  const made = Number.parseInt(readFileSync(resolve(data, 'PG_VERSION'), 'utf8'), 10);
  if (made !== major)
    throw new Problem(
      `The data in ${data} is of PostgreSQL ${made}, and this program brings PostgreSQL ${major}: run a PostgreSQL ${made} server on it and name that in DATABASE_URL, or move the folder away to start afresh.`,
    );
}

function passwordIn(folder: string, user: User | null): string {
  const file = resolve(folder, 'postgres-password');
  if (!existsSync(file)) writeFileSync(file, randomBytes(24).toString('hex'), { mode: 0o600 });
  // initdb reads it as the user it runs as.
  if (user) chownSync(file, user.uid, user.gid);
  return readFileSync(file, 'utf8').trim();
}

async function portIn(folder: string): Promise<number> {
  const file = resolve(folder, 'postgres-port');
  const kept = existsSync(file) ? Number(readFileSync(file, 'utf8')) : 0;
  if (kept > 0 && (await isFree(kept, '127.0.0.1'))) return kept;
  const port = await freePort();
  writeFileSync(file, String(port));
  return port;
}

function freeMegabytes(folder: string): number {
  const { bavail, bsize } = statfsSync(folder);
  return (bavail * bsize) / (1 << 20);
}

/** Why the server ended, in its own words. */
function lastWords(folder: string): string {
  const lines = readFileSync(resolve(folder, 'postgres.log'), 'utf8').trimEnd().split('\n');
  const fatal = lines.findLast((line) => /FATAL|PANIC|ERROR/.test(line)) ?? lines.at(-1) ?? '';
  return fatal.replace(/^.*?(FATAL|PANIC|ERROR):\s*/, '');
}
