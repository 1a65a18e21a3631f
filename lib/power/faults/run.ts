import { spawn } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
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

for (const part of ['package.json', 'tsconfig.json', 'lib/power'])
  cpSync(join(root, part), join(copy, part), { recursive: true });
symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
// The same draws every time, so that a fault is noticed today as it was yesterday; and only a test that is wrong
// counts, not one that is slow on a busy machine.
writeFileSync(
  join(copy, 'vitest.config.ts'),
  "export default { test: { testTimeout: 300_000, maxWorkers: 2, setupFiles: ['./same-draws.ts'] } };",
);
writeFileSync(
  join(copy, 'same-draws.ts'),
  "import fc from 'fast-check';\nfc.configureGlobal({ seed: 1955 });",
);

type Report = {
  testResults: { name: string; status: string; message: string; assertionResults: Assertion[] }[];
};
type Assertion = { fullName: string; status: string };

/** Which tests failed, and which files of tests could not even be read; null when nothing was run. */
async function failures(tests: readonly string[], bail: boolean): Promise<string[] | null> {
  const file = join(copy, 'report.json');
  rmSync(file, { force: true });
  const vitest = spawn(
    process.execPath,
    [
      ...['node_modules/vitest/vitest.mjs', 'run'],
      ...['--reporter=json', `--outputFile=${file}`, `--bail=${bail ? 1 : 0}`],
      ...tests.map((path) => `lib/power/${path}`),
    ],
    { cwd: copy, stdio: 'ignore' },
  );
  const stop = () => vitest.kill();
  process.once('exit', stop);
  await new Promise((done) => vitest.once('exit', done));
  process.off('exit', stop);
  if (!existsSync(file)) return null;
  const report: Report = JSON.parse(readFileSync(file, 'utf8'));
  if (report.testResults.length === 0) return null;
  return report.testResults.flatMap(({ name, status, message, assertionResults }) => {
    const failed = assertionResults.filter((one) => one.status === 'failed');
    if (failed.length === 0) return status === 'failed' ? [`${name}: ${message}`] : [];
    return failed.map(({ fullName }) => fullName);
  });
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
  if (failed === null) return 'its tests did not run';
  return failed.length === 0 ? 'NOT NOTICED' : 'noticed';
}

const chosen = faults.filter(({ name, file }) => `${file} ${name}`.includes(words));
const sound = await failures([...new Set(chosen.flatMap(({ tests }) => tests))], false);
if (!sound || sound.length > 0) {
  console.error(['The tests do not pass without a fault.', ...(sound ?? [])].join('\n'));
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
