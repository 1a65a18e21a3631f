import { randomUUID } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { beforeEach, expect, test } from 'vitest';
import { makePerson } from '#db/fixture.ts';
import { ownerDb } from '#db/owner.ts';
import { addActor } from '#lib/map/add-actor.ts';
import { record } from '#lib/map/bus-map.ts';
import { editActor } from '#lib/map/edit-actor.ts';
import { removeActor, restoreActor } from '#lib/map/remove-actor.ts';
import type { NewChange } from '#lib/map/schema.ts';
import { balancesOf } from './balances.ts';
import { enterBusScenario } from './bus-scenario.ts';
import { comparePictures } from './compare.ts';
import { discardScenario } from './edit-scenario.ts';
import { mergeScenario, undoMerge } from './merge-scenario.ts';
import { addActorInScenario, removeInScenario, restoreInScenario } from './things-in-scenario.ts';

let bus: Awaited<ReturnType<typeof enterBusScenario>>;
let drivers: string;
beforeEach(async () => {
  bus = await enterBusScenario();
  drivers = randomUUID();
});

const who = {
  ...{ name: 'Drivers', kind: 'union', side: 'movement' as const, position: 2, weight: 1 },
};
const add = () =>
  addActorInScenario(bus.organizer, { ...bus.press(), ...who, idempotencyKey: drivers });
const remove = (actorId: string) => removeInScenario(bus.organizer, { ...bus.press(), actorId });
const supplied = (): NewChange[] => [
  { set: 'pi', actorId: drivers, to: 0.9 },
  ...(['s', 'k'] as const).map((set) => ({
    ...{ set, actorId: bus.on.council, supplierId: drivers, resourceId: bus.on.transit, to: 0.1 },
  })),
];
const here = async () => (await bus.map()).actors.map(({ name }) => name);

test('who comes in, with what they supply, is seen in the scenario and nowhere else', async () => {
  const before = await bus.map();
  expect(await add()).toMatchObject({ ok: true });
  expect(await add()).toMatchObject({ ok: true });
  expect(await bus.attempt(supplied())).toMatchObject({ ok: true });
  expect(await bus.map()).toEqual(before);
  const scenario = await bus.one();
  expect(scenario.added.actors).toMatchObject([{ id: drivers, name: 'Drivers', weight: 1 }]);
  const tried = await bus.tried();
  expect(tried.before.actors.has(drivers)).toBe(false);
  expect(tried.after.actors.has(drivers)).toBe(true);
  const { leverage, actors } = comparePictures(tried.before, tried.after);
  expect(leverage).toBeGreaterThan(0);
  expect(actors).toContain(drivers);
  const balances = balancesOf(before, scenario);
  expect(balances?.after).toMatchObject({ leverage: expect.any(Number) });
  expect(balances?.after).not.toEqual(balances?.before);

  expect(await remove(drivers)).toMatchObject({ ok: true });
  expect(await bus.one()).toMatchObject({
    ...{ added: { actors: [] }, removed: [], gone: [{ id: drivers, name: 'Drivers' }] },
  });
  expect(await bus.attempt(supplied())).toMatchObject({ error: { reason: 'bad-reference' } });
});

test('whom a scenario does without stays on the real map; the target is never left out', async () => {
  expect(await remove(bus.on.company)).toMatchObject({ ok: true });
  const real = await bus.map();
  expect(real.actors.map(({ id }) => id)).toContain(bus.on.company);
  const scenario = await bus.one();
  expect(scenario.removed).toEqual([bus.on.company]);
  const tried = await bus.tried();
  expect(tried.after.actors.has(bus.on.company)).toBe(false);
  expect(comparePictures(tried.before, tried.after).arrows.vanished.length).toBeGreaterThan(0);
  expect(await remove(bus.on.company)).toMatchObject({ error: { reason: 'no-such-actor' } });
  expect(await remove(bus.on.council)).toMatchObject({
    error: { reason: 'scenario-needs-target' },
  });
  const back = () => restoreInScenario(bus.organizer, { ...bus.press(), actorId: bus.on.company });
  expect(await back()).toMatchObject({ ok: true });
  expect(await back()).toMatchObject({ error: { reason: 'no-such-try' } });
  expect((await bus.one()).removed).toEqual([]);
  expect(await remove(bus.on.company)).toMatchObject({ ok: true });
});

test('a merge brings in and takes off with dated changes, all or nothing, and goes back as one', async () => {
  const [before, line] = [await bus.map(), await bus.points()];
  await add();
  await remove(bus.on.company);
  await bus.attempt(supplied());
  // Somebody of the same name came onto the map meanwhile: neither takes the other's place.
  const { weight: _, ...plain } = who;
  await addActor(bus.organizer, {
    ...{ ...plain, campaignId: bus.campaign.id, idempotencyKey: randomUUID(), target: false },
    weight: null,
  });
  expect(await bus.merge()).toMatchObject({ ok: true });
  const merged = await bus.map();
  expect(merged.actors.map(({ name }) => name).sort()).toEqual(
    ['City council', 'Drivers', 'Drivers', 'Riders'].sort(),
  );
  expect(new Set(merged.actors.map(({ key }) => key)).size).toBe(4);
  const supply = merged.changes.find(
    ({ set, supplierId }) => set === 's' && supplierId === drivers,
  );
  expect(supply).toMatchObject({ effectiveOn: '2026-06-01', source: 'Scenario: Drivers' });
  expect(await bus.points()).not.toEqual(line);

  expect(await undoMerge(bus.organizer, bus.press())).toMatchObject({ ok: true });
  expect((await here()).sort()).toEqual(
    [...before.actors.map(({ name }) => name), 'Drivers'].sort(),
  );
  expect((await bus.points()).map(({ leverage }) => leverage)).toEqual(
    line.map(({ leverage }) => leverage),
  );
  expect(await bus.one()).toMatchObject({ status: 'open', added: { actors: [{ id: drivers }] } });
});

