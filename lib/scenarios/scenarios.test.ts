import { randomUUID } from 'node:crypto';
import { beforeEach, expect, test } from 'vitest';
import { makeCampaign, makePerson } from '#db/fixture.ts';
import type { Actor } from '#lib/auth/actor.ts';
import { withActor } from '#lib/auth/with-actor.ts';
import { findAccess } from '#lib/campaigns/access.ts';
import { listEventsAfter } from '#lib/events/queries.ts';
import { enterBusMap, record } from '#lib/map/bus-map.ts';
import { findMap, listPoints } from '#lib/map/queries.ts';
import type { NewChange } from '#lib/map/schema.ts';
import { createScenario } from './create-scenario.ts';
import {
  discardScenario,
  renameScenario,
  restoreScenario,
  shareScenario,
} from './edit-scenario.ts';
import { mergeScenario, undoMerge } from './merge-scenario.ts';
import { listScenarios } from './queries.ts';
import { recordInScenario, removeFromScenario, undoInScenario } from './record-in-scenario.ts';

let campaign: Awaited<ReturnType<typeof makeCampaign>>;
let organizer: Actor;
let other: Actor;
let on: Awaited<ReturnType<typeof enterBusMap>>;
let scenarioId: string;
beforeEach(async () => {
  campaign = await makeCampaign();
  organizer = await makePerson(campaign, 'organizer', { name: 'Jo Ann' });
  other = await makePerson(campaign, 'organizer', { name: 'Edgar' });
  on = await enterBusMap(organizer, campaign.id);
  scenarioId = randomUUID();
  await createScenario(organizer, {
    ...{ campaignId: campaign.id, idempotencyKey: scenarioId, name: 'All walk', onDate: null },
  });
});

const press = () => ({ campaignId: campaign.id, scenarioId, idempotencyKey: randomUUID() });
const list = (actor: Actor = organizer) =>
  withActor(actor, async (tx) => {
    const access = await findAccess(tx, actor, { id: campaign.id });
    return access ? listScenarios(tx, access) : [];
  });
const one = async (actor?: Actor) => (await list(actor))[0];
const part = (to: number): NewChange => ({ set: 'pi', actorId: on.riders, to });
const stance = (to: number): NewChange => ({ set: 'position', actorId: on.company, to });
const attempt = (...changes: NewChange[]) => recordInScenario(organizer, { ...press(), changes });
const values = async () => (await one())?.changes.map(({ set, to }) => `${set} ${to}`);
const share = (shared = true) => shareScenario(organizer, { ...press(), shared });
const map = () => withActor(organizer, (tx) => findMap(tx, campaign));
const points = () => withActor(organizer, (tx) => listPoints(tx, campaign));
const entries = async (days: string[], title?: string) =>
  (await one())!.changes.map(({ id }, index) => ({
    ...{ changeId: id, effectiveOn: days[index] ?? days[0]!, confidence: 'guessed' as const },
    ...(title && { happening: { title, role: 'orchestrate' as const } }),
  }));

test('what is tried stands in the scenario alone, the last of a parameter, and is undone press by press', async () => {
  const before = await map();
  await attempt(part(0.6), stance(1));
  await attempt(part(0.9));
  expect(await values()).toEqual(['position 1', 'pi 0.9']);
  expect(await map()).toEqual(before);
  await undoInScenario(organizer, press());
  expect(await values()).toEqual(['position 1', 'pi 0.6']);
  await undoInScenario(organizer, press());
  expect(await one()).toMatchObject({ changes: [], undoable: false });
  expect(await undoInScenario(organizer, press())).toMatchObject({
    error: { reason: 'no-try-to-undo' },
  });
});

test('one change is taken out, and that can be undone', async () => {
  await attempt(part(0.6), stance(1));
  const id = (await one())!.changes.find(({ set }) => set === 'pi')!.id;
  await removeFromScenario(organizer, { ...press(), changeIds: [id] });
  expect(await values()).toEqual(['position 1']);
  expect(await removeFromScenario(organizer, { ...press(), changeIds: [id] })).toMatchObject({
    error: { reason: 'no-such-try' },
  });
  await undoInScenario(organizer, press());
  expect(await values()).toEqual(['position 1', 'pi 0.6']);
});

test('one press counts once, also when it is sent twice at the same time', async () => {
  const asked = { ...press(), changes: [part(0.6)] };
  const [first, second] = await Promise.all([
    recordInScenario(organizer, asked),
    recordInScenario(organizer, asked),
  ]);
  expect(first).toMatchObject({ ok: true });
  expect(second).toEqual(first);
  await undoInScenario(organizer, press());
  expect(await values()).toEqual([]);
});

