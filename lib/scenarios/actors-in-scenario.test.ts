import { randomUUID } from 'node:crypto';
import { beforeEach, expect, test } from 'vitest';
import { makeCampaign, makePerson } from '#db/fixture.ts';
import type { Actor } from '#lib/auth/actor.ts';
import { withActor } from '#lib/auth/with-actor.ts';
import { findAccess } from '#lib/campaigns/access.ts';
import { addActor } from '#lib/map/add-actor.ts';
import { enterBusMap, record } from '#lib/map/bus-map.ts';
import { findMap, listPoints } from '#lib/map/queries.ts';
import type { NewChange } from '#lib/map/schema.ts';
import { addInScenario, removeInScenario, restoreInScenario } from './actors-in-scenario.ts';
import { tryScenario } from './apply.ts';
import { balancesOf } from './balances.ts';
import { branchOf } from './branch.ts';
import { comparePictures } from './compare.ts';
import { createScenario } from './create-scenario.ts';
import { discardScenario } from './edit-scenario.ts';
import { mergeScenario, undoMerge } from './merge-scenario.ts';
import { listScenarios } from './queries.ts';
import { recordInScenario } from './record-in-scenario.ts';

let campaign: Awaited<ReturnType<typeof makeCampaign>>;
let organizer: Actor;
let on: Awaited<ReturnType<typeof enterBusMap>>;
let scenarioId: string;
let drivers: string;
beforeEach(async () => {
  campaign = await makeCampaign();
  organizer = await makePerson(campaign, 'organizer', { name: 'Jo Ann' });
  on = await enterBusMap(organizer, campaign.id);
  scenarioId = randomUUID();
  await createScenario(organizer, {
    ...{ campaignId: campaign.id, idempotencyKey: scenarioId, name: 'Drivers', onDate: null },
  });
  drivers = randomUUID();
});

const press = () => ({ campaignId: campaign.id, scenarioId, idempotencyKey: randomUUID() });
const who = {
  ...{ name: 'Drivers', kind: 'union', side: 'movement' as const, position: 2, weight: 1 },
};
const add = () => addInScenario(organizer, { ...press(), ...who, idempotencyKey: drivers });
const supplied = (): NewChange[] => [
  { set: 'pi', actorId: drivers, to: 0.9 },
  ...(['s', 'k'] as const).map((set) => ({
    ...{ set, actorId: on.council, supplierId: drivers, resourceId: on.transit, to: 0.1 },
  })),
];
const attempt = (changes: NewChange[]) => recordInScenario(organizer, { ...press(), changes });
const one = () =>
  withActor(organizer, async (tx) => {
    const access = await findAccess(tx, organizer, { id: campaign.id });
    return (await listScenarios(tx, access!))[0]!;
  });
const map = () => withActor(organizer, (tx) => findMap(tx, campaign));
const points = () => withActor(organizer, (tx) => listPoints(tx, campaign));
const here = async () => (await map()).actors.map(({ name }) => name);
const merge = async (days = '2026-06-01') =>
  mergeScenario(organizer, {
    ...press(),
    entries: (await one()).changes.map(({ id }) => ({
      ...{ changeId: id, effectiveOn: days, confidence: 'judged' as const },
    })),
  });

test('who comes in, with what they supply, is seen in the scenario and nowhere else', async () => {
  const before = await map();
  expect(await add()).toMatchObject({ ok: true });
  expect(await add()).toMatchObject({ ok: true });
  expect(await attempt(supplied())).toMatchObject({ ok: true });
  expect(await map()).toEqual(before);
  const scenario = await one();
  expect(scenario.added).toMatchObject([{ id: drivers, name: 'Drivers', weight: 1 }]);
  const tried = tryScenario(branchOf(before, scenario), scenario.changes, before);
  if (!tried.fits) throw new Error('it fits');
  expect(tried.before.actors.has(drivers)).toBe(false);
  expect(tried.after.actors.has(drivers)).toBe(true);
  const { leverage, actors } = comparePictures(tried.before, tried.after);
  expect(leverage).toBeGreaterThan(0);
  expect(actors).toContain(drivers);
  const balances = balancesOf(before, scenario);
  expect(balances?.after).toMatchObject({ leverage: expect.any(Number) });
  expect(balances?.after).not.toEqual(balances?.before);

  expect(await removeInScenario(organizer, { ...press(), actorId: drivers })).toMatchObject({
    ok: true,
  });
  expect(await one()).toMatchObject({ added: [], removed: [] });
  expect(await attempt(supplied())).toMatchObject({ error: { reason: 'bad-reference' } });
});

