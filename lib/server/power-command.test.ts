import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { answerPower } from './power-command.ts';
import { readInput } from './read-input.ts';

const montgomery = 'lib/power/cases/montgomery-1955.json';
const run = (args: string[], input = '') => {
  const command = ['lib/server/bin/power.mjs', ...args];
  return spawnSync(process.execPath, command, { input, encoding: 'utf8', timeout: 60_000 });
};

describe('the power command', () => {
  test('analyzes a file', () => {
    const { status, stdout, stderr } = run(['analyze', montgomery]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const { id, target, points } = JSON.parse(stdout);
    expect({ id, target }).toEqual({ id: 'montgomery-1955', target: 'commission' });
    expect(points.length).toBe(18);
    expect(Object.keys(points[0])).toEqual([
      ...['date', 'leverage', 'direct', 'indirect', 'ceiling', 'realised'],
      ...['counterLeverage', 'balance', 'events'],
    ]);
    expect(points[0]).toMatchObject({ date: 'baseline', events: [] });
    expect(points.at(-1).balance).toBeCloseTo(0.25989, 6);
  });

  test('reads standard input, and answers the same', () => {
    const { status, stdout } = run(['analyze', '-'], readFileSync(montgomery, 'utf8'));
    expect(status).toBe(0);
    expect(stdout).toBe(run(['analyze', montgomery]).stdout);
  });

  test('lists every problem of a broken file, one a line, and nothing else', () => {
    const file = JSON.parse(readFileSync(montgomery, 'utf8'));
    file.supplies[3].share = 2;
    file.events[1].date = '1955-02-30';
    file.campaign.members[0].actor = 'nobody\nat all';
    const { status, stdout, stderr } = run(['analyze', '-'], JSON.stringify(file));
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr.trim().split('\n')).toEqual([
      '$.supplies[3].share: 2 is out of range; expected 0 to 1.',
      '$.events[1].date: "1955-02-30" is not a day of the calendar; write it as YYYY-MM-DD.',
      '$.campaign.members[0].actor: There is no actor with the id "nobody\\nat all"; add it to actors or correct the id.',
    ]);
  });

  test.each([
    [[], /^Usage: /],
    [['analyse', montgomery], /^Usage: /],
    [['analyze'], /^Usage: /],
    [['analyze', montgomery, '--loud'], /^Usage: /],
    [['analyze', montgomery, montgomery], /^Usage: /],
    [['analyze', montgomery, '--at', 'baseline'], /--at is not available yet/],
    [['analyze', montgomery, '--intervals=100'], /--intervals is not available yet/],
    [['plan', montgomery], /plan is not available yet/],
    [['analyze', 'no-such-file.json'], /Cannot read .*no-such-file.json \(ENOENT\)/],
    [['analyze', 'lib'], /Cannot read lib \(EISDIR\)/],
  ])('refuses %j in a sentence', async (args, sentence) => {
    const { status, stdout, stderr } = await answerPower(args, readInput);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(sentence);
    expect(stderr.trim().split('\n').length).toBe(1);
  });

  test('says how it is used', () => {
    const { status, stdout, stderr } = run([]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/^Usage: /);
  });

  test('stops reading what is too large', () => {
    const { status, stderr } = run(['analyze', '-'], ' '.repeat(20_000_001));
    expect(status).toBe(2);
    expect(stderr).toMatch(/^\$: The file has more than 20000000 bytes/);
  });
});
