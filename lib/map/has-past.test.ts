import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { makeCampaign, makePerson } from '#db/fixture.ts';
import { withActor } from '#lib/auth/with-actor.ts';
import { enterBusMap } from './bus-map.ts';
import { hasPast } from './has-past.ts';
import { recordChanges } from './record-changes.ts';
import { removeActor } from './remove-actor.ts';
import { undoChanges } from './undo-changes.ts';

test('a map has a past from its first dated change on, until that is taken back or its actor leaves', async () => {
  const campaign = await makeCampaign();
  const jo = await makePerson(campaign, 'organizer');
  const on = await enterBusMap(jo, campaign.id);
  const key = () => ({ campaignId: campaign.id, idempotencyKey: randomUUID() });
  const past = () => withActor(jo, (tx) => hasPast(tx, campaign));
  const record = async () => {
    const press = key();
    const changes = [{ set: 'pi' as const, actorId: on.riders, to: 0.8 }];
    const dated = { ...press, changes, confidence: 'judged' as const, effectiveOn: '2026-02-01' };
    expect(await recordChanges(jo, dated)).toMatchObject({ ok: true });
    return press.idempotencyKey;
  };
  expect(await past()).toBe(false);
  const press = await record();
  expect(await past()).toBe(true);
  expect(await undoChanges(jo, { ...key(), press })).toMatchObject({ ok: true });
  expect(await past()).toBe(false);
  await record();
  expect(await past()).toBe(true);
  await removeActor(jo, { ...key(), actorId: on.riders });
  expect(await past()).toBe(false);
});
