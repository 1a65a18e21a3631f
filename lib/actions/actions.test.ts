import { randomUUID } from 'node:crypto';
import { and, eq } from 'drizzle-orm';
import { beforeAll, describe, expect, test } from 'vitest';
import { makeCampaign, makePerson } from '#db/fixture.ts';
import { ownerDb } from '#db/owner.ts';
import { events } from '#db/schema/events.ts';
import { actors } from '#db/schema/map.ts';
import { actions } from '#db/schema/work.ts';
import { withActor } from '#lib/auth/with-actor.ts';
import { cancelAction } from './cancel-action.ts';
import { createAction } from './create-action.ts';
import { editAction } from './edit-action.ts';
import { publishAction } from './publish-action.ts';
import { getAction, getActions } from './read-actions.ts';
import { CreateAction } from './schema.ts';

type Campaign = Awaited<ReturnType<typeof makeCampaign>>;
type Person = Awaited<ReturnType<typeof makePerson>>;
let campaign: Campaign;
let organizer: Person;
let colleague: Person;
let member: Person;
let outsider: Person;

beforeAll(async () => {
  campaign = await makeCampaign();
  organizer = await makePerson(campaign, 'organizer');
  colleague = await makePerson(campaign, 'owner');
  member = await makePerson(campaign, 'member');
  outsider = await makePerson(await makeCampaign(), 'owner');
});

const plan = (more: Partial<CreateAction> = {}): CreateAction => ({
  campaignId: campaign.campaignId,
  idempotencyKey: randomUUID(),
  title: 'Mass meeting, Holt Street',
  kind: 'meeting',
  place: '903 South Holt Street',
  access: 'Step-free at the side door.',
  startsAt: '2027-12-06T19:00',
  endsAt: '2027-12-06T21:00',
  timeZone: 'America/Chicago',
  goal: 800,
  description: 'We vote on how we ride.',
  groupId: null,
  ...more,
});
const press = (actionId: string) => ({
  campaignId: campaign.campaignId,
  actionId,
  idempotencyKey: randomUUID(),
});
async function planned(more: Partial<CreateAction> = {}) {
  const input = plan(more);
  expect(await createAction(organizer, input)).toMatchObject({ ok: true });
  return input.idempotencyKey;
}
const read = (actor: Person, actionId: string) =>
  getAction(actor, { campaignId: campaign.campaignId, actionId });
const heard = async (actionId: string) =>
  (
    await ownerDb
      .select({ stream: events.streamId, kind: events.kind, body: events.body })
      .from(events)
      .where(eq(events.campaignId, campaign.campaignId))
  )
    .filter((event) => event.body.actionId === actionId)
    .map((event) => (event.stream === campaign.members ? 'members' : 'organizers'));

describe('planning', () => {
  test('an organizer plans a draft: organizers see it and hear of it, members do neither', async () => {
    const id = await planned();
    const action = await read(colleague, id);
    expect(action).toMatchObject({
      ok: true,
      value: {
        ...{
          status: 'draft',
          past: false,
          signedUp: 0,
          checkedIn: 0,
          mine: null,
          group: null,
        },
        ...{
          startsAt: '2027-12-07T01:00:00.000Z',
          endsAt: '2027-12-07T03:00:00.000Z',
        },
      },
    });
    expect(action.ok && action.value.slug).toMatch(/^mass-meeting-holt-street-[0-9a-f]{8}$/);
    expect(await read(member, id)).toMatchObject({
      error: { reason: 'no-such-action' },
    });
    expect(await heard(id)).toEqual(['organizers']);
  });

  test('a retry of the same press plans one action; the key for another is refused', async () => {
    const input = plan();
    const [first, ...retries] = await Promise.all(
      [1, 2, 3].map(() => createAction(organizer, input)),
    );
    expect(first).toMatchObject({ ok: true });
    for (const retry of retries) expect(retry).toEqual(first);
    expect(await createAction(organizer, { ...input, title: 'Another' })).toMatchObject({
      error: { code: 'key-reused' },
    });
  });

  test('members are refused, and outsiders are told what anyone is told of what is not there', async () => {
    for (const role of ['observer', 'member'] as const)
      expect(await createAction(await makePerson(campaign, role), plan())).toMatchObject({
        error: { code: 'forbidden', reason: 'organizers-only' },
      });
    const absent = await createAction(organizer, plan({ campaignId: randomUUID() }));
    expect(await createAction(outsider, plan())).toEqual(absent);
    expect(absent).toMatchObject({ error: { code: 'not-found' } });
  });

  test('its group must be on this campaign’s own map, and not the target', async () => {
    const row = (of: Campaign, more = {}) => ({
      ...{
        organizationId: of.organizationId,
        campaignId: of.campaignId,
        key: randomUUID(),
      },
      ...{
        name: 'Riders',
        kind: 'group',
        side: 'movement' as const,
        position: 2,
        size: 120,
      },
      ...more,
    });
    const [ours, target, theirs] = await ownerDb
      .insert(actors)
      .values([row(campaign), row(campaign, { target: true }), row(await makeCampaign())])
      .returning();
    for (const wrong of [target!.id, theirs!.id, randomUUID()])
      expect(await createAction(organizer, plan({ groupId: wrong }))).toMatchObject({
        error: { code: 'invalid', fields: [{ path: 'groupId' }] },
      });
    const id = await planned({ groupId: ours!.id });
    expect(await read(organizer, id)).toMatchObject({
      value: { group: { name: 'Riders', size: 120 } },
    });
    await publishAction(organizer, press(id));
    expect(await read(member, id)).toMatchObject({ value: { group: null } });
  });

  test('an impossible day, an end before the beginning and a made-up time zone are named', () => {
    const wrong = (more: object) =>
      CreateAction.safeParse({ ...plan(), ...more }).error?.issues.map((issue) => issue.path[0]);
    expect(wrong({ startsAt: '2027-02-30T19:00' })).toEqual(['startsAt']);
    expect(wrong({ endsAt: '2027-12-06T18:00' })).toEqual(['endsAt']);
    expect(wrong({ timeZone: 'Europe/Atlantis' })).toEqual(['timeZone']);
    expect(wrong({ goal: 0 })).toEqual(['goal']);
    expect(wrong({ title: 'a\u202eb' })).toEqual(['title']);
    expect(wrong({ signedUp: 9 })).toBeDefined();
  });
});