test('what would give away more than there is brings nobody in; who is discarded never was', async () => {
  await add();
  await bus.attempt(supplied());
  const share = { actorId: bus.on.council, supplierId: bus.on.company, resourceId: bus.on.transit };
  await record(bus.organizer, bus.campaign.id, [{ set: 's', ...share, to: 0.95 }]);
  expect(await bus.merge()).toMatchObject({ error: { reason: 'shares-over-one' } });
  expect(await here()).not.toContain('Drivers');
  expect((await bus.one()).status).toBe('open');
  expect(await discardScenario(bus.organizer, bus.press())).toMatchObject({ ok: true });
  expect(await here()).not.toContain('Drivers');
  expect(await add()).toMatchObject({ ok: true });
  expect(await addActorInScenario(bus.organizer, { ...bus.press(), ...who })).toMatchObject({
    error: { reason: 'scenario-discarded' },
  });
});

test('nothing is merged of a scenario in which nothing is tried; only who comes in is enough', async () => {
  expect(await bus.merge()).toMatchObject({ error: { reason: 'scenario-empty' } });
  await add();
  expect(await bus.merge()).toMatchObject({ ok: true });
  expect(await here()).toContain('Drivers');
  expect(await undoMerge(bus.organizer, bus.press())).toMatchObject({ ok: true });
  expect(await here()).not.toContain('Drivers');
  const member = await makePerson(bus.campaign, 'member');
  expect(await addActorInScenario(member, { ...bus.press(), ...who })).toMatchObject({
    error: { code: 'forbidden' },
  });
});

test('undo takes back who came in or was left out, in the order in which it was done', async () => {
  const empty = await bus.one();
  await add();
  const came = await bus.one();
  await bus.attempt(supplied());
  const supplying = await bus.one();
  await remove(bus.on.company);
  const without = await bus.one();
  await remove(drivers);
  for (const before of [without, supplying, came, empty]) {
    expect(await bus.undo()).toMatchObject({ ok: true });
    expect(await bus.one()).toMatchObject({
      ...{ added: before.added, removed: before.removed, undoable: before.undoable },
      changes: before.changes.map(({ set, to }) => ({ set, to })),
    });
  }
  expect(await bus.undo()).toMatchObject({ error: { reason: 'no-try-to-undo' } });
});

test('who left the real map before the merge is not put back on it by undoing that', async () => {
  const company = () => ({
    ...{ campaignId: bus.campaign.id, idempotencyKey: randomUUID(), actorId: bus.on.company },
  });
  await add();
  await remove(bus.on.company);
  const asked = await bus.merging();
  expect(await removeActor(bus.organizer, company())).toMatchObject({ ok: true });
  expect(await mergeScenario(bus.organizer, asked)).toMatchObject({
    error: { reason: 'scenario-moved' },
  });
  expect(await here()).toEqual(['City council', 'Riders']);
  expect(await bus.merge()).toMatchObject({ ok: true });
  expect(await undoMerge(bus.organizer, bus.press())).toMatchObject({ ok: true });
  expect(await here()).toEqual(['City council', 'Riders']);

  expect(await restoreActor(bus.organizer, company())).toMatchObject({ ok: true });
  expect(await bus.merge()).toMatchObject({ ok: true });
  expect(await here()).toEqual(['City council', 'Riders', 'Drivers']);
  expect(await undoMerge(bus.organizer, bus.press())).toMatchObject({ ok: true });
  expect(await here()).toEqual(['City council', 'Bus company', 'Riders']);
});

test('who became the target meanwhile is not merged away', async () => {
  await remove(bus.on.company);
  const company = (await bus.map()).actors.find(({ id }) => id === bus.on.company)!;
  const { id: actorId, key: _, x: __, y: ___, ...fields } = company;
  await editActor(bus.organizer, {
    ...{ ...fields, campaignId: bus.campaign.id, idempotencyKey: randomUUID(), actorId },
    target: true,
  });
  expect(await bus.merge()).toMatchObject({ error: { reason: 'scenario-needs-target' } });
  expect(await here()).toContain('Bus company');
});

test('a merge does not fill the map beyond what it holds', async () => {
  await ownerDb.execute(sql`
    insert into actors (organization_id, campaign_id, key, name, kind, side, position)
    select ${bus.campaign.organizationId}, ${bus.campaign.id}, n::text, n::text, 'group', 'neutral', 0
    from generate_series(1, 1997) n`);
  await add();
  expect(await bus.merge()).toMatchObject({ error: { reason: 'map-full' } });
  expect(await here()).toHaveLength(2000);
});