test('what does not hold together, or is not on the map, is refused', async () => {
  const supply = { actorId: on.council, supplierId: on.riders, resourceId: on.transit };
  expect(await attempt({ set: 's', ...supply, to: 0.5 })).toMatchObject({
    error: { reason: 'shares-over-one' },
  });
  expect(await attempt({ set: 'pi', actorId: randomUUID(), to: 0.5 })).toMatchObject({
    error: { reason: 'bad-reference' },
  });
  expect(await values()).toEqual([]);
});

test('a scenario is its author’s until it is shared; then any organizer tries things in it, and hears of it', async () => {
  await attempt(part(0.6));
  expect(await list(other)).toEqual([]);
  const mine = await recordInScenario(other, { ...press(), changes: [part(0.7)] });
  expect(mine).toMatchObject({ error: { code: 'not-found', reason: 'no-such-scenario' } });
  await share();
  expect(await one(other)).toMatchObject({ author: 'Jo Ann', mine: false, shared: true });
  expect(await recordInScenario(other, { ...press(), changes: [part(0.7)] })).toMatchObject({
    ok: true,
  });
  expect(await shareScenario(other, { ...press(), shared: false })).toMatchObject({
    error: { reason: 'scenario-author-only' },
  });
  const events = await withActor(other, (tx) =>
    listEventsAfter(tx, { ...campaign, id: campaign.organizers }, 0),
  );
  expect(events.at(-1)).toMatchObject({ kind: 'scenario.changed', body: { scenarioId } });
  const member = await makePerson(campaign, 'member');
  expect(await list(member)).toEqual([]);
  expect(await recordInScenario(member, { ...press(), changes: [part(1)] })).toMatchObject({
    error: { code: 'forbidden' },
  });
});

test('a merge records everything from its day, as one happening where it is one, and is undone as one', async () => {
  const before = await map();
  await attempt(part(0.9), stance(1));
  const asked = { ...press(), entries: await entries(['2031-05-01'], 'All walk'), moved: [] };
  expect(await mergeScenario(organizer, asked)).toMatchObject({ ok: true });
  expect(await one()).toMatchObject({ status: 'merged', mergedOn: '2031-05-01' });
  const merged = await map();
  const added = merged.changes.filter(({ effectiveOn }) => effectiveOn === '2031-05-01');
  expect(added).toMatchObject([
    { set: 'pi', to: 0.9, confidence: 'guessed', source: 'Scenario: All walk' },
    { set: 'position', to: 1, happeningId: added[0]!.happeningId },
  ]);
  expect(merged.happenings.map(({ title }) => title)).toEqual(['All walk']);
  const [start, step] = await points();
  expect(step).toMatchObject({ date: '2031-05-01' });
  expect(step!.leverage).toBeGreaterThan(start!.leverage);
  expect(await attempt(part(0.1))).toMatchObject({ error: { reason: 'scenario-merged' } });

  expect(await undoMerge(organizer, press())).toMatchObject({ ok: true });
  const back = (await points()).at(-1)!;
  expect(back.leverage).toBeCloseTo(start!.leverage, 12);
  expect((await map()).actors).toEqual(before.actors);
  expect(await one()).toMatchObject({ status: 'open', mergedOn: null });
  expect(await values()).toEqual(['pi 0.9', 'position 1']);
});

test('a merge is all or nothing: not of what nobody looked at, and not where the map no longer holds it', async () => {
  const supply = { actorId: on.council, supplierId: on.riders, resourceId: on.transit };
  await attempt({ set: 's', ...supply, to: 0.1 }, part(0.9));
  const [first] = await entries(['2031-05-01']);
  expect(
    await mergeScenario(organizer, { ...press(), entries: [first!], moved: [] }),
  ).toMatchObject({
    error: { reason: 'scenario-moved' },
  });
  // Meanwhile the company takes up all of the need.
  const company = { ...supply, supplierId: on.company };
  await record(organizer, campaign.id, [{ set: 's', ...company, to: 1 }]);
  const before = await map();
  const both = { ...press(), entries: await entries(['2031-05-01', '2031-06-01']), moved: [] };
  expect(await mergeScenario(organizer, both)).toMatchObject({
    error: { reason: 'shares-over-one' },
  });
  expect(await map()).toEqual(before);
  expect(await one()).toMatchObject({ status: 'open' });
});

test('what is discarded is kept and can be taken up again; a name can be changed', async () => {
  await attempt(part(0.9));
  await discardScenario(organizer, press());
  expect(await one()).toMatchObject({ status: 'discarded' });
  expect(await attempt(part(0.1))).toMatchObject({ error: { reason: 'scenario-discarded' } });
  await restoreScenario(organizer, press());
  await renameScenario(organizer, { ...press(), name: 'Everybody walks' });
  expect(await one()).toMatchObject({ status: 'open', name: 'Everybody walks' });
  expect(await values()).toEqual(['pi 0.9']);
});
