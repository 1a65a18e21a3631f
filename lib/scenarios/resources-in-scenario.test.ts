import { randomUUID } from 'node:crypto';
import { beforeEach, expect, test } from 'vitest';
import { makePerson } from '#db/fixture.ts';
import { addResource, removeResource } from '#lib/map/edit-resource.ts';
import { modelOfMap } from '#lib/map/model-of-map.ts';
import type { NewChange } from '#lib/map/schema.ts';
import { tryAnalyze } from '#lib/power/leverage/try-analyze.ts';
import { namesakes } from './branch.ts';
import { enterBusScenario } from './bus-scenario.ts';
import { comparePictures } from './compare.ts';
import { discardScenario } from './edit-scenario.ts';
import { mergeScenario, undoMerge } from './merge-scenario.ts';
import {
  addResourceInScenario,
  removeInScenario,
  restoreInScenario,
} from './things-in-scenario.ts';

let bus: Awaited<ReturnType<typeof enterBusScenario>>;
let votes: string;
beforeEach(async () => {
  bus = await enterBusScenario();
  votes = randomUUID();
});

const what = { name: 'Votes', kind: 'political', essential: false };
const add = () =>
  addResourceInScenario(bus.organizer, { ...bus.press(), ...what, idempotencyKey: votes });
const named = (resourceId: string) => ({ ...bus.press(), resourceId });
const remove = (id: string) => removeInScenario(bus.organizer, named(id));
const restore = (id: string) => restoreInScenario(bus.organizer, named(id));
/** The council cares for votes as much, and the riders have them. */
const valued = (v = 0.5): NewChange[] => [
  { set: 'v', actorId: bus.on.council, resourceId: votes, to: v },
  ...(['s', 'k'] as const).map((set) => ({
    ...{ set, actorId: bus.on.council, supplierId: bus.on.riders, resourceId: votes, to: 0.4 },
  })),
];
const here = async () => (await bus.map()).resources.map(({ name }) => name);
const real = () => ({ campaignId: bus.campaign.id, idempotencyKey: randomUUID() });

test('what comes in, with who values and supplies it, is seen in the scenario and nowhere else', async () => {
  const before = await bus.map();
  expect(await bus.attempt(valued())).toMatchObject({ error: { reason: 'bad-reference' } });
  expect(await add()).toMatchObject({ ok: true });
  expect(await add()).toMatchObject({ ok: true });
  expect(await bus.attempt(valued())).toMatchObject({ ok: true });
  expect(await bus.map()).toEqual(before);
  expect((await bus.one()).added).toMatchObject({
    actors: [],
    resources: [{ id: votes, ...what }],
  });
  const { before: was, after: is } = await bus.tried();
  const { leverage, arrows, routes } = comparePictures(was, is);
  expect(leverage).toBeGreaterThan(0);
  expect(arrows.appeared).toEqual([`${bus.on.riders}>${bus.on.council}`]);
  expect(routes.map(({ before: old }) => old)).toContain(null);

  expect(await remove(votes)).toMatchObject({ ok: true });
  expect(await bus.one()).toMatchObject({
    ...{ added: { resources: [] }, removed: [], gone: [{ id: votes, name: 'Votes' }] },
  });
  const back = await bus.tried();
  expect(comparePictures(back.before, back.after)).toMatchObject({ leverage: 0, routes: [] });
});

test('what a scenario does without stays on the real map, and comes back only where there is room', async () => {
  expect(await remove(bus.on.transit)).toMatchObject({ ok: true });
  expect(await here()).toEqual(['Fares', 'Bus service']);
  expect((await bus.one()).removed).toEqual([bus.on.transit]);
  const { before, after } = await bus.tried();
  expect(comparePictures(before, after).arrows.vanished).toEqual([
    `${bus.on.company}>${bus.on.council}`,
  ]);
  expect(await remove(bus.on.transit)).toMatchObject({ error: { reason: 'no-such-resource' } });
  // An actor's id names no resource.
  expect(await remove(bus.on.company)).toMatchObject({ error: { reason: 'no-such-resource' } });

  await add();
  await bus.attempt(valued(0.7));
  expect(await restore(bus.on.transit)).toMatchObject({ error: { reason: 'values-over-one' } });
  expect((await bus.one()).removed).toEqual([bus.on.transit]);
  await bus.attempt(valued(0.6));
  expect(await restore(bus.on.transit)).toMatchObject({ ok: true });
  expect(await restore(bus.on.transit)).toMatchObject({ error: { reason: 'no-such-try' } });
  expect((await bus.one()).removed).toEqual([]);
});

