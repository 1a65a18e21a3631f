import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, test } from 'vitest';
import { makeCampaign, makePerson } from '#db/fixture.ts';
import { ownerDb } from '#db/owner.ts';
import { actors } from '#db/schema/map.ts';
import type { Actor } from '#lib/auth/actor.ts';
import { withActor } from '#lib/auth/with-actor.ts';
import { listEventsAfter } from '#lib/events/queries.ts';
import { listChanges, listHappenings } from '#lib/map/queries.ts';
import type { Result } from '#lib/result.ts';
import { createMilestone } from './create-milestone.ts';
import { editMilestone } from './edit-milestone.ts';
import { listMilestones } from './queries.ts';
import { reachMilestone } from './reach-milestone.ts';
import { removeMilestone } from './remove-milestone.ts';
import { restoreMilestone } from './restore-milestone.ts';

let campaign: Awaited<ReturnType<typeof makeCampaign>>;
let organizer: Actor;
beforeEach(async () => {
  campaign = await makeCampaign();
  organizer = await makePerson(campaign, 'organizer');
});

const plan = (key: string = randomUUID()) => ({
  ...{ campaignId: campaign.campaignId, idempotencyKey: key, title: '500 signatures' },
  ...({ role: 'agitate', dueOn: '2026-05-01', criterion: 'Counted twice', expected: '' } as const),
});
const pick = (milestoneId: string) => ({
  ...{ campaignId: campaign.campaignId, milestoneId, idempotencyKey: randomUUID() },
});
const reached = (milestoneId: string) => ({ ...pick(milestoneId), reachedOn: '2026-04-20' });
const planned = async () => {
  const input = plan();
  expect(await createMilestone(organizer, input)).toMatchObject({ ok: true });
  return input.idempotencyKey;
};
const seen = (by: Actor = organizer) => withActor(by, (tx) => listMilestones(tx, campaign));
const happened = () => withActor(organizer, (tx) => listHappenings(tx, campaign));
const heard = () =>
  withActor(organizer, (tx) => listEventsAfter(tx, { ...campaign, id: campaign.members }, 0));

/** A group with us on the map, which has room to grow. */
async function group() {
  const [row] = await ownerDb
    .insert(actors)
    .values({
      ...{ organizationId: campaign.organizationId, campaignId: campaign.campaignId },
      ...{ key: randomUUID(), name: 'Bus riders', kind: 'constituency', side: 'movement' },
      ...{ position: 2, base: true, weight: 1 },
    } as const)
    .returning();
  return row!.id;
}

test('a planned milestone is there for everyone in the campaign, and its event says which', async () => {
  const id = await planned();
  const observer = await makePerson(campaign, 'observer');
  expect(await seen(observer)).toEqual([
    {
      ...{ id, title: '500 signatures', role: 'agitate', dueOn: '2026-05-01' },
      ...{ criterion: 'Counted twice', expected: '', reachedOn: null, happeningId: null },
    },
  ]);
  expect(await heard()).toMatchObject([{ kind: 'milestone.changed', body: { milestoneId: id } }]);
});

test('editing changes what is given and nothing else', async () => {
  const id = await planned();
  await editMilestone(organizer, { ...pick(id), title: '600 signatures' });
  expect(await seen()).toMatchObject([{ title: '600 signatures', criterion: 'Counted twice' }]);
  expect(await editMilestone(organizer, pick(id))).toMatchObject({ ok: true });
});

test('a removed milestone is gone until it is restored, as it was', async () => {
  const id = await planned();
  const before = await seen();
  await removeMilestone(organizer, pick(id));
  expect(await seen()).toEqual([]);
  expect(await removeMilestone(organizer, pick(id))).toMatchObject({
    error: { code: 'not-found' },
  });
  expect(await reachMilestone(organizer, reached(id))).toMatchObject({
    error: { reason: 'no-such-milestone' },
  });
  await restoreMilestone(organizer, pick(id));
  expect(await seen()).toEqual(before);
  expect(await restoreMilestone(organizer, pick(id))).toMatchObject({
    error: { reason: 'already-there' },
  });
});

