import { randomUUID } from 'node:crypto';
import { beforeEach, expect, test } from 'vitest';
import { makeCampaign, makePerson } from '#db/fixture.ts';
import type { Actor } from '#lib/auth/actor.ts';
import { withActor } from '#lib/auth/with-actor.ts';
import { findStream } from '#lib/events/queries.ts';
import { enterBusMap, record } from './bus-map.ts';
import { lastOrdinal } from './changes-since.ts';
import { editActor } from './edit-actor.ts';
import { editResource } from './edit-resource.ts';
import { findNews } from './find-news.ts';
import { moveActor } from './move-actor.ts';
import { findMap, listChanges, listPoints } from './queries.ts';
import { recordChanges } from './record-changes.ts';
import { removeActor, restoreActor } from './remove-actor.ts';
import type { NewChange } from './schema.ts';
import { undoChanges } from './undo-changes.ts';
import { type Followed, withNews } from './with-news.ts';

let campaign: Awaited<ReturnType<typeof makeCampaign>>;
let jo: Actor;
let on: Awaited<ReturnType<typeof enterBusMap>>;
beforeEach(async () => {
  campaign = await makeCampaign();
  jo = await makePerson(campaign, 'organizer', { name: 'Jo Ann' });
  on = await enterBusMap(jo, campaign.id);
});

const press = () => ({ campaignId: campaign.id, idempotencyKey: randomUUID() });
const look = (): Promise<Followed> =>
  withActor(jo, async (tx) => {
    const seq = (await findStream(tx, campaign, 'organizers'))!.head;
    const map = await findMap(tx, campaign);
    return { seq, ordinal: lastOrdinal(map), map, points: await listPoints(tx, campaign) };
  });
const news = async (since: Followed) => {
  const found = await withActor(jo, (tx) => findNews(tx, campaign, since));
  if (!found.ok) throw new Error(found.error.reason);
  return found.value;
};
const shown = ({ seq, map, points }: Followed) => ({ seq, map, points });

const takesPart = (to: number): NewChange => ({ set: 'pi', actorId: on.riders, to });
const correct = async (to: number) => {
  const [wrong] = await withActor(jo, (tx) => listChanges(tx, campaign));
  const { set, actorId, resourceId } = wrong!;
  return recordChanges(jo, {
    ...{ ...press(), supersedes: wrong!.id, confidence: 'documented', effectiveOn: '2026-02-02' },
    changes: [{ set, actorId, resourceId, to } as NewChange],
  });
};
const fields = { kind: 'group', side: 'movement', position: 2, target: false } as const;
const undoLast = async () => {
  const log = await withActor(jo, (tx) => listChanges(tx, campaign));
  const last = log.toSorted((a, b) => b.ordinal - a.ordinal)[0]!;
  return undoChanges(jo, { ...press(), press: last.press! });
};

/** What organizers do to a map that is there already. */
const edits: Record<string, () => Promise<{ ok: boolean }>> = {
  'an estimate': () => record(jo, campaign.id, [takesPart(0.7)]),
  'a step with what happened': () =>
    record(jo, campaign.id, [takesPart(0.8), { set: 'position', actorId: on.company, to: 1 }], {
      ...{ happenedOn: '2026-01-15', title: 'Mass meeting', role: 'agitate' },
    }),
  'an earlier step': () =>
    record(jo, campaign.id, [takesPart(0.6)], {
      ...{ happenedOn: '2025-12-05', title: 'One-day boycott', role: 'orchestrate' },
    }),
  'a correction of another day': () => correct(0.35),
  'an undo': undoLast,
  'a redo': undoLast,
  'an actor put elsewhere': () => moveActor(jo, { ...press(), actorId: on.riders, x: 7, y: 8 }),
  'an actor changed': async () => {
    const { map } = await look();
    const { version } = map.actors.find(({ id }) => id === on.riders)!;
    const actor = { ...fields, name: 'Bus riders', weight: 3 };
    return editActor(jo, { ...press(), actorId: on.riders, version, ...actor });
  },
  'a resource changed': async () => {
    const { version } = (await look()).map.resources.find(({ id }) => id === on.fares)!;
    const resource = { name: 'Fares paid', kind: 'material', essential: true };
    return editResource(jo, { ...press(), resourceId: on.fares, version, ...resource });
  },
  'an actor removed': () => removeActor(jo, { ...press(), actorId: on.company }),
};

test('a map that is followed is the map read again, after every edit and after all of them', async () => {
  const start = await look();
  let followed = start;
  for (const [name, edit] of Object.entries(edits)) {
    expect(await edit(), name).toMatchObject({ ok: true });
    const next = withNews(followed, await news(followed));
    expect(next && shown(next), name).toEqual(shown(await look()));
    followed = next!;
  }
  const late = withNews(start, await news(start));
  expect(late && shown(late)).toEqual(shown(followed));
  // The same again, as when a page is read while news are on their way.
  expect(withNews(followed, await news(start))?.map).toEqual(followed.map);
});

test('what is told grows with what was edited: nothing but the edit', async () => {
  const before = await look();
  await record(jo, campaign.id, [takesPart(0.7)], {
    ...{ happenedOn: '2026-01-15', title: 'Mass meeting', role: 'agitate' },
  });
  const told = await news(before);
  expect(told).toMatchObject({ whole: false, actors: [], resources: [], gone: [] });
  expect(told.changes.map(({ to }) => to)).toEqual([0.7]);
  expect(told.happenings.map(({ title }) => title)).toEqual(['Mass meeting']);
  expect(told.line?.points.map(({ date }) => date)).toEqual(['2026-01-15']);
});

test('who is new, back, or another target is not made up: the whole map is read', async () => {
  await removeActor(jo, { ...press(), actorId: on.company });
  const before = await look();
  await restoreActor(jo, { ...press(), actorId: on.company });
  expect(withNews(before, await news(before))).toBeNull();
  const back = await look();
  const { version } = back.map.actors.find(({ id }) => id === on.company)!;
  const target = { ...fields, name: 'Bus company', side: 'target', weight: null, target: true };
  await editActor(jo, {
    ...{ ...press(), actorId: on.company, version, ...target, side: 'target' as const },
  });
  expect(withNews(back, await news(back))).toBeNull();
});

test('after hundreds of changes the whole map is read instead', async () => {
  const before = await look();
  const many = Array.from({ length: 110 }, (_, i) => takesPart(i / 200));
  await record(jo, campaign.id, many.slice(0, 100));
  expect((await news(before)).whole).toBe(false);
  await record(jo, campaign.id, many);
  expect(await news(before)).toMatchObject({ whole: true, changes: [] });
});