test('whom a scenario does without stays on the real map; the target is never left out', async () => {
  const remove = (actorId: string) => removeInScenario(organizer, { ...press(), actorId });
  expect(await remove(on.company)).toMatchObject({ ok: true });
  const real = await map();
  expect(real.actors.map(({ id }) => id)).toContain(on.company);
  const scenario = await one();
  expect(scenario.removed).toEqual([on.company]);
  const tried = tryScenario(branchOf(real, scenario), scenario.changes, real);
  if (!tried.fits) throw new Error('it fits');
  expect(tried.after.actors.has(on.company)).toBe(false);
  expect(comparePictures(tried.before, tried.after).arrows.vanished.length).toBeGreaterThan(0);
  expect(await remove(on.company)).toMatchObject({ error: { reason: 'no-such-actor' } });
  expect(await remove(on.council)).toMatchObject({ error: { reason: 'scenario-needs-target' } });
  const back = () => restoreInScenario(organizer, { ...press(), actorId: on.company });
  expect(await back()).toMatchObject({ ok: true });
  expect(await back()).toMatchObject({ error: { reason: 'no-such-try' } });
  expect((await one()).removed).toEqual([]);
  expect(await remove(on.company)).toMatchObject({ ok: true });
});

test('a merge brings in and takes off with dated changes, all or nothing, and goes back as one', async () => {
  const [before, line] = [await map(), await points()];
  await add();
  await removeInScenario(organizer, { ...press(), actorId: on.company });
  await attempt(supplied());
  // Somebody of the same name came onto the map meanwhile: neither takes the other's place.
  const { weight: _, ...plain } = who;
  await addActor(organizer, {
    ...{ ...plain, campaignId: campaign.id, idempotencyKey: randomUUID(), target: false },
    weight: null,
  });
  expect(await merge()).toMatchObject({ ok: true });
  const merged = await map();
  expect(merged.actors.map(({ name }) => name).sort()).toEqual(
    ['City council', 'Drivers', 'Drivers', 'Riders'].sort(),
  );
  expect(new Set(merged.actors.map(({ key }) => key)).size).toBe(4);
  const supply = merged.changes.find(
    ({ set, supplierId }) => set === 's' && supplierId === drivers,
  );
  expect(supply).toMatchObject({ effectiveOn: '2026-06-01', source: 'Scenario: Drivers' });
  expect(await points()).not.toEqual(line);

  expect(await undoMerge(organizer, press())).toMatchObject({ ok: true });
  expect((await here()).sort()).toEqual(
    [...before.actors.map(({ name }) => name), 'Drivers'].sort(),
  );
  expect((await points()).map(({ leverage }) => leverage)).toEqual(
    line.map(({ leverage }) => leverage),
  );
  expect(await one()).toMatchObject({ status: 'open', added: [{ id: drivers }] });
});

test('what would give away more than there is brings nobody in; who is discarded never was', async () => {
  await add();
  await attempt(supplied());
  const share = { actorId: on.council, supplierId: on.company, resourceId: on.transit };
  await record(organizer, campaign.id, [{ set: 's', ...share, to: 0.95 }]);
  expect(await merge()).toMatchObject({ error: { reason: 'shares-over-one' } });
  expect(await here()).not.toContain('Drivers');
  expect((await one()).status).toBe('open');
  expect(await discardScenario(organizer, press())).toMatchObject({ ok: true });
  expect(await here()).not.toContain('Drivers');
  expect(await add()).toMatchObject({ ok: true });
  expect(await addInScenario(organizer, { ...press(), ...who })).toMatchObject({
    error: { reason: 'scenario-discarded' },
  });
});

test('nothing is merged of a scenario in which nothing is tried; only who comes in is enough', async () => {
  expect(await merge()).toMatchObject({ error: { reason: 'scenario-empty' } });
  await add();
  expect(await merge()).toMatchObject({ ok: true });
  expect(await here()).toContain('Drivers');
  expect(await undoMerge(organizer, press())).toMatchObject({ ok: true });
  expect(await here()).not.toContain('Drivers');
  const member = await makePerson(campaign, 'member');
  expect(await addInScenario(member, { ...press(), ...who })).toMatchObject({
    error: { code: 'forbidden' },
  });
});
