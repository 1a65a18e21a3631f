import { randomUUID } from 'node:crypto';
import { beforeEach, expect, test } from 'vitest';
import { makeCampaign, makePerson } from '#db/fixture.ts';
import { ownerDb } from '#db/owner.ts';
import { presentationSteps } from '#db/schema/showing.ts';
import type { Actor } from '#lib/auth/actor.ts';
import { withActor } from '#lib/auth/with-actor.ts';
import { listEventsAfter } from '#lib/events/queries.ts';
import { listSteps } from './queries.ts';
import { AddStep } from './schema.ts';
import { addStep, editStep, moveStep, removeStep, restoreStep } from './steps.ts';
import { MOST_STEPS } from './words.ts';

let campaign: Awaited<ReturnType<typeof makeCampaign>>;
let organizer: Actor;
beforeEach(async () => {
  campaign = await makeCampaign();
  organizer = await makePerson(campaign, 'organizer');
});

const press = () => ({ campaignId: campaign.id, idempotencyKey: randomUUID() });
const shown = { view: 'network' as const, onDay: null, lit: { actors: [], arrows: [] } };
const add = async (caption: string) => {
  const input = { ...press(), ...shown, caption };
  expect(await addStep(organizer, input)).toMatchObject({ ok: true });
  return input.idempotencyKey;
};
const read = (as: Actor = organizer) => withActor(as, (tx) => listSteps(tx, campaign));
const captions = async () => (await read()).map(({ caption }) => caption).join(' ');

test('steps are shown in the order in which they were added, until one is moved', async () => {
  const ids = [await add('a'), await add('b'), await add('c')];
  expect(await captions()).toBe('a b c');
  await moveStep(organizer, { ...press(), stepId: ids[2]!, to: 0 });
  expect(await captions()).toBe('c a b');
  await moveStep(organizer, { ...press(), stepId: ids[2]!, to: 60 });
  expect(await captions()).toBe('a b c');
});

test('two who move at once leave every step in one place', async () => {
  const ids = [await add('a'), await add('b'), await add('c')];
  await Promise.all(ids.map((stepId) => moveStep(organizer, { ...press(), stepId, to: 0 })));
  expect((await captions()).split(' ').sort()).toEqual(['a', 'b', 'c']);
});

test('a step that was taken out comes back where it stood', async () => {
  const ids = [await add('a'), await add('b'), await add('c')];
  const out = { stepId: ids[1]! };
  await removeStep(organizer, { ...press(), ...out });
  expect(await captions()).toBe('a c');
  const gone = { error: { code: 'not-found', reason: 'no-such-step' } };
  expect(await removeStep(organizer, { ...press(), ...out })).toMatchObject(gone);
  expect(await moveStep(organizer, { ...press(), ...out, to: 0 })).toMatchObject(gone);
  expect(
    await editStep(organizer, { ...press(), ...shown, ...out, caption: '', version: 1 }),
  ).toMatchObject(gone);
  await restoreStep(organizer, { ...press(), ...out });
  expect(await captions()).toBe('a b c');
  expect(await restoreStep(organizer, { ...press(), ...out })).toMatchObject(gone);
});

test('a retry of one press adds one step; the key with other words is refused', async () => {
  const input = { ...press(), ...shown, caption: 'a' };
  const both = await Promise.all([addStep(organizer, input), addStep(organizer, input)]);
  expect(both[0]).toEqual(both[1]);
  expect(await captions()).toBe('a');
  expect(await addStep(organizer, { ...input, caption: 'b' })).toMatchObject({
    error: { code: 'key-reused' },
  });
});

test('of two edits of what both had read one is refused, and nothing is written over', async () => {
  const stepId = await add('a');
  const edit = (caption: string) =>
    editStep(organizer, { ...press(), ...shown, stepId, caption, version: 1 });
  const both = await Promise.all([edit('mine'), edit('yours')]);
  const lost = both.find((result) => !result.ok);
  expect(lost).toMatchObject({ error: { code: 'conflict', reason: 'step-changed-meanwhile' } });
  expect(await captions()).toBe(both[0].ok ? 'mine' : 'yours');
});

test('there is an end to it', async () => {
  const { organizationId, id: campaignId } = campaign;
  await ownerDb.insert(presentationSteps).values(
    Array.from({ length: MOST_STEPS }, (_, ordinal) => ({
      ...{ organizationId, campaignId, ordinal, caption: 'x' },
      ...shown,
    })),
  );
  expect(await addStep(organizer, { ...press(), ...shown, caption: 'more' })).toMatchObject({
    error: { reason: 'presentation-full' },
  });
});

test('organizers hear of each edit; members read nothing and change nothing', async () => {
  const stepId = await add('a');
  const heard = await withActor(organizer, (tx) =>
    listEventsAfter(tx, { ...campaign, id: campaign.organizers }, 0),
  );
  expect(heard).toMatchObject([{ kind: 'presentation.changed', body: { stepId } }]);
  const member = await makePerson(campaign, 'member');
  expect(await read(member)).toEqual([]);
  expect(await addStep(member, { ...press(), ...shown, caption: 'b' })).toMatchObject({
    error: { code: 'forbidden', reason: 'organizers-only' },
  });
});

test('a caption has 500 characters, and what stands out is named by ids', () => {
  const input = { ...press(), ...shown, caption: 'x'.repeat(500) };
  expect(AddStep.safeParse(input).success).toBe(true);
  expect(AddStep.safeParse({ ...input, caption: 'x'.repeat(501) }).success).toBe(false);
  expect(AddStep.safeParse({ ...input, view: 'list' }).success).toBe(false);
  expect(AddStep.safeParse({ ...input, lit: { actors: ['<b>'], arrows: [] } }).success).toBe(false);
  expect(AddStep.safeParse({ ...input, lit: { actors: [], arrows: ['a>b'] } }).success).toBe(false);
});