describe('reaching', () => {
  test('makes it something that happened, on its day, with its kind of work', async () => {
    const id = await planned();
    const input = { ...reached(id), note: 'Counted by two people' };
    expect(await reachMilestone(organizer, input)).toMatchObject({ ok: true, value: { seq: 2 } });
    expect(await seen()).toMatchObject([
      { reachedOn: '2026-04-20', happeningId: input.idempotencyKey },
    ]);
    expect(await happened()).toMatchObject([
      {
        ...{ title: '500 signatures', role: 'agitate', happenedOn: '2026-04-20' },
        ...{ milestoneId: id, note: 'Counted by two people' },
      },
    ]);
    expect((await heard()).at(-1)).toMatchObject({ kind: 'milestone.reached' });
  });

  test('may carry what share of a group takes part since', async () => {
    const [id, groupId] = [await planned(), await group()];
    const participation = { groupId, share: 0.65, confidence: 'judged' } as const;
    const input = { ...reached(id), participation };
    expect(await reachMilestone(organizer, input)).toMatchObject({ ok: true });
    expect(await withActor(organizer, (tx) => listChanges(tx, campaign))).toMatchObject([
      {
        ...{ set: 'pi', actorId: groupId, to: 0.65, effectiveOn: '2026-04-20' },
        ...{ confidence: 'judged', happeningId: input.idempotencyKey, recordedBy: 'Ella' },
      },
    ]);
  });

  test('a group that is not on this map is refused, and nothing is reached', async () => {
    const id = await planned();
    const participation = { groupId: randomUUID(), share: 1, confidence: 'judged' } as const;
    expect(await reachMilestone(organizer, { ...reached(id), participation })).toMatchObject({
      error: { reason: 'bad-reference' },
    });
    expect(await seen()).toMatchObject([{ reachedOn: null }]);
    expect(await happened()).toEqual([]);
  });

  test('a day that has not come is refused', async () => {
    const id = await planned();
    expect(await reachMilestone(organizer, { ...pick(id), reachedOn: '2999-01-01' })).toMatchObject(
      { error: { reason: 'day-ahead', fields: [{ path: 'reachedOn' }] } },
    );
  });

  test('is once and for all: afterwards it is neither reached, edited nor removed', async () => {
    const id = await planned();
    await reachMilestone(organizer, reached(id));
    const later: Result<unknown>[] = [
      await reachMilestone(organizer, reached(id)),
      await editMilestone(organizer, { ...pick(id), title: 'Something else' }),
      await removeMilestone(organizer, pick(id)),
    ];
    for (const refused of later)
      expect(refused).toMatchObject({ error: { code: 'conflict', reason: 'milestone-reached' } });
    expect(await happened()).toHaveLength(1);
  });

  test('of two people at the same moment exactly one does, and one thing happened', async () => {
    const id = await planned();
    const both = [organizer, await makePerson(campaign, 'owner')];
    const results = await Promise.all(both.map((actor) => reachMilestone(actor, reached(id))));
    expect(results.map((result) => result.ok).sort()).toEqual([false, true]);
    expect(results.find((result) => !result.ok)).toMatchObject({
      error: { reason: 'milestone-reached' },
    });
    expect(await happened()).toHaveLength(1);
    expect(await heard()).toHaveLength(2);
  });
});

test('a retry of any press, also at the same moment, gets the same answer and does nothing again', async () => {
  const press = plan();
  const made = await Promise.all([1, 2, 3].map(() => createMilestone(organizer, press)));
  for (const one of made) expect(one).toEqual({ ok: true, value: { seq: 1 } });
  const id = press.idempotencyKey;
  const thrice = async <I>(
    command: (actor: Actor, input: I) => Promise<Result<unknown>>,
    input: I,
    seq: number,
  ) => {
    const answers = await Promise.all([1, 2, 3].map(() => command(organizer, input)));
    for (const one of answers) expect(one).toEqual({ ok: true, value: { seq } });
  };
  await thrice(editMilestone, { ...pick(id), title: '600 signatures' }, 2);
  await thrice(removeMilestone, pick(id), 3);
  await thrice(restoreMilestone, pick(id), 4);
  await thrice(reachMilestone, reached(id), 5);
  expect(await heard()).toHaveLength(5);
});

test('a key that was used for something else is refused', async () => {
  const press = plan();
  await createMilestone(organizer, press);
  expect(await createMilestone(organizer, { ...press, title: 'Another' })).toMatchObject({
    error: { code: 'key-reused' },
  });
});

describe('who may', () => {
  const all = async (actor: Actor, id: string) => [
    await createMilestone(actor, plan()),
    await editMilestone(actor, { ...pick(id), title: 'Mine' }),
    await removeMilestone(actor, pick(id)),
    await restoreMilestone(actor, pick(id)),
    await reachMilestone(actor, reached(id)),
  ];

  test('observers and members are refused', async () => {
    const id = await planned();
    for (const role of ['observer', 'member'] as const)
      for (const refused of await all(await makePerson(campaign, role), id))
        expect(refused).toMatchObject({ error: { code: 'forbidden', reason: 'organizers-only' } });
    expect(await seen()).toMatchObject([{ title: '500 signatures', reachedOn: null }]);
  });

  test('an outsider is told what anyone is told of a campaign that does not exist, and sees nothing', async () => {
    const id = await planned();
    const outsider = await makePerson(await makeCampaign(), 'owner');
    for (const hidden of await all(outsider, id))
      expect(hidden).toMatchObject({ error: { code: 'not-found', reason: 'no-such-campaign' } });
    expect(await seen(outsider)).toEqual([]);
  });

  test('an id of another campaign is nobody’s here', async () => {
    const id = await planned();
    const elsewhere = await makeCampaign();
    const owner = await makePerson(elsewhere, 'owner');
    const { campaignId } = elsewhere;
    expect(await removeMilestone(owner, { ...pick(id), campaignId })).toMatchObject({
      error: { code: 'not-found', reason: 'no-such-milestone' },
    });
  });
});
