import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { embeddedDatabase } from './database.ts';
import { freePort } from './free-port.ts';

const folder = mkdtempSync(`${tmpdir()}/countervail-`);
chmodSync(folder, 0o755);
process.env.PGPORT = String(await freePort());
const { url, stop } = await embeddedDatabase(folder);
const env = {
  ...process.env,
  DATABASE_URL: url,
  NEXTAUTH_SECRET: 'test',
  NEXTAUTH_URL: 'http://localhost:3107',
};
const run = (command: string, ...args: string[]) =>
  spawnSync(command, args, { stdio: 'inherit', env }).status === 0;
const [flag, ...filter] = process.argv.slice(2);
// Without its tables some tests fail, but those that need none still say how they are.
const migrated = run('npx', 'tsx', 'db/migrate.ts');
const passed =
  (flag === '--e2e'
    ? run('npx', 'playwright', 'test', '--config', 'e2e/playwright.config.ts', ...filter)
    : run('npx', 'vitest', 'run', '--exclude', 'e2e/**', '--passWithNoTests', ...filter)) &&
  migrated;
await stop();
rmSync(folder, { recursive: true });
process.exit(passed ? 0 : 1);
