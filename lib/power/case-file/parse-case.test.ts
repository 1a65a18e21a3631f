import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseCase } from './parse-case.ts';
import { serializeCase } from './serialize-case.ts';
import { seriesOf } from './series-of-case.ts';

const example = (name: string): string =>
  readFileSync(new URL(`../cases/${name}.json`, import.meta.url), 'utf8');
const small = () => ({
  schema: 'power-case/1',
  id: 'small',
  title: 'Small',
  sources: { paper: 'The paper, 1 May' },
  actors: [
    { id: 'us', name: 'Us', kind: 'group', side: 'movement', position: 2 },
    { id: 'boss', name: 'Boss', kind: 'firm', side: 'target', position: -2 },
    { id: 'bank', name: 'Bank', kind: 'firm', side: 'neutral', position: 0 },
  ],
  resources: [
    { id: 'work', name: 'Work', kind: 'material' },
    { id: 'pay', name: 'Pay', kind: 'material', essential: true },
  ],
  values: [
    { actor: 'boss', resource: 'work', v: 0.6 },
    { actor: 'us', resource: 'pay', v: 0.5 },
  ],
  supplies: [
    { to: 'boss', from: 'us', resource: 'work', share: 0.7 },
    { to: 'us', from: 'boss', resource: 'pay', share: 0.8, capacity: 0.1 },
  ],
  outside: [{ actor: 'us', resource: 'pay', capacity: 0.2 }],
  campaign: { target: 'boss', members: [{ actor: 'us', pi: 0.5, weight: 1 }] },
  events: [
    {
      date: '2024-02-29',
      title: 'First meeting',
      role: 'agitate',
      changes: [{ set: 'pi', actor: 'us', to: 0.9 }],
    },
  ],
});
/** The small case as JSON, with something put at a path; undefined takes it away. */
function spoiled(path: (string | number)[], to: unknown): unknown {
  const file: unknown = small();
  let place = file as Record<string | number, unknown>;
  for (const key of path.slice(0, -1)) place = place[key] as Record<string | number, unknown>;
  place[path.at(-1)!] = to;
  return file;
}
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

  test('a byte order mark and a sum that rounding pushed over 1 are forgiven', () => {
    expect(problemsOf(`\uFEFF${JSON.stringify(small())}`)).toEqual([]);
    expect(
      problemsOf(spoiled(['values', 2], { actor: 'us', resource: 'work', v: 0.5 + 1e-10 })),
    ).toEqual([]);
  });
});

