import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, isStale } from './build.ts';
import { embeddedDatabase } from './database.ts';
import { freePort } from './free-port.ts';
import { runFile } from './prepare.ts';
import { Problem } from './problem.ts';
import { endSteps, runTool } from './steps.ts';
import { sum, type Tally, tallyOf } from './tally.ts';

const [first = '', ...rest] = process.argv.slice(2);
const only = first.startsWith('--') ? first.slice(2) : '';
const filters = only ? rest : process.argv.slice(2);

const PRODUCTION = { NODE_ENV: 'production' } as const;
const folder = mkdtempSync(join(tmpdir(), 'countervail-'));
chmodSync(folder, 0o755);
const tallies: Tally[] = [];
const undo: (() => Promise<void> | void)[] = [
  () => rmSync(folder, { recursive: true, force: true }),
];
const cleanUp = async () => {
  for (const step of undo.splice(0).reverse()) await step();
};
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
  process.once(signal, () => {
    endSteps();
    void cleanUp().then(() => process.exit(130));
  });

try {
  if (!only) await checks();
  if (!only) await types(unit);
  if (only === 'unit') await unit();
  if (!only || only === 'e2e') await journeys('journeys');
  if (only === 'screenshots') await journeys('screenshots');
} catch (error) {
  console.error(error instanceof Problem ? `\n${error.message}` : error);
  tallies.push(tallyOf(false));
}
await cleanUp();
const { passed, failed } = sum(tallies);
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 && passed > 0 ? 0 : 1);

async function checks() {
  say('Format and lint');
  tallies.push(tallyOf((await runTool('@biomejs/biome', ['check', '.'])).ok));
  say('The production build, and the types of its routes');
  // It makes pages and asks nobody: any address will do.
  const env = { ...process.env, ...PRODUCTION, DATABASE_URL: 'postgres://nobody@localhost/none' };
  if (isStale()) tallies.push(tallyOf(await build(env)));
  // After the build, which writes types of its own for pages that are only there meanwhile.
  tallies.push(tallyOf((await runTool('next', ['typegen'])).ok));
}

/** The compiler keeps one processor busy for half a minute: it works beside the first tests, and is heard after them. */
async function types(beside: () => Promise<void>) {
  const compiled = runTool('typescript', ['--noEmit'], process.env, true);
  await beside();
  const { ok, output } = await compiled;
  say('Types');
  process.stdout.write(output);
  tallies.push(tallyOf(ok));
}

async function unit() {
  say('Unit, property, database and socket tests');
  const env = { ...(await database('unit', { durable: false })), NODE_ENV: 'test' as const };
  // Without its tables some tests fail, but those that need none still say how they are.
  if (!(await runFile('db/migrate.ts', env))) tallies.push(tallyOf(false));
  const report = join(folder, 'unit.json');
  const { ok } = await runTool(
    'vitest',
    [
      'run',
      '--config=lib/server/vitest.config.ts',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
      ...filters,
    ],
    env,
  );
  tallies.push(tallyOf(ok, report));
}

async function journeys(project: string) {
  say('Journeys in a browser, against the production build');
  const env = { ...(await database(project, { durable: true })), ...PRODUCTION };
  if (isStale() && !(await build(env))) throw new Problem('The pages could not be built.');
  const report = join(folder, `${project}.json`);
  const { ok } = await runTool(
    '@playwright/test',
    ['test', '--config=e2e/playwright.config.ts', `--project=${project}`, ...filters],
    { ...env, REPORT: report },
  );
  tallies.push(tallyOf(ok, report));
}

/** A database of its own, and what a process must be told to use it. */
async function database(name: string, options: { durable: boolean }): Promise<NodeJS.ProcessEnv> {
  const { url, stop } = await embeddedDatabase(join(folder, name), options);
  undo.push(stop);
  const port = String(await freePort());
  return {
    ...process.env,
    DATABASE_URL: url,
    DATA_FOLDER: join(folder, name),
    PORT: port,
    HOST: 'localhost',
    NEXTAUTH_URL: `http://localhost:${port}`,
    NEXTAUTH_SECRET: 'only for tests, and long enough for one',
    NEXT_TELEMETRY_DISABLED: '1',
    SMTP_URL: '',
  };
}

function say(title: string) {
  console.log(`\n— ${title}`);
}
