import { randomUUID } from 'node:crypto';
import { and, eq } from 'drizzle-orm';
import { beforeEach, expect, test } from 'vitest';
import { makeCampaign, makePerson } from '#db/fixture.ts';
import { ownerDb } from '#db/owner.ts';
import { points } from '#db/schema/history.ts';
import type { Actor } from '#lib/auth/actor.ts';
import { withActor } from '#lib/auth/with-actor.ts';
import { enterBusMap, record } from './bus-map.ts';
import { editActor } from './edit-actor.ts';
import { lineOfMap } from './line-of-map.ts';
import { findMap, listAttributions, listPoints } from './queries.ts';

let campaign: Awaited<ReturnType<typeof makeCampaign>>;
let organizer: Actor;
let on: Awaited<ReturnType<typeof enterBusMap>>;

const moved = (happenedOn: string, to: number) =>
  record(organizer, campaign.id, [{ set: 'pi', actorId: on.riders, to }], {
    ...{ happenedOn, title: 'More walk', role: 'agitate' },
  });
const read = () =>
  withActor(organizer, async (tx) => ({
    map: await findMap(tx, campaign),
    points: await listPoints(tx, campaign),
    attributions: await listAttributions(tx, campaign),
  }));
const datesOf = (rows: { date: string | null }[]) => rows.map(({ date }) => date);

beforeEach(async () => {
  campaign = await makeCampaign();
  organizer = await makePerson(campaign, 'organizer');
  on = await enterBusMap(organizer, campaign.id);
  await moved('2026-01-10', 0.6);
  await moved('2026-03-10', 0.7);
});

/** Writes over where the campaign stood on a day: whoever computes that day anew finds it. */
const mark = (day: string, values: { leverage?: number; balanceLow?: null }) =>
  ownerDb
    .update(points)
    .set(values)
    .where(and(eq(points.campaignId, campaign.id), eq(points.onDate, day)));
const at = async (day: string) => (await read()).points.find(({ date }) => date === day)?.leverage;

test('what is recorded on a day computes that day and those after it, and leaves earlier ones', async () => {
  await mark('2026-01-10', { leverage: 0.123 });
  expect(await moved('2026-02-10', 0.65)).toMatchObject({ ok: true });
  const { map, points: stored, attributions } = await read();
  const whole = lineOfMap(map, []);
  expect(stored).toEqual(
    whole.points.map(({ onDate: date, ...point }) => ({
      ...{ date, ...point },
      ...(date === '2026-01-10' && { leverage: 0.123 }),
    })),
  );
  expect(datesOf(attributions)).toEqual(['2026-01-10', '2026-02-10', '2026-03-10']);
  expect(attributions).toEqual(
    whole.attributions.map(({ onDate: date, ...share }) => ({ date, ...share })),
  );
});

test('a name computes nothing; what holds from the start, or a day kept without doubt, everything', async () => {
  await mark('2026-01-10', { leverage: 0.123 });
  const { map } = await read();
  const { id: actorId, kind, side, position, weight, target, version } = map.actors[1]!;
  await editActor(organizer, {
    ...{ campaignId: campaign.id, idempotencyKey: randomUUID(), name: 'City Lines' },
    ...{ actorId, kind, side, position, weight, target, version },
  });
  expect(await at('2026-01-10')).toBe(0.123);
  await mark('2026-01-10', { balanceLow: null });
  await moved('2026-04-10', 0.8);
  expect(await at('2026-01-10')).not.toBe(0.123);
  await mark('2026-01-10', { leverage: 0.123 });
  await record(organizer, campaign.id, [
    { set: 'v', actorId: on.council, resourceId: on.transit, to: 0.5 },
  ]);
  expect(await at('2026-01-10')).not.toBe(0.123);
});
