import { randomUUID } from 'node:crypto';
import { beforeEach, expect, test } from 'vitest';
import { makeCampaign, makePerson } from '#db/fixture.ts';
import type { Actor } from '#lib/auth/actor.ts';
import { withActor } from '#lib/auth/with-actor.ts';
import { listEventsAfter } from '#lib/events/queries.ts';
import { addActor } from './add-actor.ts';
import { enterBusMap, record } from './bus-map.ts';
import { editActor } from './edit-actor.ts';
import { addResource, editResource, removeResource, restoreResource } from './edit-resource.ts';
import { listHistory } from './list-history.ts';
import { moveActor } from './move-actor.ts';
import { findMap, listPoints } from './queries.ts';
import { recordChanges } from './record-changes.ts';
import { removeActor, restoreActor } from './remove-actor.ts';

let campaign: Awaited<ReturnType<typeof makeCampaign>>;
let organizer: Actor;
let on: Awaited<ReturnType<typeof enterBusMap>>;

beforeEach(async () => {
  campaign = await makeCampaign();
  organizer = await makePerson(campaign, 'organizer', { name: 'Jo Ann' });
  on = await enterBusMap(organizer, campaign.id);
});

const press = () => ({ campaignId: campaign.id, idempotencyKey: randomUUID() });
const read = () => withActor(organizer, (tx) => findMap(tx, campaign));
const points = () => withActor(organizer, (tx) => listPoints(tx, campaign));
const find = async (id: string) => (await read()).actors.find((actor) => actor.id === id);
const fields = async (id: string) => {
  const { name, kind, side, position, weight, target, version } = (await find(id))!;
  return { ...press(), actorId: id, name, kind, side, position, weight, target, version };
};
const heard = (stream: string) =>
  withActor(organizer, (tx) => listEventsAfter(tx, { ...campaign, id: stream }, 0));

test('a map entered step by step can be computed and is found whole', async () => {
  expect((await read()).actors.map((actor) => actor.name)).toEqual([
    'City council',
    'Bus company',
    'Riders',
  ]);
  expect(await points()).toMatchObject([
    { date: null, leverage: expect.closeTo(0.4 * 0.9 * 0.1 * 0.7 * 0.375, 6) },
  ]);
});

test('an edit is refused, naming who came first, when the row has changed meanwhile', async () => {
  const other = await makePerson(campaign, 'organizer', { name: 'Edgar' });
  const asked = await fields(on.company);
  const both = await Promise.all([
    editActor(organizer, { ...asked, name: 'City Lines' }),
    editActor(other, { ...asked, ...press(), name: 'The company' }),
  ]);
  const won = both.findIndex((result) => result.ok);
  expect(both[1 - won]).toMatchObject({
    error: {
      code: 'conflict',
      reason: 'changed-meanwhile',
      values: { name: ['Jo Ann', 'Edgar'][won] },
    },
  });
  expect((await find(on.company))?.name).toBe(['City Lines', 'The company'][won]);
});

test('a retry of one press answers the same and adds nobody twice', async () => {
  const asked = { ...press(), ...{ name: 'Press', kind: 'media', side: 'ally' as const } };
  const input = { ...asked, position: 1, weight: null, target: false };
  const [first, second] = await Promise.all([
    addActor(organizer, input),
    addActor(organizer, input),
  ]);
  expect(first).toEqual(second);
  expect((await read()).actors.filter((actor) => actor.name === 'Press')).toHaveLength(1);
  expect(await addActor(organizer, { ...input, name: 'Other' })).toMatchObject({
    error: { code: 'key-reused' },
  });
});

test('there is one target: naming another makes the former a secondary one', async () => {
  expect(await editActor(organizer, { ...(await fields(on.company)), target: true })).toMatchObject(
    { ok: true },
  );
  expect(await find(on.company)).toMatchObject({ target: true, side: 'target' });
  expect(await find(on.council)).toMatchObject({ target: false, side: 'secondary_target' });
});

test('the target cannot act with the campaign, nor can one who does become it', async () => {
  const refused = { error: { code: 'conflict', reason: 'target-not-member' } };
  expect(await editActor(organizer, { ...(await fields(on.council)), weight: 1 })).toMatchObject(
    refused,
  );
  expect(
    await editActor(organizer, { ...(await fields(on.riders)), weight: null, target: true }),
  ).toMatchObject(refused);
  expect(
    await record(organizer, campaign.id, [{ set: 'pi', actorId: on.council, to: 1 }]),
  ).toMatchObject({
    error: { code: 'invalid', reason: 'bad-reference' },
  });
});

test('removing the target leaves a map without a balance, restoring it brings everything back', async () => {
  const before = await points();
  expect(await removeActor(organizer, { ...press(), actorId: on.council })).toMatchObject({
    ok: true,
  });
  expect(await points()).toEqual([]);
  expect((await read()).changes.some((change) => change.actorId === on.council)).toBe(false);
  expect(await removeActor(organizer, { ...press(), actorId: on.council })).toMatchObject({
    error: { reason: 'no-such-actor' },
  });
  expect(await restoreActor(organizer, { ...press(), actorId: on.council })).toMatchObject({
    ok: true,
  });
  expect(await points()).toEqual(before);
});

test('what would no longer fit is not put back', async () => {
  await removeResource(organizer, { ...press(), resourceId: on.fares });
  const other = randomUUID();
  await addResource(organizer, {
    ...press(),
    idempotencyKey: other,
    name: 'Capital',
    kind: 'material',
    essential: false,
  });
  await record(organizer, campaign.id, [
    { set: 'v', actorId: on.company, resourceId: other, to: 0.6 },
  ]);
  expect(await restoreResource(organizer, { ...press(), resourceId: on.fares })).toMatchObject({
    error: {
      code: 'conflict',
      reason: 'values-over-one',
      values: { name: 'Bus company', of: 130 },
    },
  });
  expect((await read()).resources.map((resource) => resource.name)).toEqual([
    'Bus service',
    'Capital',
  ]);
});