const again = { id: 'bank', name: 'Bank', kind: 'firm', side: 'neutral', position: 0 };
const change = (row: object) => ({
  ...{ date: '2024-03-01', title: 'Later', role: 'opponent', changes: [row] },
});
test.each<[string, (string | number)[], unknown, string]>([
  ['another schema', ['schema'], 'power-case/2', '$.schema wrong-schema'],
  ['a missing key', ['title'], undefined, '$.title missing'],
  ['an empty id', ['id'], '', '$.id empty-text'],
  ['a source that is no text', ['sources', 'a b'], 1, '$.sources["a b"] wrong-type'],
  ['a list that is none', ['resources'], {}, '$.resources wrong-type'],
  ['a row that is none', ['events', 1], null, '$.events[1] wrong-type'],
  ['an unknown side', ['actors', 0, 'side'], 'ours', '$.actors[0].side not-one-of'],
  ['half a wedge', ['actors', 0, 'position'], 0.5, '$.actors[0].position not-whole'],
  ['a sixth wedge', ['actors', 0, 'position'], 3, '$.actors[0].position out-of-range'],
  ['too much influence', ['actors', 0, 'influence'], 5, '$.actors[0].influence out-of-range'],
  ['base neither true nor false', ['actors', 0, 'base'], 1, '$.actors[0].base wrong-type'],
  ['tau above 1', ['actors', 0, 'tau'], 1.1, '$.actors[0].tau out-of-range'],
  ['tau_back below 0', ['actors', 0, 'tau_back'], -0.1, '$.actors[0].tau_back out-of-range'],
  [
    'essential as a word',
    ['resources', 1, 'essential'],
    'yes',
    '$.resources[1].essential wrong-type',
  ],
  ['a value above 1', ['values', 0, 'v'], 1.2, '$.values[0].v out-of-range'],
  ['a value in words', ['values', 0, 'v'], '0.6', '$.values[0].v wrong-type'],
  ['a share below 0', ['supplies', 0, 'share'], -0.1, '$.supplies[0].share out-of-range'],
  ['a capacity below 0', ['supplies', 0, 'capacity'], -1, '$.supplies[0].capacity too-low'],
  ['an outside below 0', ['outside', 0, 'capacity'], -1, '$.outside[0].capacity too-low'],
  ['pi above 1', ['campaign', 'members', 0, 'pi'], 2, '$.campaign.members[0].pi out-of-range'],
  [
    'a weight below 0',
    ['campaign', 'members', 0, 'weight'],
    -1,
    '$.campaign.members[0].weight too-low',
  ],
  ['no weight', ['campaign', 'members', 0, 'weight'], 0, '$.campaign.members no-weight'],
  ['no member', ['campaign', 'members'], [], '$.campaign.members no-weight'],
  ['no target', ['campaign', 'target'], undefined, '$.campaign.target missing'],
  ['an unknown target', ['campaign', 'target'], 'god', '$.campaign.target unknown-actor'],
  [
    'an unknown member',
    ['campaign', 'members', 1],
    { actor: 'x', pi: 0, weight: 0 },
    '$.campaign.members[1].actor unknown-actor',
  ],
  [
    'the target as a member',
    ['campaign', 'members', 1],
    { actor: 'boss', pi: 0, weight: 0 },
    '$.campaign.members[1].actor target-is-member',
  ],
  [
    'a member twice',
    ['campaign', 'members', 1],
    { actor: 'us', pi: 0, weight: 0 },
    '$.campaign.members[1] duplicate-row',
  ],
  ['an actor twice', ['actors', 3], again, '$.actors[3].id duplicate-id'],
  [
    'a resource twice',
    ['resources', 2],
    { id: 'pay', name: 'Pay', kind: '' },
    '$.resources[2].id duplicate-id',
  ],
  [
    'a value twice',
    ['values', 2],
    { actor: 'us', resource: 'pay', v: 0.1 },
    '$.values[2] duplicate-row',
  ],
  [
    'a supply twice',
    ['supplies', 2],
    { to: 'us', from: 'boss', resource: 'pay', share: 0 },
    '$.supplies[2] duplicate-row',
  ],
  [
    'an outside twice',
    ['outside', 1],
    { actor: 'us', resource: 'pay', capacity: 0 },
    '$.outside[1] duplicate-row',
  ],
  ['a value of nobody', ['values', 0, 'actor'], 'x', '$.values[0].actor unknown-actor'],
  ['a value of nothing', ['values', 0, 'resource'], 'x', '$.values[0].resource unknown-resource'],
  ['a supply to nobody', ['supplies', 0, 'to'], 'x', '$.supplies[0].to unknown-actor'],
  ['a supply from nobody', ['supplies', 0, 'from'], 'x', '$.supplies[0].from unknown-actor'],
  [
    'values above 1',
    ['values', 2],
    { actor: 'us', resource: 'work', v: 0.6 },
    '$.values[2].v values-above-one',
  ],
  [
    'shares above 1',
    ['supplies', 2],
    { to: 'us', from: 'bank', resource: 'pay', share: 0.3 },
    '$.supplies[2].share shares-above-one',
  ],
  [
    'values above 1 later',
    ['events', 1],
    change({ set: 'v', actor: 'us', resource: 'work', to: 0.6 }),
    '$.events[1].changes[0].to values-above-one',
  ],
  [
    'shares above 1 later',
    ['events', 1],
    change({ set: 's', of: 'us', by: 'us', resource: 'pay', to: 0.3 }),
    '$.events[1].changes[0].to shares-above-one',
  ],
  [
    'the target a member later',
    ['events', 1],
    change({ set: 'pi', actor: 'boss', to: 0 }),
    '$.events[1].changes[0].actor target-is-member',
  ],
  [
    'a change of nobody',
    ['events', 1],
    change({ set: 'tau', actor: 'x', to: 0 }),
    '$.events[1].changes[0].actor unknown-actor',
  ],
  [
    'a change by nobody',
    ['events', 1],
    change({ set: 'k', of: 'us', by: 'x', resource: 'pay', to: 0 }),
    '$.events[1].changes[0].by unknown-actor',
  ],
  [
    'a change of nothing',
    ['events', 1],
    change({ set: 'o', actor: 'us', resource: 'x', to: 0 }),
    '$.events[1].changes[0].resource unknown-resource',
  ],
  [
    'a change of what is not',
    ['events', 1],
    change({ set: 'mood', to: 0 }),
    '$.events[1].changes[0].set not-one-of',
  ],
  [
    'a change out of range',
    ['events', 1],
    change({ set: 'tau', actor: 'us', to: 2 }),
    '$.events[1].changes[0].to out-of-range',
  ],
  [
    'a change to below 0',
    ['events', 1],
    change({ set: 'o', actor: 'us', resource: 'pay', to: -1 }),
    '$.events[1].changes[0].to too-low',
  ],
  ['an unknown role', ['events', 0, 'role'], 'hero', '$.events[0].role not-one-of'],
  ['an unknown strategy', ['events', 0, 'strategy'], 'luck', '$.events[0].strategy not-one-of'],
  ['no such day', ['events', 0, 'date'], '2023-02-29', '$.events[0].date not-a-day'],
  ['no such month', ['events', 0, 'date'], '2023-13-01', '$.events[0].date not-a-day'],
  ['a day in another form', ['events', 0, 'date'], '29.2.2024', '$.events[0].date not-a-day'],
])('refuses %s', (_, path, to, expected) => {
  expect(problemsOf(spoiled(path, to))).toEqual([expected]);
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
    ['a list in place of a case', '[]', '$ wrong-type'],
    ['null', 'null', '$ wrong-type'],
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
      '$.title: Expected text, found 3.',
      '$.values[0].v: 7 is out of range; expected 0 to 1.',
      '$.outside: Expected a list, found "none".',
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
