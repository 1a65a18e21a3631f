import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeWorld, type World } from '#db/world.ts';
import { SESSION_COOKIE, startSession } from '#lib/auth/session.ts';
import { rows } from './authorization/rows.ts';
import { ask, openDoor, procedures } from './authorization/wire.ts';
import { Refusal } from './route.ts';

let door: Awaited<ReturnType<typeof openDoor>>;
let world: World;
let cookie: string;
beforeAll(async () => {
  door = await openDoor();
  world = await makeWorld();
  cookie = `${SESSION_COOKIE}=${await startSession(world.people.owner, 'test')}`;
});
afterAll(() => door.close());

const hostile: unknown[] = [
  ...[
    null,
    '',
    ' ',
    0,
    -1,
    1e308,
    2 ** 53,
    0.1,
    true,
    [],
    {},
    [[]],
    'x',
    '\u0000',
    'a\u0000b',
    '\ud800',
    '\u202etxt',
  ],
  ...[
    'x'.repeat(5001),
    '<img src=x onerror=alert(1)>',
    "' or 1=1 --",
    '%',
    '../..',
    '=1+1',
    '2026-02-30',
    'NaN',
  ],
  ...[
    '00000000-0000-0000-0000-000000000000',
    '__proto__',
    '\ufeff',
    '𝒳'.repeat(3000),
    Array(3000).fill(0),
  ],
  JSON.parse('{"__proto__":{"admin":true},"constructor":{"prototype":{"admin":true}}}'),
];

/** Every place in a request, the request itself and a field that no schema knows. */
function placesOf(value: unknown, path: string[] = []): string[][] {
  const inside =
    typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, part]) => placesOf(part, [...path, key]))
      : [];
  return [...(path.length > 0 ? [path] : []), ...inside];
}

function withAt(value: unknown, [key, ...rest]: string[], put: unknown): unknown {
  if (key === undefined) return put;
  const copy: Record<string, unknown> | unknown[] = Array.isArray(value)
    ? [...value]
    : { ...(value as object) };
  return Object.assign(copy, {
    [key]: withAt(Reflect.get(value as object, key), rest, put),
  });
}

/** What cannot even be written into an address is not sent by anyone. */
function unsendable(error: unknown) {
  if (error instanceof URIError) return { status: 431, text: '' };
  throw error;
}

const changesSession = /^(accounts|sessions)\./;

describe.each(procedures)('%s', (procedure) => {
  test('answers anything with less than 500, and says in the one shape what is wrong', async () => {
    const row = rows[procedure]!;
    const places = [...placesOf(row.input(world)), ['unknown']];
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...places), fc.constantFrom(...hostile), async (at, put) => {
        const person = changesSession.test(procedure) ? world.people.observer : world.people.owner;
        const input = withAt(row.input(world), at, put);
        const { status, text } = await ask(door.url, person, procedure, input).catch(unsendable);
        const what = `${at.join('.')} = ${JSON.stringify(put)?.slice(0, 60)}: ${text.slice(0, 300)}`;
        expect(status, what).toBeLessThan(500);
        // 431: the address itself was too long to be read.
        if (status === 200 || status === 431) return;
        const { data } = JSON.parse(text);
        expect(Refusal.safeParse(data).success, what).toBe(true);
        if (at[0] === 'unknown' && status === 400) expect(data.fields).toBeDefined();
      }),
      { numRuns: 12, endOnFailure: true },
    );
    expect(Reflect.get({}, 'admin')).toBeUndefined();
  });
});

type Sent = { method?: string; headers?: Record<string, string>; body?: string };
const raw = (path: string, init: Sent = {}) =>
  fetch(door.url + path, { ...init, headers: { cookie, ...init.headers } });
const json = { 'content-type': 'application/json' };
const milestones = () => `/campaigns/${world.campaignId}/milestones`;

test.each([
  ['half a JSON', () => raw(milestones(), { method: 'POST', headers: json, body: '{"title": ' })],
  ['no body', () => raw(milestones(), { method: 'POST', headers: json })],
  ['a list', () => raw(milestones(), { method: 'POST', headers: json, body: '[]' })],
  [
    'another type',
    () =>
      raw(milestones(), {
        method: 'POST',
        headers: { 'content-type': 'application/xml' },
        body: '<a/>',
      }),
  ],
  [
    'a type that is none',
    () =>
      raw(milestones(), {
        method: 'POST',
        headers: { 'content-type': 'multipart/form-data' },
        body: 'x',
      }),
  ],
  [
    '2 MB',
    () =>
      raw(milestones(), {
        method: 'POST',
        headers: json,
        body: JSON.stringify({ title: 'x'.repeat(2 << 20) }),
      }),
  ],
  [
    'a deep nest',
    () => raw(milestones(), { method: 'POST', headers: json, body: '['.repeat(50_000) }),
  ],
  ['an address that is not there', () => raw('/nothing/here')],
  ['a broken escape', () => raw('/campaigns/%E0%A4%A/milestones')],
  ['another method', () => raw(milestones(), { method: 'DELETE' })],
  ['a campaign that is no id', () => raw('/campaigns/1/milestones')],
  [
    'the same parameter twice',
    () => raw(`${milestones()}?campaignId=a&campaignId=b&__proto__[x]=1`),
  ],
] as const)('%s is refused in the one shape', async (_, send) => {
  const response = await send();
  expect(response.status).toBeGreaterThanOrEqual(400);
  expect(response.status).toBeLessThan(500);
  const body = await response.json();
  expect(body).toMatchObject({ status: response.status, message: expect.any(String) });
  expect(Refusal.parse(body.data).reason).not.toBe('');
});

test('a field that is wrong is named, with what it must be', async () => {
  const response = await raw(milestones(), {
    method: 'POST',
    headers: json,
    body: JSON.stringify({
      title: '',
      role: 'lead',
      dueOn: '2026-02-30',
      idempotencyKey: 'x',
      extra: 1,
    }),
  });
  const { data } = await response.json();
  expect(response.status).toBe(400);
  expect(data.reason).toBe('bad-input');
  expect(data.fields.map((field: { path: string }) => field.path).sort()).toEqual(
    ['', 'dueOn', 'idempotencyKey', 'role', 'title'].sort(),
  );
});
