import { randomUUID } from 'node:crypto';
import { beforeEach, expect, test } from 'vitest';
import { makeCampaign, makePerson } from '#db/fixture.ts';
import type { Actor } from '#lib/auth/actor.ts';
import { withActor } from '#lib/auth/with-actor.ts';
import { enterBusMap } from '#lib/map/bus-map.ts';
import { findResponse } from './queries.ts';
import { recordConcession } from './record-concession.ts';

let campaign: Awaited<ReturnType<typeof makeCampaign>>;
let organizer: Actor;
beforeEach(async () => {
  campaign = await makeCampaign();
  organizer = await makePerson(campaign, 'organizer', { name: 'Jo Ann' });
  await enterBusMap(organizer, campaign.id);
});

const estimate = (cost: number, effectiveOn: string | null = null) => ({
  ...{ campaignId: campaign.id, idempotencyKey: randomUUID(), cost, effectiveOn },
  ...{ confidence: 'judged' as const, source: 'Council minutes' },
});
const read = (actor: Actor = organizer) => withActor(actor, (tx) => findResponse(tx, campaign));

test('an estimate places the target on the plane from its day on, and nothing is overwritten', async () => {
  expect(await read()).toEqual({ concessions: [], response: [] });
  for (const asked of [estimate(0.45, '2026-05-01'), estimate(0.1), estimate(0.7, '2026-05-01')])
    expect(await recordConcession(organizer, asked)).toMatchObject({ ok: true });
  const { concessions, response } = await read();
  expect(concessions).toMatchObject([
    { cost: 0.1, effectiveOn: null, recordedBy: 'Jo Ann', source: 'Council minutes' },
    { cost: 0.45, effectiveOn: '2026-05-01' },
    { cost: 0.7, effectiveOn: '2026-05-01' },
  ]);
  expect(response).toMatchObject([
    { date: null, concession: 0.1, region: 'conform' },
    { date: '2026-05-01', concession: 0.7, region: 'resist' },
  ]);
});

test('one press counts once, also when it is sent twice at the same time', async () => {
  const asked = estimate(0.25);
  const [first, second] = await Promise.all([
    recordConcession(organizer, asked),
    recordConcession(organizer, asked),
  ]);
  expect(first).toEqual(second);
  expect((await read()).concessions).toHaveLength(1);
  expect(await recordConcession(organizer, { ...asked, cost: 0.7 })).toMatchObject({
    error: { code: 'key-reused' },
  });
});

test('members neither record nor read it; an outsider learns nothing', async () => {
  await recordConcession(organizer, estimate(0.25));
  const member = await makePerson(campaign, 'member');
  expect(await recordConcession(member, estimate(0.7))).toMatchObject({
    error: { code: 'forbidden' },
  });
  expect(await read(member)).toEqual({ concessions: [], response: [] });
  const outsider = await makePerson();
  expect(await recordConcession(outsider, estimate(0.7))).toMatchObject({
    error: { code: 'not-found' },
  });
});
