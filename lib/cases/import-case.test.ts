import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { eq } from 'drizzle-orm';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makePerson } from '#db/fixture.ts';
import { ownerDb } from '#db/owner.ts';
import { actors } from '#db/schema/map.ts';
import { campaigns, organizations, people } from '#db/schema/organizations.ts';
import type { Actor } from '#lib/auth/actor.ts';
import { small, spoiled } from '#lib/power/case-file/small-case.ts';
import { exportCase } from './export-case.ts';
import { importCase } from './import-case.ts';
import { randomCase } from './random-case.ts';

const example = (name: string) =>
  readFileSync(new URL(`../power/cases/${name}.json`, import.meta.url), 'utf8');
const asked = (
  file: unknown,
  organization: { name: string } | { id: string } = { name: 'Ours' },
) => ({
  idempotencyKey: randomUUID(),
  organization,
  file: typeof file === 'string' ? file : JSON.stringify(file),
});

async function imported(actor: Actor, file: unknown, organization?: { id: string }) {
  const result = await importCase(actor, asked(file, organization));
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}
async function exported(actor: Actor, campaignId: string): Promise<unknown> {
  const result = await exportCase(actor, { campaignId });
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return JSON.parse(JSON.stringify(result.value));
}
const organizationOf = async ({ id }: { id: string }) => {
  const [row] = await ownerDb.select().from(campaigns).where(eq(campaigns.id, id));
  return { id: row!.organizationId };
};

test.each(['montgomery-1955', 'ciw-fairfood-2001'])(
  '%s goes in and comes out as it was',
  async (name) => {
    const me = await makePerson();
    const { id } = await imported(me, example(name));
    const once = await exported(me, id);
    expect(once).toEqual(JSON.parse(example(name)));
    const again = await imported(me, once, await organizationOf({ id }));
    expect(await exported(me, again.id)).toEqual(once);
  },
);

test('any file in order goes in and comes out as it was, but for the order of its keys', async () => {
  const me = await makePerson();
  const organization = await organizationOf(await imported(me, small()));
  await fc.assert(
    fc.asyncProperty(randomCase, async (file) => {
      const { id } = await imported(me, file, organization);
      expect(await exported(me, id)).toEqual(JSON.parse(JSON.stringify(file)));
    }),
    { numRuns: 40 },
  );
}, 120_000);

test('a bad file is refused with every problem by its path, and nothing is imported', async () => {
  const me = await makePerson();
  const file = { ...small(), title: 'Bad' };
  file.supplies[0]!.share = 2;
  file.values[1]!.actor = 'nobody';
  const result = await importCase(me, asked(file));
  if (result.ok) throw new Error('taken');
  expect(result.error).toMatchObject({ code: 'invalid', reason: 'bad-case-file' });
  expect(result.error.fields?.map(({ path }) => path)).toEqual([
    '$.supplies[0].share',
    '$.values[1].actor',
  ]);
  expect(await ownerDb.select().from(people).where(eq(people.accountId, me.id))).toEqual([]);
});

test.each([
  ['a key that reaches a prototype', '{"schema":"power-case/1","__proto__":{"polluted":1}}'],
  ['another such key', JSON.stringify(spoiled(['constructor'], { prototype: { polluted: 1 } }))],
  ['what is not JSON', '{"schema": "power-case/1",'],
  ['nothing', ''],
  ['a NUL in a name', JSON.stringify(spoiled(['actors', 0, 'name'], 'a\0b'))],
  ['half a character in an unknown key', JSON.stringify(spoiled(['x'], { '\ud800': 1 }))],
  ['an id longer than an index takes', JSON.stringify(spoiled(['id'], 'x'.repeat(5000)))],
  ['a list nested beyond reason', `${'['.repeat(100_000)}${']'.repeat(100_000)}`],
])('refuses %s', async (_, file) => {
  const result = await importCase(await makePerson(), asked(file));
  expect(result).toMatchObject({ ok: false, error: { code: 'invalid', reason: 'bad-case-file' } });
  expect(({} as { polluted?: number }).polluted).toBeUndefined();
});

test('a file above 20 MB is refused', async () => {
  const file = JSON.stringify(spoiled(['note'], 'é'.repeat(10_000_000)));
  const result = await importCase(await makePerson(), asked(file));
  expect(result).toMatchObject({ ok: false, error: { code: 'too-large' } });
});

test('a retry of the same press is the same campaign, also when both run at once', async () => {
  const me = await makePerson();
  const input = asked(small());
  const results = await Promise.all([importCase(me, input), importCase(me, input)]);
  expect(results[0]).toEqual(results[1]);
  expect(await importCase(me, input)).toEqual(results[0]);
  const mine = await ownerDb.select().from(people).where(eq(people.accountId, me.id));
  expect(mine.length).toBe(1);
  const other = await importCase(me, {
    ...input,
    file: JSON.stringify({ ...small(), title: 'Other' }),
  });
  expect(other).toMatchObject({ ok: false, error: { code: 'key-reused' } });
});

test('nobody imports into an organization they do not run', async () => {
  const organization = await organizationOf(await imported(await makePerson(), small()));
  const result = await importCase(await makePerson(), asked(small(), organization));
  expect(result).toMatchObject({
    ok: false,
    error: { code: 'not-found', reason: 'no-such-organization' },
  });
  const rows = await ownerDb
    .select()
    .from(organizations)
    .where(eq(organizations.id, organization.id));
  expect(rows.length).toBe(1);
});

test('an outsider exports nothing', async () => {
  const { id } = await imported(await makePerson(), small());
  const result = await exportCase(await makePerson(), { campaignId: id });
  expect(result).toMatchObject({ ok: false, error: { code: 'not-found' } });
});

test('2,000 actors and 10,000 supplies are all there', async () => {
  const me = await makePerson();
  const crowd = Array.from({ length: 2000 }, (_, i) => ({
    ...{ id: `x${i}`, name: `Group ${i}`, kind: 'group', side: 'neutral', position: 0 },
  }));
  const file = small();
  const big = {
    ...file,
    actors: [...file.actors, ...crowd],
    supplies: [
      ...file.supplies,
      ...crowd.flatMap(({ id }, i) =>
        [1, 2, 3, 4, 5].map((step) => ({
          ...{ to: id, from: `x${(i + step * 7) % 2000}`, resource: 'work', share: 0.1 },
        })),
      ),
    ],
    values: [...file.values, ...crowd.map(({ id }) => ({ actor: id, resource: 'work', v: 0.5 }))],
  };
  const { id } = await imported(me, big);
  expect((await ownerDb.select().from(actors).where(eq(actors.campaignId, id))).length).toBe(2003);
}, 120_000);
