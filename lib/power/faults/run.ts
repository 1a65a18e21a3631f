import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import type { Fault } from './fault.ts';
import { faults } from './faults.ts';

/**
 * Makes each deliberate fault in turn, in a copy, runs the tests that must notice it, and takes it back. Ends with
 * 1 when a fault was noticed by none of them, cannot be made any more, or the tests fail without one.
 *
 *   npx tsx lib/power/faults/run.ts [words of a fault's name or file]
 */
const [words = ''] = process.argv.slice(2);
const root = fileURLToPath(new URL('../../..', import.meta.url));
const copy = mkdtempSync(join(tmpdir(), 'power-faults-'));
process.on('exit', () => rmSync(copy, { recursive: true, force: true }));
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(1));

for (const part of ['package.json', 'tsconfig.json', 'lib/power', 'lib/server/vitest.config.ts'])
  cpSync(join(root, part), join(copy, part), { recursive: true });
symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));

/** How many tests failed, or files of tests that could not even be read; null when nothing was run. */
async function failures(tests: readonly string[], bail: boolean): Promise<number | null> {
  const report = join(copy, 'report.json');
  rmSync(report, { force: true });
  const vitest = spawn(
    process.execPath,
    [
      ...['node_modules/vitest/vitest.mjs', 'run', '--config=lib/server/vitest.config.ts'],
      ...['--reporter=json', `--outputFile=${report}`, `--bail=${bail ? 1 : 0}`],
      ...tests.map((path) => `lib/power/${path}`),
    ],
    { cwd: copy, stdio: 'ignore' },
  );
  await new Promise((done) => vitest.once('exit', done));
  try {
    const { numTotalTestSuites, numFailedTests, numFailedTestSuites } = JSON.parse(
      readFileSync(report, 'utf8'),
    );
    return numTotalTestSuites > 0 ? numFailedTests + numFailedTestSuites : null;
  } catch {
    return null;
  }
}

async function isNoticed({ file, from, to, tests }: Fault): Promise<string> {
  const path = join(copy, 'lib/power', file);
  const source = readFileSync(path, 'utf8');
  if (source.split(from).length !== 2) return 'cannot be made: its text is not there exactly once';
  const spoiled = source.replace(from, () => to);
  // What is no program would be noticed whatever the tests are worth.
  const { diagnostics = [] } = ts.transpileModule(spoiled, { reportDiagnostics: true });
  if (diagnostics.length > 0) return 'cannot be made: it would not be a program';
  writeFileSync(path, spoiled);
  const failed = await failures(tests, true);
  writeFileSync(path, source);
  return failed === null ? 'its tests did not run' : failed === 0 ? 'NOT NOTICED' : 'noticed';
}

const chosen = faults.filter(({ name, file }) => `${file} ${name}`.includes(words));
const sound = await failures([...new Set(chosen.flatMap(({ tests }) => tests))], false);
if (sound !== 0) {
  console.error('The tests do not pass without a fault.');
  process.exit(1);
}
let noticed = 0;
for (const fault of chosen) {
  const outcome = await isNoticed(fault);
  if (outcome === 'noticed') noticed += 1;
  console.log(`${outcome.padEnd(11)} ${fault.file}: ${fault.name}`);
}
console.log(`${noticed} of ${chosen.length} faults were noticed.`);
process.exit(noticed === chosen.length ? 0 : 1);
