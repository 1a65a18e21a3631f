import { randomUUID } from 'node:crypto';
import { beforeEach, expect, test } from 'vitest';
import { makeCampaign, makePerson } from '#db/fixture.ts';
import type { Actor } from '#lib/auth/actor.ts';
import { withActor } from '#lib/auth/with-actor.ts';
import { enterBusMap } from './bus-map.ts';
import { modelOfMap } from './model-of-map.ts';
import { findMap, listChanges, listPoints } from './queries.ts';
import { recordChanges } from './record-changes.ts';
import type { NewChange } from './schema.ts';
import { undoChanges } from './undo-changes.ts';

let campaign: Awaited<ReturnType<typeof makeCampaign>>;
let jo: Actor;
let ana: Actor;
let on: Awaited<ReturnType<typeof enterBusMap>>;

beforeEach(async () => {
  campaign = await makeCampaign();
  jo = await makePerson(campaign, 'organizer', { name: 'Jo Ann' });
  ana = await makePerson(campaign, 'organizer', { name: 'Ana' });
  on = await enterBusMap(jo, campaign.id);
});

const key = () => ({ campaignId: campaign.id, idempotencyKey: randomUUID() });
const read = () =>
  withActor(jo, async (tx) => ({
    model: modelOfMap(await findMap(tx, campaign), '2030-01-01'),
    points: await listPoints(tx, campaign),
    log: await listChanges(tx, campaign),
  }));
const takesPart = (to: number): NewChange => ({ set: 'pi', actorId: on.riders, to });
const record = async (
  who: Actor,
  changes: NewChange[],
  more: { effectiveOn?: string; supersedes?: string; seen?: number } = {},
) => {
  const press = key();
  const result = await recordChanges(who, { ...press, changes, confidence: 'judged', ...more });
  return { press: press.idempotencyKey, result };
};
const undo = async (who: Actor, press: string) => {
  const asked = { ...key(), press };
  return { press: asked.idempotencyKey, result: await undoChanges(who, asked) };
};

test('several changes recorded together are taken back together, and brought back together', async () => {
  const before = await read();
  const several: NewChange[] = [
    takesPart(0.8),
    { set: 'position', actorId: on.company, to: 1 },
    { set: 'k', actorId: on.company, supplierId: on.riders, resourceId: on.fares, to: 0.1 },
  ];
  const { press } = await record(jo, several, { effectiveOn: '2026-02-01' });
  const changed = await read();
  const back = await undo(jo, press);
  expect(back.result).toMatchObject({ ok: true });
  const undone = await read();
  expect(undone.model).toEqual(before.model);
  expect(undone.points).toEqual(before.points);
  expect(undone.log.length).toBe(changed.log.length + 3);
  expect((await undo(jo, back.press)).result).toMatchObject({ ok: true });
  const redone = await read();
  expect(redone.model).toEqual(changed.model);
  expect(redone.points).toEqual(changed.points);
});

test('taking back two presses of different days, the last first, leaves nothing behind on either day', async () => {
  const before = await read();
  const first = await record(jo, [takesPart(0.6)], { effectiveOn: '2026-01-01' });
  const second = await record(jo, [takesPart(0.8)], { effectiveOn: '2026-03-01' });
  await undo(jo, second.press);
  await undo(jo, first.press);
  expect((await read()).points).toEqual(before.points);
});

test('taking back a correction brings back what it corrected', async () => {
  const wrong = await record(jo, [takesPart(0.6)]);
  const { log } = await read();
  const supersedes = log.find((row) => row.press === wrong.press)!.id;
  const right = await record(jo, [takesPart(0.9)], { supersedes });
  await undo(jo, right.press);
  expect((await read()).model.members).toMatchObject([{ pi: 0.6 }]);
});

test('what somebody else has set since is not taken back with it, and one is told who', async () => {
  const mine = await record(jo, [takesPart(0.6), { set: 'pi', actorId: on.company, to: 0.1 }]);
  await record(ana, [takesPart(0.7)]);
  expect((await undo(jo, mine.press)).result).toMatchObject({
    error: { code: 'conflict', reason: 'undo-changed-since', values: { name: 'Ana' } },
  });
  expect((await read()).model.members).toMatchObject([{ pi: 0.7 }, { pi: 0.1 }]);
});

test('what somebody else has superseded is not taken back either', async () => {
  const mine = await record(jo, [takesPart(0.6)]);
  const { log } = await read();
  await record(ana, [takesPart(0.7)], {
    supersedes: log.find((row) => row.press === mine.press)!.id,
  });
  expect((await undo(jo, mine.press)).result).toMatchObject({
    error: { reason: 'undo-changed-since', values: { name: 'Ana' } },
  });
});

test('only one’s own press is taken back, once, and a retry answers the same', async () => {
  const { press } = await record(jo, [takesPart(0.6)]);
  const nothing = { error: { code: 'not-found', reason: 'nothing-to-undo' } };
  expect((await undo(ana, press)).result).toMatchObject(nothing);
  expect((await undo(jo, randomUUID())).result).toMatchObject(nothing);
  const asked = { ...key(), press };
  const [once, again] = await Promise.all([undoChanges(jo, asked), undoChanges(jo, asked)]);
  expect(once).toMatchObject({ ok: true });
  expect(again).toEqual(once);
  expect((await undo(jo, press)).result).toMatchObject({ error: { code: 'conflict' } });
});

test('what no longer fits is not brought back', async () => {
  const more = await record(jo, [{ set: 'v', actorId: on.council, resourceId: on.fares, to: 0.5 }]);
  const back = await undo(jo, more.press);
  await record(ana, [{ set: 'v', actorId: on.council, resourceId: on.transit, to: 0.8 }]);
  expect((await undo(jo, back.press)).result).toMatchObject({
    error: { reason: 'values-over-one', values: { of: 130 } },
  });
});

test('whoever saves over something unseen is told once by whom, and then wins', async () => {
  const seen = Math.max(...(await read()).log.map(({ ordinal }) => ordinal));
  await record(jo, [takesPart(0.4)], { seen });
  // One's own last save is no surprise, however late the page has read it.
  expect((await record(jo, [takesPart(0.6)], { seen })).result).toMatchObject({ ok: true });
  expect((await record(ana, [takesPart(0.7)], { seen })).result).toMatchObject({
    error: { code: 'conflict', reason: 'parameter-changed', values: { name: 'Jo Ann' } },
  });
  const other = await record(ana, [{ set: 'pi', actorId: on.company, to: 0.1 }], { seen });
  expect(other.result).toMatchObject({ ok: true });
  const now = Math.max(...(await read()).log.map(({ ordinal }) => ordinal));
  expect((await record(ana, [takesPart(0.7)], { seen: now })).result).toMatchObject({ ok: true });
  expect((await read()).model.members).toMatchObject([{ pi: 0.7 }, { pi: 0.1 }]);
});