test('a merge makes the map what the scenario showed, and is taken back as one', async () => {
  const [line, before] = [await bus.points(), await bus.map()];
  await add();
  await bus.attempt(valued());
  await remove(bus.on.fares);
  const shown = (await bus.tried()).after.answer;
  expect(await bus.merge()).toMatchObject({ ok: true });
  expect(await here()).toEqual(['Bus service', 'Votes']);
  const merged = await bus.map();
  expect(tryAnalyze(modelOfMap(merged, '2026-06-01'))).toEqual(shown);
  expect(merged.changes.filter(({ resourceId }) => resourceId === votes)).toMatchObject(
    valued().map(({ set }) => ({ set, effectiveOn: '2026-06-01', source: 'Scenario: Drivers' })),
  );
  expect(await bus.points()).not.toEqual(line);
  expect(await bus.one()).toMatchObject({ status: 'merged', gone: [{ name: 'Fares' }] });

  expect(await undoMerge(bus.organizer, bus.press())).toMatchObject({ ok: true });
  expect((await bus.map()).resources).toEqual(before.resources);
  expect((await bus.points()).map(({ balance }) => balance)).toEqual(
    line.map(({ balance }) => balance),
  );
  expect((await bus.tried()).after.answer).toEqual(shown);
});

test('undo takes back what came in or was left out, in the order in which it was done', async () => {
  await add();
  await bus.attempt(valued());
  await remove(bus.on.fares);
  await remove(votes);
  const stands = async () => {
    const { added, removed, changes } = await bus.one();
    return [added.resources.length, removed.length, changes.length];
  };
  const seen = [await stands()];
  while ((await bus.undo()).ok) seen.push(await stands());
  expect(seen).toEqual([
    [0, 1, 3],
    [1, 1, 3],
    [1, 0, 3],
    [1, 0, 0],
    [0, 0, 0],
  ]);
});

test('what came onto the real map under the same name, or left it, meanwhile is told and nothing half done', async () => {
  await add();
  await remove(bus.on.fares);
  await addResource(bus.organizer, { ...real(), ...what, name: ' votes' });
  expect(namesakes(await bus.map(), await bus.one())).toEqual(['Votes']);
  const asked = await bus.merging();
  await removeResource(bus.organizer, { ...real(), resourceId: bus.on.fares });
  expect(await mergeScenario(bus.organizer, asked)).toMatchObject({
    error: { reason: 'scenario-moved' },
  });
  expect(await here()).toEqual(['Bus service', ' votes']);
  expect(await bus.merge()).toMatchObject({ ok: true });
  const { resources } = await bus.map();
  expect(resources.map(({ name }) => name).sort()).toEqual([' votes', 'Bus service', 'Votes']);
  expect(new Set(resources.map(({ key }) => key)).size).toBe(3);
  // Fares left by another hand: undoing the merge leaves them off.
  expect(await undoMerge(bus.organizer, bus.press())).toMatchObject({ ok: true });
  expect(await here()).toEqual(['Bus service', ' votes']);
});

test('what is discarded never was; whoever may not edit adds and leaves out nothing', async () => {
  const member = await makePerson(bus.campaign, 'member');
  for (const refused of [
    await addResourceInScenario(member, { ...bus.press(), ...what }),
    await removeInScenario(member, named(bus.on.fares)),
    await restoreInScenario(member, named(bus.on.fares)),
  ])
    expect(refused).toMatchObject({ error: { code: 'forbidden' } });
  await add();
  await remove(bus.on.fares);
  expect(await discardScenario(bus.organizer, bus.press())).toMatchObject({ ok: true });
  expect(await here()).toEqual(['Fares', 'Bus service']);
  expect(await addResourceInScenario(bus.organizer, { ...bus.press(), ...what })).toMatchObject({
    error: { reason: 'scenario-discarded' },
  });
});
