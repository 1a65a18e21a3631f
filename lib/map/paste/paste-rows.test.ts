import { randomUUID } from 'node:crypto';
import { beforeEach, expect, test } from 'vitest';
import { makeCampaign, makePerson } from '#db/fixture.ts';
import type { Actor } from '#lib/auth/actor.ts';
import { withActor } from '#lib/auth/with-actor.ts';
import { listEventsAfter } from '#lib/events/queries.ts';
import { enterBusMap, record } from '../bus-map.ts';
import { findMap, listPoints } from '../queries.ts';
import { removeActor } from '../remove-actor.ts';
import type { PasteCells, PasteKind } from './columns.ts';
import { heldOf } from './held.ts';
import { pasteRows } from './paste-rows.ts';
import { markOf } from './plan.ts';
import { planPaste } from './plan-paste.ts';
import { takeBackPaste } from './take-back-paste.ts';

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
/** What a person sees before she saves, ready to be sent. */
async function previewed(kind: PasteKind, rows: PasteCells[], addUnknown = true) {
  const input = { kind, rows, addUnknown, scale: 'hundred' as const };
  const seen = markOf(planPaste(await read(), input, randomUUID));
  return { ...press(), ...input, seen, confidence: 'documented' as const };
}
/** The map as the model reads it, without what every correction renews. */
const standing = async () => {
  const { actors, resources, changes } = await read();
  const set = [...heldOf(changes).values()].filter(({ to }) => to !== 0);
  return {
    actors: actors.map(({ version, ...actor }) => actor),
    resources: resources.map(({ name }) => name),
    changes: set
      .map(({ set, actorId, supplierId, resourceId, to, effectiveOn }) =>
        [set, actorId, supplierId, resourceId, to, effectiveOn].join(),
      )
      .sort(),
  };
};
const mixed: PasteCells[] = [
  { supplier: 'bus company', resource: 'Bus service', dependent: 'City council', share: '70 %' },
  { supplier: 'Car pool', resource: 'Bus service', dependent: 'City council', share: '0' },
  {
    supplier: 'Press',
    resource: 'Good name',
    dependent: 'City council',
    share: '80',
    importance: 'minor',
  },
];

test('rows become part of the map as they were previewed, and everyone hears of it', async () => {
  expect(await pasteRows(organizer, await previewed('supplies', mixed))).toMatchObject({
    ok: true,
  });
  const { actors, resources, changes } = await read();
  expect(actors.map(({ name }) => name).slice(3)).toEqual(['Car pool', 'Press']);
  expect(resources.at(-1)).toMatchObject({ name: 'Good name', key: 'good_name' });
  const share = changes.filter(({ set, supplierId }) => set === 's' && supplierId === on.company);
  expect(share.at(-1)).toMatchObject({ to: 0.7, confidence: 'documented', recordedBy: 'Jo Ann' });
  const [point] = await withActor(organizer, (tx) => listPoints(tx, campaign));
  expect(point).toMatchObject({ leverage: expect.closeTo(0.4 * 0.7 * 0.1 * 0.7 * 0.375, 6) });
  const heard = await withActor(organizer, (tx) =>
    listEventsAfter(tx, { ...campaign, id: campaign.organizers }, 0),
  );
  expect(heard.at(-1)).toMatchObject({
    kind: 'map.changed',
    body: { ids: expect.arrayContaining([on.council]) },
  });
});

test('a paste taken back leaves the map as it was, once', async () => {
  const before = await standing();
  const paste = await previewed('supplies', mixed);
  await pasteRows(organizer, paste);
  const rows: PasteCells[] = [
    { name: 'Riders', people: '1.200', position: '1', side: 'ally' },
    { name: 'Unions' },
  ];
  const between = await standing();
  const second = await previewed('actors', rows);
  await pasteRows(organizer, second);
  expect((await read()).actors.find(({ id }) => id === on.riders)).toMatchObject({
    ...{ size: 1200, position: 1, side: 'ally' },
  });
  const back = (pasteId: string) => takeBackPaste(organizer, { ...press(), pasteId });
  expect(await back(second.idempotencyKey)).toMatchObject({ ok: true });
  expect(await standing()).toEqual(between);
  expect(await back(paste.idempotencyKey)).toMatchObject({ ok: true });
  expect(await standing()).toEqual(before);
  expect(await back(paste.idempotencyKey)).toMatchObject({ error: { reason: 'paste-taken-back' } });
});

