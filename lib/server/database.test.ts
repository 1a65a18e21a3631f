import { execFileSync, spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import postgres from 'postgres';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { checkDatabase } from './check-database.ts';
import { type Database, embeddedDatabase } from './database.ts';
import { isAlive, isPostgresOn, postgresProcessesOn } from './processes.ts';

let folder: string;
let data: string;
const running: Database[] = [];

const newFolder = () => {
  const made = mkdtempSync(join(tmpdir(), 'counter vail-'));
  chmodSync(made, 0o755);
  return made;
};

/** A folder whose cluster has been made and stopped: most tests begin with a copy, which is made much sooner. */
let made: string;
beforeAll(async () => {
  made = newFolder();
  await (await embeddedDatabase(made)).stop();
  rmSync(join(made, 'postgres-port'));
});
afterAll(() => rmSync(made, { recursive: true, force: true }));

beforeEach(() => {
  folder = newFolder();
  data = join(folder, 'postgres');
  if (process.platform !== 'win32') execFileSync('cp', ['-a', `${made}/.`, folder]);
});
afterEach(async () => {
  for (const database of running.splice(0)) if (isAlive(database.pid)) await database.stop();
  rmSync(folder, { recursive: true, force: true });
});

async function start() {
  const database = await embeddedDatabase(folder);
  running.push(database);
  return database;
}

async function ask<T>(database: Database, work: (sql: postgres.Sql) => Promise<T>) {
  const sql = postgres(database.url, { max: 1, onnotice: () => {} });
  try {
    return await work(sql);
  } finally {
    await sql.end({ timeout: 1 });
  }
}

const add = (database: Database, n: number) =>
  ask(database, async (sql) => {
    await sql`create table if not exists kept (n int primary key)`;
    await sql`insert into kept values (${n})`;
  });
const kept = (database: Database) =>
  ask(database, async (sql) =>
    (await sql<{ n: number }[]>`select n from kept order by n`).map(({ n }) => n),
  );

test('it keeps checksums and what it acknowledged, and listens on loopback alone', async () => {
  rmSync(folder, { recursive: true });
  const database = await start();
  const [settings] = await ask(
    database,
    (sql) => sql`
      select current_setting('data_checksums') as checksums, current_setting('fsync') as fsync,
        current_setting('listen_addresses') as listens, current_setting('password_encryption') as scram`,
  );
  expect(settings).toEqual({
    checksums: 'on',
    fsync: 'on',
    listens: '127.0.0.1',
    scram: 'scram-sha-256',
  });
  await checkDatabase(database.url);
});

test('its password is random, and needed', async () => {
  const database = await start();
  const password = readFileSync(join(folder, 'postgres-password'), 'utf8');
  expect(password).toMatch(/^[\da-f]{48}$/);
  const wrong = checkDatabase(database.url.replace(password, 'postgres'));
  await expect(wrong).rejects.toThrow(/28P01.*user name or password/);
});

test('a stop leaves no process, and the next start finds the same data at the same port', async () => {
  const first = await start();
  await add(first, 1);
  await first.stop();
  expect(postgresProcessesOn(data)).toEqual([]);
  const second = await start();
  expect(second.port).toBe(first.port);
  expect(await kept(second)).toEqual([1]);
});

test('when its port was taken meanwhile it finds another', async () => {
  const first = await start();
  await first.stop();
  const thief = createServer().listen(first.port, '127.0.0.1');
  try {
    expect((await start()).port).not.toBe(first.port);
  } finally {
    thief.close();
  }
});

test('killed, it recovers all that was acknowledged', async () => {
  const first = await start();
  for (const n of [1, 2, 3]) await add(first, n);
  process.kill(first.pid, 'SIGKILL');
  await first.ended;
  expect(await kept(await start())).toEqual([1, 2, 3]);
});

test('a server that a killed start left running is ended and begun again', async () => {
  const orphan = await start();
  await add(orphan, 1);
  const next = await start();
  await orphan.ended;
  expect(next.pid).not.toBe(orphan.pid);
  await add(next, 2);
  expect(await kept(next)).toEqual([1, 2]);
});

test('a worker that outlived its killed server does not keep the next one from starting', async () => {
  const first = await start();
  await add(first, 1);
  // A stopped process cannot notice that its server is gone.
  const [worker] = postgresProcessesOn(data).filter((pid) => pid !== first.pid);
  process.kill(worker!, 'SIGSTOP');
  process.kill(first.pid, 'SIGKILL');
  await first.ended;
  const next = await start();
  expect(isPostgresOn(worker!, data)).toBe(false);
  expect(await kept(next)).toEqual([1]);
}, 30_000);

test('a pid file whose number belongs to another program harms neither', async () => {
  const first = await start();
  await add(first, 1);
  process.kill(first.pid, 'SIGKILL');
  await first.ended;
  const other = spawn('sleep', ['60']);
  try {
    const file = join(data, 'postmaster.pid');
    const rest = readFileSync(file, 'utf8').split('\n').slice(1);
    writeFileSync(file, [other.pid, ...rest].join('\n'));
    expect(await kept(await start())).toEqual([1]);
    expect(isAlive(other.pid!)).toBe(true);
  } finally {
    other.kill();
  }
});

test('data of another version is refused with what to do', async () => {
  await (await start()).stop();
  writeFileSync(join(data, 'PG_VERSION'), '13\n');
  await expect(start()).rejects.toThrow(/is of PostgreSQL 13, .*: run .* or move the folder away/);
});

test('a first start cut short leaves nothing that the next takes for whole', async () => {
  await (await start()).stop();
  renameSync(data, `${data}.new`);
  expect(await ask(await start(), (sql) => sql`select 1 as n`)).toEqual([{ n: 1 }]);
});

test('a server that could forget what it acknowledged is refused', async () => {
  const database = await start();
  await ask(database, (sql) => sql`alter system set synchronous_commit = off`);
  await ask(database, (sql) => sql`select pg_reload_conf()`);
  await expect
    .poll(() => checkDatabase(database.url).catch((error: Error) => error.message))
    .toMatch(/synchronous_commit is off: set it to on/);
});

test('a server that is not there is named without its password', async () => {
  const database = await start();
  await database.stop();
  const why = await checkDatabase(database.url).catch((error: Error) => error.message);
  expect(why).toMatch(
    /^The database of DATABASE_URL \(127\.0\.0\.1:\d+\/postgres\) cannot be reached/,
  );
  expect(why).not.toContain(readFileSync(join(folder, 'postgres-password'), 'utf8'));
});
