import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { eq } from 'drizzle-orm';
import { beforeAll, expect, test } from 'vitest';
import { makePerson } from '#db/fixture.ts';
import { ownerDb } from '#db/owner.ts';
import { campaigns } from '#db/schema/organizations.ts';
import { withActor } from '#lib/auth/with-actor.ts';
import { readCampaign } from '#lib/campaigns/access.ts';
import { listAttributions, listPoints } from '#lib/map/queries.ts';
import { recordChanges } from '#lib/map/record-changes.ts';
import { ok } from '#lib/result.ts';
import { copyExample } from './copy-example.ts';
import { exportCase } from './export-case.ts';

const seed = () => execFileSync('npx', ['tsx', 'db/seed.ts']);
const montgomery = async () => {
  const [row] = await ownerDb.select().from(campaigns).where(eq(campaigns.slug, 'montgomery-1955'));
  return { organizationId: row!.organizationId, campaignId: row!.id };
};

beforeAll(() => {
  seed();
  seed();
}, 60_000);

test('loading twice leaves each worked example once', async () => {
  const rows = await ownerDb.select().from(campaigns).where(eq(campaigns.example, true));
  const slugs = rows.map(({ slug }) => slug).filter((slug) => /^(montgomery|ciw)/.test(slug));
  expect(slugs.sort()).toEqual(['ciw-fairfood-2001', 'montgomery-1955']);
});

test('the stored line of Montgomery is the published series, as printed, to someone signed out', async () => {
  const key = await montgomery();
  const points = await withActor(null, (tx) => listPoints(tx, key));
  const file = new URL('../power/validation/series_montgomery-1955.csv', import.meta.url);
  const rows = readFileSync(file, 'utf8').trim().split('\n').slice(1);
  const printed = points.map(({ date, leverage, direct, ceiling, counterLeverage, balance }) => [
    date ?? 'baseline',
    ...[leverage, direct, ceiling, counterLeverage, balance].map((x) => x.toFixed(6)),
  ]);
  const published = rows.map((line) => {
    const [date, L, direct, , ceiling, , G, , balance] = line.split(',');
    return [date, L, direct, ceiling, G, balance];
  });
  expect(printed).toEqual(published);
});

test('what each happening of Montgomery accounts for is stored with the line, and sums to its steps', async () => {
  const key = await montgomery();
  const [points, parts] = await withActor(null, (tx) =>
    Promise.all([listPoints(tx, key), listAttributions(tx, key)]),
  );
  expect(parts.every(({ happeningId }) => happeningId !== null)).toBe(true);
  for (const [at, { date, balance }] of points.entries()) {
    const of = parts.filter((part) => part.date === date);
    const sum = of.reduce((total, part) => total + part.balance, 0);
    expect([date, sum]).toEqual([
      date,
      at && expect.closeTo(balance - points[at - 1]!.balance, 11),
    ]);
  }
});

test('nobody changes a worked example; a copy is one’s own to change', async () => {
  const me = await makePerson();
  const { campaignId } = await montgomery();
  const copied = await copyExample(me, {
    ...{ idempotencyKey: randomUUID(), organization: { name: 'Ours' }, campaignId },
  });
  if (!copied.ok) throw new Error(copied.error.reason);
  const change = (id: string) =>
    recordChanges(me, {
      ...{ campaignId: id, idempotencyKey: randomUUID(), changes: [], confidence: 'judged' },
      happening: { title: 'Reunion', role: 'outcome', happenedOn: '1957-01-01' },
    });
  expect(await change(campaignId)).toMatchObject({ ok: false, error: { code: 'forbidden' } });
  expect(await change(copied.value.id)).toMatchObject({ ok: true });

  const [whole, mine] = await Promise.all([
    exportCase(null, { campaignId }),
    exportCase(me, { campaignId: copied.value.id }),
  ]);
  if (!whole.ok || !mine.ok) throw new Error('not exported');
  const { events, ...rest } = mine.value;
  expect({ ...rest, events: events.slice(0, -1) }).toEqual(whole.value);
  expect(events.at(-1)).toMatchObject({ title: 'Reunion', changes: [] });

  const points = (id: string) =>
    readCampaign(me, id, 'leverage:read', async (tx, access) => ok(await listPoints(tx, access)));
  const [before, after] = [await points(campaignId), await points(copied.value.id)];
  if (!before.ok || !after.ok) throw new Error('not read');
  // What was stored with the file and what the map's own changes give are the same line.
  after.value.slice(0, -1).forEach((point, index) => {
    expect(point.balance).toBeCloseTo(before.value[index]!.balance, 12);
  });
});
