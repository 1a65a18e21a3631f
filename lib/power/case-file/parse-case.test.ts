import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { modelOfCase } from './model-of-case.ts';
import { parseCase } from './parse-case.ts';
import { serializeCase } from './serialize-case.ts';
import { seriesOf } from './series-of-case.ts';
import { small, spoiled } from './small-case.ts';

const example = (name: string): string =>
  readFileSync(new URL(`../cases/${name}.json`, import.meta.url), 'utf8');
function problemsOf(input: unknown): string[] {
  const parsed = parseCase(input);
  return parsed.ok ? [] : parsed.problems.map(({ path, code }) => `${path} ${code}`);
}

describe('a case that is in order', () => {
  test.each(['montgomery-1955', 'ciw-fairfood-2001'])('%s comes back as it was', (name) => {
    const text = example(name);
    const parsed = parseCase(text);
    if (!parsed.ok) throw new Error(parsed.problems.map(({ message }) => message).join());
    expect(JSON.parse(serializeCase(parsed.value))).toEqual(JSON.parse(text));
    for (const { leverage, balance } of seriesOf(parsed.value)) {
      expect(leverage > 0 && leverage < 1).toBe(true);
      expect(balance > 0 && balance < 1).toBe(true);
    }
  });

  test('keeps what the format does not know, wherever it stands, in its order', () => {
    const extra = JSON.parse(JSON.stringify(small()));
    extra.mood = { deep: [1, null, { x: 'y' }] };
    extra.actors[0].color = 'red';
    extra.events[0].changes[0].why = 'they said so';
    extra.campaign.members[0].since = 1999;
    const parsed = parseCase(extra);
    if (!parsed.ok) throw new Error('refused');
    expect(serializeCase(parsed.value)).toBe(`${JSON.stringify(extra, null, 1)}\n`);
    expect(parseCase(serializeCase(parsed.value))).toEqual(parsed);
  });

  test('round trip, whatever the unknown keys hold', () => {
    const json = fc.jsonValue({ maxDepth: 3, noUnicodeString: false });
    fc.assert(
      fc.property(json, (value) => {
        // A zero below nothing is written as a plain zero.
        const extra = JSON.parse(JSON.stringify({ ...small(), extra: value }));
        const parsed = parseCase(JSON.stringify(extra));
        fc.pre(parsed.ok);
        if (parsed.ok) expect(JSON.parse(serializeCase(parsed.value))).toEqual(extra);
      }),
      { numRuns: 300 },
    );
  });

  test('a supply without capacity could double', () => {
    const parsed = parseCase(small());
    if (!parsed.ok) throw new Error('refused');
    const spelled = parseCase(spoiled(['supplies', 0, 'capacity'], 0.7));
    expect(spelled.ok && seriesOf(spelled.value)).toEqual(seriesOf(parsed.value));
  });

  test('an estimated transmission, there and back, reaches the model', () => {
    const given = { ...small().actors[2], tau: 0.1, tau_back: 0.2 };
    const parsed = parseCase(spoiled(['actors', 2], given));
    const actors = parsed.ok ? modelOfCase(parsed.value).actors : [];
    expect(actors[2]).toEqual({ id: 'bank', position: 0, tau: 0.1, tauBack: 0.2 });
  });

  test('a byte order mark and a sum that rounding pushed over 1 are forgiven', () => {
    expect(problemsOf(`\uFEFF${JSON.stringify(small())}`)).toEqual([]);
    expect(
      problemsOf(spoiled(['values', 2], { actor: 'us', resource: 'work', v: 0.5 + 1e-10 })),
    ).toEqual([]);
  });
});

test('a sum is counted as it stands after each event, in the order of their days', () => {
  const file = small();
  const set = (date: string, v: number) => ({
    ...{ date, title: date, role: 'agitate' },
    changes: [{ set: 'v', actor: 'us', resource: 'work', to: v }],
  });
  // Only 2024-05 makes room for what 2024-06 adds; the file lists them the other way round.
  const room = {
    ...set('2024-05-01', 0),
    changes: [{ set: 'v', actor: 'us', resource: 'pay', to: 0.1 }],
  };
  expect(problemsOf({ ...file, events: [set('2024-06-01', 0.9), room] })).toEqual([]);
  expect(problemsOf({ ...file, events: [set('2024-04-01', 0.9), room] })).toEqual([
    '$.events[0].changes[0].to values-above-one',
  ]);
});

describe('a file that is hardly one', () => {
  test.each<[string, unknown, string]>([
    ['nothing', '', '$ not-json'],
    ['half a file', '{"schema":', '$ not-json'],
    [
      'a number without end',
      JSON.stringify(small()).replace('0.6', '1e999'),
      '$.values[0].v not-finite',
    ],
    [
      'one where nobody looks',
      JSON.stringify({ ...small(), x: [0] }).replace('[0]', '[-1e999]'),
      '$.x[0] not-finite',
    ],
    [
      'a key that reaches the prototype',
      JSON.stringify(small()).replace('"paper"', '"__proto__"'),
      '$.sources.__proto__ forbidden-key',
    ],
    ['another of those', { ...small(), x: { constructor: 1 } }, '$.x.constructor forbidden-key'],
    ['a list in place of a case', '[]', '$ not-object'],
    ['null', 'null', '$ not-object'],
    [
      'an object without end',
      JSON.stringify(small()).replace('{', `{"x":${'['.repeat(9e4)}${']'.repeat(9e4)},`),
      `$.x${'[0]'.repeat(63)} too-deep`,
    ],
    ['more than 20 MB', JSON.stringify({ ...small(), x: 'é'.repeat(1e7) }), '$ too-large'],
    ['not even an object', undefined, '$ missing'],
  ])('refuses %s', (_, input, expected) => {
    expect(problemsOf(input)).toEqual([expected]);
    expect(Object.hasOwn(Object.prototype, 'x')).toBe(false);
  });

  test('refuses an object that contains itself', () => {
    const round: Record<string, unknown> = small();
    round.self = round;
    expect(problemsOf(round)).toEqual(['$ not-json']);
  });

  test('lists everything that is wrong, each in one line that says what to do', () => {
    const file: Record<string, unknown> = { ...small(), title: 3, outside: 'none' };
    file.values = [{ actor: 'who\n', resource: 'work', v: 7 }];
    const parsed = parseCase(file);
    expect(
      parsed.ok ? [] : parsed.problems.map(({ path, message }) => `${path}: ${message}`),
    ).toEqual([
      '$.title: Expected text, found 3; write it in quotation marks.',
      '$.values[0].v: 7 is out of range; expected 0 to 1.',
      '$.outside: Expected a list, found "none"; put it in [ ].',
      '$.values[0].actor: There is no actor with the id "who\\n"; add it to actors or correct the id.',
    ]);
  });

  test('whatever is put anywhere is accepted or refused, and never breaks the reader', () => {
    const keys = Object.keys(small()) as (keyof ReturnType<typeof small>)[];
    fc.assert(
      fc.property(
        fc.constantFrom(...keys),
        fc.nat(3),
        fc.jsonValue(),
        fc.boolean(),
        (key, n, x, row) => {
          const list = small()[key];
          const spoilt =
            row && Array.isArray(list) ? [...list].with(n % list.length, x as never) : x;
          const parsed = parseCase({ ...small(), [key]: spoilt });
          if (parsed.ok) expect(() => seriesOf(parsed.value)).not.toThrow();
          else
            for (const { message } of parsed.problems)
              expect(message).toMatch(/^(?!.*undefined)[^\n]+$/);
        },
      ),
      { numRuns: 500 },
    );
  });
});
