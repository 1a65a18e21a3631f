import { beforeEach, expect, test } from 'vitest';
import { makeCampaign, makePerson } from '#db/fixture.ts';
import type { Actor } from '#lib/auth/actor.ts';
import { withActor } from '#lib/auth/with-actor.ts';
import { enterBusMap, record } from '#lib/map/bus-map.ts';
import { findMap } from '#lib/map/queries.ts';
import type { NewChange } from '#lib/map/schema.ts';
import { doneAlone } from './done-alone.ts';

let campaign: Awaited<ReturnType<typeof makeCampaign>>;
let organizer: Actor;
let on: Awaited<ReturnType<typeof enterBusMap>>;

beforeEach(async () => {
  campaign = await makeCampaign();
  organizer = await makePerson(campaign, 'organizer');
  on = await enterBusMap(organizer, campaign.id);
});

const happens = (role: 'agitate' | 'orchestrate', happenedOn: string, changes: NewChange[]) =>
  record(organizer, campaign.id, changes, { title: 'Something', role, happenedOn });
const found = async (day: string) => {
  const map = await withActor(organizer, (tx) => findMap(tx, campaign));
  return doneAlone(map, day);
};

test('what the last 180 days changed is held against the failures, and nothing before them', async () => {
  await record(organizer, campaign.id, [{ set: 'tau', actorId: on.company, to: 1 }]);
  await happens('agitate', '2026-03-01', [{ set: 'pi', actorId: on.riders, to: 0.9 }]);
  expect(await found('2026-03-01')).toEqual({ since: '2025-09-02', works: ['agitate'] });
  expect((await found('2026-02-28')).works).toEqual([]);
  expect((await found('2026-08-28')).works).toEqual([]);
});

test('persuasion of someone whom no pressure reaches moves nothing', async () => {
  await record(organizer, campaign.id, [
    { set: 's', actorId: on.company, supplierId: on.riders, resourceId: on.fares, to: 0 },
  ]);
  await happens('orchestrate', '2026-03-01', [{ set: 'tau', actorId: on.company, to: 0.9 }]);
  expect((await found('2026-03-01')).works).toEqual(['orchestrate']);
});
