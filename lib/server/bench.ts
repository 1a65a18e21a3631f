import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { embeddedDatabase } from './database.ts';
import { freePort } from './free-port.ts';
import { migrate, runFile, seed } from './prepare.ts';
import { NODE_FLAGS } from './server-process.ts';

const benches = readdirSync('lib', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.bench.ts'))
  .map((file) => join('lib', file));
const nameOf = (file: string) => basename(file, '.bench.ts');

const asked = process.argv[2] ?? '';
const file = benches.find((bench) => nameOf(bench) === asked);
if (!file) {
  console.error(`Say which: npm run bench -- ${benches.map(nameOf).sort().join(' | ')}`);
  process.exit(1);
}

// A bench that asks for a database gets one of its own, with tables and the worked examples.
const wantsDatabase = /env\.DATABASE_URL|'#db\//.test(readFileSync(file, 'utf8'));
const folder = mkdtempSync(join(tmpdir(), 'countervail-bench-'));
chmodSync(folder, 0o755);
const port = await freePort();
const database = wantsDatabase ? await embeddedDatabase(folder) : null;
const env = {
  ...process.env,
  NODE_ENV: 'production' as const,
  PORT: String(port),
  NEXTAUTH_URL: `http://localhost:${port}`,
  NEXTAUTH_SECRET: 'only for measuring, and long enough for one',
  LOG_LEVEL: 'warn',
  NODE_OPTIONS: NODE_FLAGS.join(' '),
  ...(database && { DATABASE_URL: database.url }),
};
let ok = false;
try {
  if (database) {
    await migrate(env);
    await seed(env);
  }
  ok = await runFile(file, env);
} finally {
  await database?.stop();
  rmSync(folder, { recursive: true, force: true });
}
process.exit(ok ? 0 : 1);