test('of rows with a bad one among them none is written', async () => {
  const before = await standing();
  const bad = [
    ...mixed,
    { supplier: 'Riders', resource: 'Fares', dependent: 'Bus company', share: 'a lot' },
  ];
  expect(await pasteRows(organizer, await previewed('supplies', bad))).toMatchObject({
    error: {
      code: 'invalid',
      reason: 'paste-refused',
      fields: [{ path: 'rows.3.share', code: 'share' }],
    },
  });
  expect(await standing()).toEqual(before);
});

test('nothing is written over what changed since the preview, nor taken back over what changed since', async () => {
  const paste = await previewed('supplies', mixed);
  const raise = (to: number) =>
    record(organizer, campaign.id, [
      { set: 's', actorId: on.council, supplierId: on.company, resourceId: on.transit, to },
    ]);
  await raise(0.5);
  const before = await standing();
  expect(await pasteRows(organizer, paste)).toMatchObject({ error: { reason: 'paste-moved' } });
  expect(await standing()).toEqual(before);

  const again = await previewed('supplies', mixed);
  await pasteRows(organizer, again);
  await raise(0.4);
  const refused = await takeBackPaste(organizer, { ...press(), pasteId: again.idempotencyKey });
  expect(refused).toMatchObject({
    error: { reason: 'paste-changed-since', values: { name: 'City council' } },
  });
  expect((await read()).actors).toHaveLength(5);
});

test('a day on which it would be too much refuses the whole paste', async () => {
  await record(
    organizer,
    campaign.id,
    [{ set: 's', actorId: on.council, supplierId: on.company, resourceId: on.transit, to: 0.1 }],
    { title: 'Walking', role: 'agitate', happenedOn: '2026-05-01' },
  );
  const rows = [
    { supplier: 'Riders', resource: 'Bus service', dependent: 'City council', share: '50' },
  ];
  expect(await pasteRows(organizer, await previewed('supplies', rows))).toMatchObject({
    error: { reason: 'shares-over-one', values: { of: 140 } },
  });
  expect((await read()).changes.filter(({ supplierId }) => supplierId === on.riders)).toHaveLength(
    1,
  );
});

test('a retry of one press pastes once, and two organizers at once do not mix', async () => {
  const paste = await previewed('actors', [{ name: 'Press' }]);
  const other = await makePerson(campaign, 'organizer');
  const results = await Promise.all([
    pasteRows(organizer, paste),
    pasteRows(organizer, paste),
    pasteRows(other, { ...paste, ...press() }),
  ]);
  expect(results.filter(({ ok }) => ok).length).toBeGreaterThanOrEqual(1);
  expect((await read()).actors.filter(({ name }) => name === 'Press')).toHaveLength(1);
  expect(await pasteRows(organizer, { ...paste, rows: [{ name: 'Else' }] })).toMatchObject({
    error: { code: 'key-reused' },
  });
});

test('only organizers paste, and only here', async () => {
  const paste = await previewed('actors', [{ name: 'Press' }]);
  const observer = await makePerson(campaign, 'observer');
  expect(await pasteRows(observer, paste)).toMatchObject({ error: { reason: 'organizers-only' } });
  expect(await pasteRows(await makePerson(), paste)).toMatchObject({
    error: { reason: 'no-such-campaign' },
  });
  await pasteRows(organizer, paste);
  const elsewhere = await makeCampaign();
  const stranger = await makePerson(elsewhere, 'owner');
  const back = {
    campaignId: elsewhere.id,
    idempotencyKey: randomUUID(),
    pasteId: paste.idempotencyKey,
  };
  expect(await takeBackPaste(stranger, back)).toMatchObject({ error: { reason: 'no-such-paste' } });
});

test('what somebody took off the map since stays off when the paste is taken back', async () => {
  const paste = await previewed('actors', [{ name: 'Press' }, { name: 'Riders', people: '9' }]);
  await pasteRows(organizer, paste);
  await removeActor(organizer, { ...press(), actorId: on.riders });
  expect(
    await takeBackPaste(organizer, { ...press(), pasteId: paste.idempotencyKey }),
  ).toMatchObject({ ok: true });
  expect((await read()).actors.map(({ name }) => name)).toEqual(['City council', 'Bus company']);
});

// The time that a computer busy with everything else may take.
test('ten thousand rows become part of the map at once', { timeout: 60_000 }, async () => {
  const rows = Array.from({ length: 10_000 }, (_, at) => ({
    ...{ supplier: `Shop ${at % 500}`, dependent: `Home ${at % 499}` },
    ...{ resource: `Goods ${Math.floor(at / 499)}`, share: '1' },
  }));
  expect(await pasteRows(organizer, await previewed('supplies', rows))).toMatchObject({ ok: true });
  expect((await read()).changes.filter(({ set }) => set === 's')).toHaveLength(10_002);
});
