import { randomUUID } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { beforeEach, expect, test } from 'vitest';
import { makeCampaign, makePerson, removeMember } from '#db/fixture.ts';
import { ownerDb } from '#db/owner.ts';
import { withActor } from '#lib/auth/with-actor.ts';
import { enterBusMap, record } from '#lib/map/bus-map.ts';
import { listPoints } from '#lib/map/queries.ts';
import type { NewChange } from '#lib/map/schema.ts';
import { sdOf, spreadOf } from '#lib/power/uncertainty/confidence.ts';
import { findRatings } from './queries.ts';
import { rateParameter, withdrawRating } from './rate-parameter.ts';

type Person = Awaited<ReturnType<typeof makePerson>>;
let campaign: Awaited<ReturnType<typeof makeCampaign>>;
let people: [Person, Person, Person, Person];
let map: Awaited<ReturnType<typeof enterBusMap>>;
beforeEach(async () => {
  campaign = await makeCampaign();
  const one = (role: 'owner' | 'organizer') => makePerson(campaign, role);
  people = [await one('owner'), await one('organizer'), await one('organizer'), await one('owner')];
  map = await enterBusMap(people[0], campaign.campaignId);
});

const key = () => ({ organizationId: campaign.organizationId, campaignId: campaign.campaignId });
const press = () => ({ campaignId: campaign.campaignId, idempotencyKey: randomUUID() });
const rate = (by: Person, opinion: NewChange) => rateParameter(by, { ...press(), opinion });
const v = (to: number): NewChange => ({
  ...{ set: 'v', actorId: map.company, resourceId: map.fares, to },
});
const seen = (by: Person) => withActor(by, (tx) => findRatings(tx, key()));
const hidden = { low: null, median: null, high: null, sd: null, spread: null };

test('a rating is the rater’s alone: nobody else reads it, not even past the application', async () => {
  await rate(people[1], v(0.45));
  expect((await seen(people[1])).own).toMatchObject([{ set: 'v', value: 0.45 }]);
  for (const other of [people[0], people[2], await makePerson(campaign, 'member')]) {
    expect((await seen(other)).own).toEqual([]);
    const rows = await withActor(other, (tx) => tx.execute(sql`select * from ratings`));
    expect([...rows]).toEqual([]);
  }
  await expect(
    withActor(people[0], (tx) =>
      tx.execute(sql`select * from spreads_unchecked(${campaign.campaignId})`),
    ),
  ).rejects.toMatchObject({ cause: { code: '42501' } });
});

test('what is told says neither who rated nor what', async () => {
  await rate(people[1], v(0.45));
  const [event] = await ownerDb.execute<{ body: object; fingerprint: string }>(
    sql`select body, fingerprint from events where kind = 'ratings.changed' and campaign_id = ${campaign.campaignId}`,
  );
  expect(event?.body).toEqual({});
  const asked = { ...press(), opinion: v(0.1) };
  await rateParameter(people[2], asked);
  // The same press with another value is the same press: its trace does not hold the value.
  const again = await rateParameter(people[2], { ...asked, opinion: v(0.7) });
  expect(again).toMatchObject({ ok: true });
  expect((await seen(people[2])).own).toMatchObject([{ value: 0.1 }]);
});

test('below three raters it is told only how many there are; from three on, how far apart', async () => {
  await rate(people[0], v(0.1));
  await rate(people[1], v(0.45));
  expect((await seen(people[3])).spreads).toMatchObject([{ raters: 2, ...hidden }]);
  await rate(people[1], v(0.25));
  expect((await seen(people[3])).spreads).toMatchObject([{ raters: 2, ...hidden }]);
  await rate(people[2], v(0.7));
  const [spread] = (await seen(people[3])).spreads;
  expect(spread).toMatchObject({ raters: 3, low: 0.1, median: 0.25, high: 0.7 });
  expect(spread?.sd).toBeCloseTo(0.3122, 4);
  expect(spread?.spread).toBeCloseTo(spreadOf([0.1, 0.25, 0.7]), 9);

  await withdrawRating(people[2], {
    ...press(),
    ...{ set: 'v', actorId: map.company, resourceId: map.fares },
  });
  expect((await seen(people[3])).spreads).toMatchObject([{ raters: 2, ...hidden }]);
});

test('a spare capacity spreads on the logarithmic scale, a position on none, ends are kept finite', async () => {
  const supply = { actorId: map.company, supplierId: map.riders, resourceId: map.fares };
  for (const [index, to] of [0, 1, Math.E].entries())
    await rate(people[index]!, { set: 'k', ...supply, to });
  for (const [index, to] of [0, 1, 1].entries())
    await rate(people[index]!, { set: 'pi', actorId: map.riders, to });
  for (const [index, to] of [-2, 1, 2].entries())
    await rate(people[index]!, { set: 'position', actorId: map.company, to });
  const { spreads } = await seen(people[0]);
  const of = (set: string) => spreads.find((row) => row.set === set);
  expect(of('k')?.spread).toBeCloseTo(spreadOf([0, 1, Math.E], 'k'), 9);
  expect(of('pi')?.spread).toBeCloseTo(spreadOf([0, 1, 1]), 9);
  expect(of('position')).toMatchObject({ low: -2, median: 1, high: 2, spread: null });
});

test('raters who differ make the balance less sure, those who agree do not', async () => {
  // They need something of the council as well: a balance of nothing against something is sure.
  const need = { actorId: map.riders, resourceId: map.transit };
  await record(people[0], campaign.campaignId, [
    { set: 'v', ...need, to: 0.5 },
    { set: 's', ...need, supplierId: map.council, to: 0.6 },
  ]);
  const width = async () => {
    const [point] = await withActor(people[0], (tx) => listPoints(tx, key()));
    return point!.balanceHigh! - point!.balanceLow!;
  };
  const before = await width();
  expect(before).toBeGreaterThan(0);
  const pi = (to: number): NewChange => ({ set: 'pi', actorId: map.riders, to });
  for (const person of people) await rate(person, pi(0.5));
  expect(await width()).toBeCloseTo(before, 9);
  await rate(people[0], pi(0.1));
  await rate(people[1], pi(0.9));
  expect(await width()).toBeGreaterThan(before + 0.01);
  expect(sdOf({ confidence: 'judged', ratings: [0.1, 0.9, 0.5, 0.5] })).toBeGreaterThan(0.5);
});

test('whoever leaves or is no organizer any more is not counted', async () => {
  for (const [index, to] of [0.1, 0.25, 0.7].entries()) await rate(people[index]!, v(to));
  await ownerDb.execute(
    sql`update memberships set role = 'member' where person_id = ${people[2].personId}`,
  );
  expect((await seen(people[3])).spreads).toMatchObject([{ raters: 2, ...hidden }]);
  await removeMember(people[1]);
  expect((await seen(people[3])).spreads).toMatchObject([{ raters: 1, ...hidden }]);
  expect(await rate(people[2], v(0.1))).toMatchObject({ error: { code: 'forbidden' } });
  expect((await seen(people[2])).spreads).toEqual([]);
});

test('only what is on the map is rated, on its own scale', async () => {
  expect(await rate(people[0], { set: 'pi', actorId: randomUUID(), to: 0.5 })).toMatchObject({
    error: { reason: 'no-such-actor' },
  });
  expect(
    await rate(people[0], { set: 'v', actorId: map.company, resourceId: randomUUID(), to: 0.5 }),
  ).toMatchObject({ error: { reason: 'no-such-resource' } });
});
