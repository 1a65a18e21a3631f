import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { answer, montgomery, refused } from './fixture.ts';

const run = (args: string[], input = '') => {
  const command = ['lib/server/bin/power.mjs', ...args];
  return spawnSync(process.execPath, command, { input, encoding: 'utf8', timeout: 60_000 });
};
describe('the power command', () => {
  test('reads standard input as it reads a file', async () => {
    const { status, stdout, stderr } = run(['analyze', '-'], readFileSync(montgomery, 'utf8'));
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toBe((await answer(['analyze', montgomery])).stdout);
  });

  test('stops reading what is too large, and says so without a stack', () => {
    const { status, stderr } = run(['analyze', '-'], ' '.repeat(20_000_001));
    expect(status).toBe(2);
    expect(stderr).toMatch(/^\$: The file has more than 20000000 bytes[^\n]*\n$/);
  });

  test('says how it is used', async () => {
    const lines = await refused([]);
    expect(lines.length).toBe(4);
    for (const line of lines) expect(line).toMatch(/^Usage: npm run --silent power -- /);
  });

  test.each([
    [['analyse', montgomery], /^There is no command "analyse"; use analyze, plan/],
    [['analyze'], /^Usage: /],
    [['exchange'], /^Usage: /],
    [['analyze', montgomery, '--loud'], /^There is no option "--loud" here. Usage: /],
    [['analyze', montgomery, '-x'], /^There is no option "-x" here/],
    [['exchange', montgomery, '--at', 'baseline'], /^There is no option "--at" here/],
    [['network', 'ties.csv', '--undirected=1'], /^--undirected takes no value/],
    [['network', 'ties.csv', '--undirected', '--undirected'], /^--undirected is given twice/],
    [['analyze', montgomery, montgomery], /^Expected one FILE, found ".*", ".*"/],
    [['analyze', montgomery, '--at'], /^--at needs a value/],
    [['analyze', montgomery, '--at', '--step=.1'], /^--at needs a value/],
    [['analyze', montgomery, '--at='], /^--at needs a value/],
    [['analyze', '--at', '1956-01-01', '--at=baseline', montgomery], /^--at is given twice/],
    [['analyze', montgomery, '--at', '1956-02-30'], /^--at is "1956-02-30", expected a day/],
    [['analyze', montgomery, '--at', 'Baseline'], /^--at is "Baseline", expected a day/],
    [['analyze', montgomery, '--step', '.2'], /^--step needs --at/],
    [['analyze', montgomery, '--at=baseline', '--step', '0'], /--step is "0", .* above 0 to 1/],
    [['analyze', montgomery, '--at=baseline', '--step', '1.01'], /--step is "1.01", expected/],
    [['analyze', montgomery, '--at=baseline', '--step', 'NaN'], /--step is "NaN", expected/],
    [['analyze', montgomery, '--seed', '1'], /^--seed needs --intervals/],
    [['analyze', montgomery, '--sd', '1'], /^--sd needs --intervals/],
    [['analyze', montgomery, '--intervals', '9'], /^--intervals needs --seed/],
    [['analyze', montgomery, '--intervals=0', '--seed=1'], /is "0", .* from 1 to 100000/],
    [['analyze', montgomery, '--intervals=100001', '--seed=1'], /is "100001", expected/],
    [['analyze', montgomery, '--intervals=2.5', '--seed=1'], /is "2.5", expected a whole number/],
    [['analyze', montgomery, '--intervals=0x9', '--seed=1'], /is "0x9", expected/],
    [['analyze', montgomery, '--intervals=9', '--seed=1.5'], /--seed is "1.5", .* whole number\.$/],
    [
      ['analyze', montgomery, '--intervals=9', '--seed=1', '--sd', '-1'],
      /--sd is "-1", .* or more/,
    ],
    [['analyze', montgomery, '--intervals=9', '--seed=1', '--sd=1e999'], /--sd is "1e999", exp/],
    [['plan', montgomery, '--at=baseline', '--budget=1'], /^plan needs --at, --budget and --moves/],
    [
      ['plan', montgomery, '--at=baseline', '--budget=-1', '--moves=m'],
      /--budget is "-1", .* more/,
    ],
    [['plan', '-', '--at=baseline', '--budget=1', '--moves=-'], /^Only one of FILE and --moves/],
    [['analyze', 'no-such-file.json'], /^Cannot read "no-such-file.json" \(ENOENT\)/],
    [['network', 'lib'], /^Cannot read "lib" \(EISDIR\)/],
  ])('refuses %j in a sentence', async (args, sentence) => {
    const lines = await refused(args);
    expect(lines[0]).toMatch(sentence);
    expect(lines.length).toBe(1);
  });
});
