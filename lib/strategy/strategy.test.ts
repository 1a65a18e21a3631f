import { randomUUID } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { beforeEach, expect, test } from 'vitest';
import { makeCampaign, makePerson } from '#db/fixture.ts';
import { ownerDb } from '#db/owner.ts';
import { campaigns } from '#db/schema/organizations.ts';
import type { Actor } from '#lib/auth/actor.ts';
import { withActor } from '#lib/auth/with-actor.ts';
import { enterBusMap } from '#lib/map/bus-map.ts';
import { findMap } from '#lib/map/queries.ts';
import { createMilestone } from '#lib/milestones/create-milestone.ts';
import { reachMilestone } from '#lib/milestones/reach-milestone.ts';
import { findStrategy } from './queries.ts';
import { writeCell } from './write-cell.ts';

let campaign: Awaited<ReturnType<typeof makeCampaign>>;
let organizer: Actor;
let targetId: string;
beforeEach(async () => {
  campaign = await makeCampaign();
  organizer = await makePerson(campaign, 'organizer', { name: 'Jo Ann' });
  await enterBusMap(organizer, campaign.id);
  const { actors } = await withActor(organizer, (tx) => findMap(tx, campaign));
  targetId = actors.find(({ target }) => target)!.id;
});

const words = (text: string, version = 0) => ({
  ...{ campaignId: campaign.id, idempotencyKey: randomUUID(), targetId },
  ...{ cell: 'putIn' as const, text, version },
});
const read = (actor: Actor = organizer) =>
  withActor(actor, (tx) => findStrategy(tx, campaign, actor));

test('a text stands in its box until the next one, and nobody writes over what they have not read', async () => {
  expect(await writeCell(organizer, words('Two drivers'))).toMatchObject({ ok: true });
  const [first] = (await read()).cells;
  expect(first).toMatchObject({
    targetId,
    cell: 'putIn',
    text: 'Two drivers',
    writtenBy: 'Jo Ann',
  });

  const other = await makePerson(campaign, 'organizer', { name: 'Ed' });
  expect(await writeCell(other, words('Six drivers', first!.version))).toMatchObject({ ok: true });
  expect(await writeCell(organizer, words('Three drivers', first!.version))).toMatchObject({
    error: { code: 'conflict', reason: 'changed-meanwhile', values: { name: 'Ed' } },
  });
  expect((await read()).cells).toMatchObject([{ text: 'Six drivers', writtenBy: 'Ed' }]);
});

test('of two who begin at once one is told; one press counts once', async () => {
  const both = await Promise.all([
    writeCell(organizer, words('One')),
    writeCell(organizer, words('Other')),
  ]);
  expect(both.filter(({ ok }) => ok)).toHaveLength(1);
  const asked = { ...words('Again'), cell: 'tactics' as const };
  expect(await writeCell(organizer, asked)).toEqual(await writeCell(organizer, asked));
  expect((await read()).cells).toHaveLength(2);
});

test('the demand and the milestones that are not reached come along', async () => {
  await ownerDb
    .update(campaigns)
    .set({ demand: 'Fair seating' })
    .where(eq(campaigns.id, campaign.id));
  const fields = {
    role: 'agitate' as const,
    dueOn: '2027-03-01',
    criterion: 'Counted',
    expected: '',
  };
  const keys = ['500 signatures', 'A majority'].map((title) => ({
    title,
    idempotencyKey: randomUUID(),
  }));
  for (const key of keys)
    await createMilestone(organizer, { campaignId: campaign.id, ...fields, ...key });
  const before = await read();
  expect(before.demand).toBe('Fair seating');
  expect(before.milestones.map(({ title }) => title)).toEqual(['500 signatures', 'A majority']);
  await reachMilestone(organizer, {
    ...{ campaignId: campaign.id, idempotencyKey: randomUUID() },
    ...{ milestoneId: before.milestones[0]!.id, reachedOn: '2026-04-20' },
  });
  expect((await read()).milestones.map(({ title }) => title)).toEqual(['A majority']);
});

test('only organizers write and read texts, and only about actors of their map', async () => {
  await writeCell(organizer, words('Two drivers'));
  const member = await makePerson(campaign, 'member');
  expect(await writeCell(member, words('None'))).toMatchObject({ error: { code: 'forbidden' } });
  expect((await read(member)).cells).toEqual([]);
  expect(await writeCell(organizer, { ...words('x'), targetId: randomUUID() })).toMatchObject({
    error: { code: 'not-found', reason: 'no-such-actor' },
  });
});
