import { expect, test } from 'vitest';
import { parseCase } from './parse-case.ts';
import { spoiled } from './small-case.ts';

function problemsOf(input: unknown): string[] {
  const parsed = parseCase(input);
  return parsed.ok ? [] : parsed.problems.map(({ path, code }) => `${path} ${code}`);
}

const again = { id: 'bank', name: 'Bank', kind: 'firm', side: 'neutral', position: 0 };
const change = (row: object) => ({
  ...{ date: '2024-03-01', title: 'Later', role: 'opponent', changes: [row] },
});
test.each<[string, (string | number)[], unknown, string]>([
  ['another schema', ['schema'], 'power-case/2', '$.schema wrong-schema'],
  ['no schema', ['schema'], undefined, '$.schema missing'],
  ['a missing key', ['title'], undefined, '$.title missing'],
  ['an empty id', ['id'], '', '$.id empty-text'],
  ['a source that is no text', ['sources', 'a b'], 1, '$.sources["a b"] not-text'],
  ['a list that is none', ['resources'], {}, '$.resources not-list'],
  ['a row that is none', ['events', 1], null, '$.events[1] not-object'],
  ['an unknown side', ['actors', 0, 'side'], 'ours', '$.actors[0].side not-one-of'],
  ['half a wedge', ['actors', 0, 'position'], 0.5, '$.actors[0].position not-whole'],
  ['a sixth wedge', ['actors', 0, 'position'], 3, '$.actors[0].position out-of-range'],
  ['too much influence', ['actors', 0, 'influence'], 5, '$.actors[0].influence out-of-range'],
  ['base neither true nor false', ['actors', 0, 'base'], 1, '$.actors[0].base not-flag'],
  ['tau above 1', ['actors', 0, 'tau'], 1.1, '$.actors[0].tau out-of-range'],
  ['tau_back below 0', ['actors', 0, 'tau_back'], -0.1, '$.actors[0].tau_back out-of-range'],
  [
    'essential as a word',
    ['resources', 1, 'essential'],
    'yes',
    '$.resources[1].essential not-flag',
  ],
  ['a value above 1', ['values', 0, 'v'], 1.2, '$.values[0].v out-of-range'],
  ['a value in words', ['values', 0, 'v'], '0.6', '$.values[0].v not-number'],
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