describe('publishing', () => {
  test('opens it to members, once; of two at once one is told', async () => {
    const id = await planned();
    const both = await Promise.all(
      [organizer, colleague].map((one) => publishAction(one, press(id))),
    );
    expect(both.filter((result) => result.ok)).toHaveLength(1);
    expect(both.find((result) => !result.ok)).toMatchObject({
      error: { reason: 'action-published' },
    });
    expect(await read(member, id)).toMatchObject({
      value: { status: 'published' },
    });
    expect((await heard(id)).sort()).toEqual(['members', 'organizers', 'organizers']);
  });

  test('is refused to members and to whoever is not in the campaign, also by a foreign id inside', async () => {
    const id = await planned();
    expect(await publishAction(member, press(id))).toMatchObject({
      error: { code: 'forbidden' },
    });
    expect(await publishAction(outsider, press(id))).toMatchObject({
      error: { reason: 'no-such-campaign' },
    });
    const theirs = await makeCampaign();
    const thief = await makePerson(theirs, 'owner');
    expect(
      await publishAction(thief, {
        ...press(id),
        campaignId: theirs.campaignId,
      }),
    ).toMatchObject({ error: { reason: 'no-such-action' } });
    expect(await read(organizer, id)).toMatchObject({
      value: { status: 'draft' },
    });
  });
});

describe('changing and calling off', () => {
  test('an edit keeps the address that was given out', async () => {
    const id = await planned();
    const before = await read(organizer, id);
    const edit = {
      ...plan({ title: 'Second mass meeting', goal: null }),
      actionId: id,
    };
    expect(await editAction(colleague, edit)).toMatchObject({ ok: true });
    expect(await editAction(colleague, edit)).toMatchObject({ ok: true });
    expect(await read(organizer, id)).toMatchObject({
      value: {
        ...{ title: 'Second mass meeting', goal: null },
        slug: before.ok ? before.value.slug : '',
      },
    });
    expect(await editAction(member, { ...edit, idempotencyKey: randomUUID() })).toMatchObject({
      error: { code: 'forbidden' },
    });
  });

  test('what is cancelled stays to be seen, says so, and changes no more', async () => {
    const id = await planned();
    await publishAction(organizer, press(id));
    expect(await cancelAction(member, press(id))).toMatchObject({
      error: { code: 'forbidden' },
    });
    const once = press(id);
    const [first, again] = [
      await cancelAction(organizer, once),
      await cancelAction(organizer, once),
    ];
    expect(again).toEqual(first);
    expect(await read(member, id)).toMatchObject({
      value: { status: 'cancelled' },
    });
    for (const late of [
      cancelAction(colleague, press(id)),
      publishAction(colleague, press(id)),
      editAction(colleague, { ...plan(), actionId: id }),
    ])
      expect(await late).toMatchObject({
        error: { reason: 'action-cancelled' },
      });
  });

  test('the list shows members what is published, and nothing of another campaign', async () => {
    const [draft, open] = [await planned(), await planned()];
    await publishAction(organizer, press(open));
    const ids = async (actor: Person) => {
      const list = await getActions(actor, campaign.campaignId);
      return list.ok ? list.value.map((action) => action.id) : list.error.reason;
    };
    expect(await ids(organizer)).toEqual(expect.arrayContaining([draft, open]));
    expect(await ids(member)).toContain(open);
    expect(await ids(member)).not.toContain(draft);
    expect(await ids(outsider)).toBe('no-such-campaign');
  });
});

test('the database alone keeps members from changing an action', async () => {
  const id = await planned();
  await publishAction(organizer, press(id));
  const rows = await withActor(member, (tx) =>
    tx
      .update(actions)
      .set({ title: 'Ours now' })
      .where(and(eq(actions.campaignId, campaign.campaignId), eq(actions.id, id)))
      .returning({ id: actions.id }),
  );
  expect(rows).toEqual([]);
});
