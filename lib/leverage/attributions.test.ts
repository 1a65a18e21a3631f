import { randomUUID } from 'node:crypto';
import { beforeEach, expect, test } from 'vitest';
import { makeCampaign, makePerson } from '#db/fixture.ts';
import type { Actor } from '#lib/auth/actor.ts';
import { withActor } from '#lib/auth/with-actor.ts';
import { enterBusMap, record } from '#lib/map/bus-map.ts';
import { findMap } from '#lib/map/queries.ts';
import { recordChanges } from '#lib/map/record-changes.ts';
import { findAttributedSeries } from './queries.ts';

let campaign: Awaited<ReturnType<typeof makeCampaign>>;
let organizer: Actor;
let on: Awaited<ReturnType<typeof enterBusMap>>;

beforeEach(async () => {
  campaign = await makeCampaign();
  organizer = await makePerson(campaign, 'organizer');
  on = await enterBusMap(organizer, campaign.id);
  const strike = { title: 'Strike', role: 'agitate', happenedOn: '2026-03-01' } as const;
  await record(organizer, campaign.id, [{ set: 'pi', actorId: on.riders, to: 0.9 }], strike);
  const talks = { title: 'Talks', role: 'orchestrate', happenedOn: '2026-03-01' } as const;
  await record(organizer, campaign.id, [{ set: 'tau', actorId: on.company, to: 0.4 }], talks);
  await record(organizer, campaign.id, [], { ...talks, title: 'A letter', role: 'innovate' });
});

const seriesFor = (actor: Actor) => withActor(actor, (tx) => findAttributedSeries(tx, campaign));
const correct = async (title: string, to: number, effectiveOn: string) => {
  const map = await withActor(organizer, (tx) => findMap(tx, campaign));
  const happening = map.happenings.find((one) => one.title === title)!;
  const old = map.changes.find((change) => change.happeningId === happening.id)!;
  const result = await recordChanges(organizer, {
    ...{ campaignId: campaign.id, idempotencyKey: randomUUID(), supersedes: old.id },
    changes: [{ set: 'pi', actorId: on.riders, to }],
    ...{ confidence: 'judged', effectiveOn },
  });
  if (!result.ok) throw new Error(result.error.reason);
};
/** What each happening of a day accounts for of its move, by title. */
async function partsOf(day: string) {
  const { points, happenings, attributions } = await seriesFor(organizer);
  const title = (id: string | null) => happenings.find((one) => one.id === id)?.title ?? null;
  const at = points.findIndex(({ date }) => date === day);
  const of = attributions.filter(({ date }) => date === day);
  const moved = points[at]!.leverage - points[at - 1]!.leverage;
  expect(of.reduce((sum, { leverage }) => sum + leverage, 0)).toBeCloseTo(moved, 11);
  return { moved, parts: new Map(of.map((one) => [title(one.happeningId), one])) };
}

test('what happened on one day shares its move, and an observer reads the shares without the map', async () => {
  const { moved, parts } = await partsOf('2026-03-01');
  expect([...parts.keys()]).toEqual(['Strike', 'Talks', 'A letter']);
  expect(parts.get('A letter')).toMatchObject({ method: 'shapley', leverage: 0, balance: 0 });
  for (const title of ['Strike', 'Talks']) {
    expect(parts.get(title)!.leverage).toBeGreaterThan(0);
    expect(parts.get(title)!.leverage).toBeLessThan(moved);
  }
  const observer = await makePerson(campaign, 'observer');
  expect(await seriesFor(observer)).toEqual(await seriesFor(organizer));
  expect((await withActor(observer, (tx) => findMap(tx, campaign))).changes).toEqual([]);
});

test('a correction of a happening on its day counts for it; from another day on, for none', async () => {
  const before = (await partsOf('2026-03-01')).parts.get('Strike')!.leverage;
  await correct('Strike', 0.7, '2026-03-01');
  const { parts } = await partsOf('2026-03-01');
  expect([...parts.keys()]).toEqual(['Strike', 'Talks', 'A letter']);
  expect(parts.get('Strike')!.leverage).toBeGreaterThan(0);
  expect(parts.get('Strike')!.leverage).toBeLessThan(before);

  await correct('Strike', 0.8, '2026-03-05');
  expect((await partsOf('2026-03-01')).parts.get('Strike')).toMatchObject({ leverage: 0 });
  expect([...(await partsOf('2026-03-05')).parts.keys()]).toEqual([null]);
});