test('changes that would add up to more than all are refused, and of two at once one is', async () => {
  const more = () =>
    record(organizer, campaign.id, [
      { set: 's', actorId: on.council, supplierId: on.riders, resourceId: on.transit, to: 0.2 },
    ]);
  expect(await more()).toMatchObject({ error: { reason: 'shares-over-one', values: { of: 110 } } });
  const raise = (to: number) =>
    record(organizer, campaign.id, [{ set: 'v', actorId: on.company, resourceId: on.transit, to }]);
  const raised = await Promise.all([0.2, 0.3].map(raise));
  expect(raised.every((result) => result.ok)).toBe(true);
  const sold = await Promise.all([
    record(organizer, campaign.id, [
      { set: 'v', actorId: on.riders, resourceId: on.fares, to: 0.7 },
    ]),
    record(organizer, campaign.id, [
      { set: 'v', actorId: on.riders, resourceId: on.transit, to: 0.6 },
    ]),
  ]);
  expect(sold.filter((result) => result.ok)).toHaveLength(1);
  expect(await points()).toHaveLength(1);
});

test('moving an actor on the picture tells organizers and leaves leverage and versions alone', async () => {
  const members = await heard(campaign.members);
  const asked = await fields(on.company);
  expect(
    await moveActor(organizer, { ...press(), actorId: on.company, x: 120, y: -40 }),
  ).toMatchObject({ ok: true });
  expect(await find(on.company)).toMatchObject({ x: 120, y: -40, version: asked.version });
  expect((await heard(campaign.organizers)).at(-1)).toMatchObject({
    kind: 'map.changed',
    body: { ids: [on.company] },
  });
  expect(await heard(campaign.members)).toEqual(members);
});

test('members hear when leverage moved, without what moved it', async () => {
  await removeResource(organizer, { ...press(), resourceId: on.fares });
  expect((await heard(campaign.members)).at(-1)).toMatchObject({
    kind: 'leverage.moved',
    body: { happeningId: null },
  });
});

test('only organizers edit; an outsider learns nothing, and a foreign id is not there', async () => {
  const asked = { ...press(), actorId: on.company };
  for (const role of ['observer', 'member'] as const)
    expect(
      await removeActor(await makePerson(campaign, role), { ...asked, ...press() }),
    ).toMatchObject({
      error: { code: 'forbidden', reason: 'organizers-only' },
    });
  expect(await removeActor(await makePerson(), asked)).toMatchObject({
    error: { code: 'not-found', reason: 'no-such-campaign' },
  });
  const elsewhere = await makeCampaign();
  const stranger = await makePerson(elsewhere, 'owner');
  expect(
    await removeActor(stranger, { ...asked, ...press(), campaignId: elsewhere.id }),
  ).toMatchObject({ error: { reason: 'no-such-actor' } });
  expect(
    await editResource(stranger, {
      ...press(),
      campaignId: elsewhere.id,
      resourceId: on.fares,
      version: 1,
      name: 'X',
      kind: 'legal',
      essential: false,
    }),
  ).toMatchObject({ error: { reason: 'no-such-resource' } });
});

test('the history of a parameter keeps corrected entries and marks them', async () => {
  const [standing] = (await read()).changes.filter((change) => change.set === 'pi');
  await recordChanges(organizer, {
    ...{
      ...press(),
      changes: [{ set: 'pi', actorId: on.riders, to: 0.6 }],
      confidence: 'documented',
    },
    supersedes: standing!.id,
  });
  const page = await withActor(organizer, (tx) =>
    listHistory(tx, campaign, { campaignId: campaign.id, set: 'pi', actorId: on.riders }),
  );
  expect(page).toMatchObject({
    changes: [
      { to: 0.6, superseded: false, recordedBy: 'Jo Ann' },
      { to: 0.5, superseded: true },
    ],
    next: null,
  });
  const of = (id: string) =>
    withActor(organizer, (tx) =>
      listHistory(tx, campaign, { campaignId: campaign.id, actorId: id }),
    );
  expect((await of(on.riders)).changes.map((change) => change.set)).toEqual(['pi', 'pi', 's']);
});

test('the history says who edited a thing itself, and leaves out what was recorded about it', async () => {
  const edgar = await makePerson(campaign, 'organizer', { name: 'Edgar' });
  await editActor(edgar, { ...(await fields(on.company)), name: 'City Lines' });
  await record(organizer, campaign.id, [{ set: 'position', actorId: on.company, to: 1 }]);
  await editResource(edgar, {
    ...{ ...press(), resourceId: on.fares, name: 'Tickets', kind: 'material', essential: false },
    version: 1,
  });
  const edits = (about: { actorId?: string; resourceId?: string; set?: 'v' }) =>
    withActor(organizer, async (tx) =>
      (await listHistory(tx, campaign, { campaignId: campaign.id, ...about })).edits.map(
        ({ what, by }) => `${what} by ${by}`,
      ),
    );
  expect(await edits({ actorId: on.company })).toEqual(['edited by Edgar', 'added by Jo Ann']);
  expect(await edits({ resourceId: on.fares })).toEqual(['edited by Edgar', 'added by Jo Ann']);
  expect(await edits({ actorId: on.company, set: 'v' })).toEqual([]);
});
