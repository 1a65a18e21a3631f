import { randomUUID } from 'node:crypto';
import { and, eq } from 'drizzle-orm';
import { beforeEach, describe, expect, test } from 'vitest';
import { makeCampaign, makePerson } from '#db/fixture.ts';
import { ownerDb } from '#db/owner.ts';
import { events } from '#db/schema/events.ts';
import { changes, happenings } from '#db/schema/history.ts';
import { actors, resources } from '#db/schema/map.ts';
import { proposals } from '#db/schema/proposals.ts';
import { actions } from '#db/schema/work.ts';
import { addWalkIn } from '#lib/actions/add-walk-in.ts';
import { withActor } from '#lib/auth/with-actor.ts';
import { listPoints } from '#lib/map/queries.ts';
import { acceptProposal } from './accept-proposal.ts';
import { dismissProposal } from './dismiss-proposal.ts';
import { proposeTurnout } from './propose-turnout.ts';
import { getParticipation, getProposals } from './read-evidence.ts';
import { recordTest } from './record-test.ts';
import { RecordTest } from './schema.ts';

type Person = Awaited<ReturnType<typeof makePerson>>;
let campaign: Awaited<ReturnType<typeof makeCampaign>>;
let organizer: Person;
let colleague: Person;
let member: Person;
let outsider: Person;
let riders: string;
let city: string;

/** Riders, 62 of 100 of whom take part, supply nearly half of the fares on which the city's revenue hangs. */
beforeEach(async () => {
  campaign = await makeCampaign();
  const { organizationId, campaignId } = campaign;
  const key = { organizationId, campaignId };
  [organizer, colleague, member, outsider] = await Promise.all([
    makePerson(campaign, 'organizer', { name: 'Jo Ann' }),
    makePerson(campaign, 'owner'),
    makePerson(campaign, 'member'),
    makePerson(await makeCampaign(), 'owner'),
  ]);
  const [group, target] = await ownerDb
    .insert(actors)
    .values([
      {
        ...key,
        key: 'riders',
        name: 'Riders',
        kind: 'group',
        side: 'movement',
        position: 2,
        weight: 1,
        size: 120,
      },
      {
        ...key,
        key: 'city',
        name: 'City',
        kind: 'body',
        side: 'target',
        position: -2,
        target: true,
      },
    ])
    .returning();
  const [fares] = await ownerDb
    .insert(resources)
    .values({ ...key, key: 'fares', name: 'Fares', kind: 'revenue' })
    .returning();
  riders = group!.id;
  city = target!.id;
  await ownerDb.insert(changes).values([
    {
      ...key,
      set: 'v',
      actorId: city,
      resourceId: fares!.id,
      to: 0.5,
      confidence: 'judged',
    },
    {
      ...{
        ...key,
        set: 's',
        actorId: city,
        supplierId: riders,
        resourceId: fares!.id,
      },
      ...{ to: 0.6, confidence: 'judged' },
    },
    {
      ...key,
      set: 'pi',
      actorId: riders,
      to: 0.62,
      confidence: 'judged',
      source: 'Canvass',
    },
    {
      ...key,
      set: 'v',
      actorId: riders,
      resourceId: fares!.id,
      to: 0.4,
      confidence: 'judged',
    },
    {
      ...{
        ...key,
        set: 's',
        actorId: riders,
        supplierId: city,
        resourceId: fares!.id,
      },
      ...{ to: 0.5, confidence: 'judged' },
    },
  ]);
});

const asked = (more: Partial<RecordTest> = {}): RecordTest => ({
  campaignId: campaign.campaignId,
  idempotencyKey: randomUUID(),
  groupId: riders,
  ask: 'Will you stay off the buses on Monday?',
  heldOn: '2026-05-03',
  asked: 60,
  yes: 43,
  ...more,
});
const waiting = async () => {
  const found = await getProposals(organizer, campaign.campaignId);
  if (!found.ok) throw new Error(found.error.reason);
  return found.value;
};
const propose = async (more: Partial<RecordTest> = {}) => {
  const input = asked(more);
  expect(await recordTest(organizer, input)).toMatchObject({ ok: true });
  return input.idempotencyKey;
};
const press = (proposalId: string) => ({
  campaignId: campaign.campaignId,
  proposalId,
  idempotencyKey: randomUUID(),
});
const accept = (actor: Person, proposalId: string) =>
  acceptProposal(actor, { ...press(proposalId), role: 'agitate' });
const share = async () => {
  const found = await getParticipation(organizer, campaign.campaignId);
  return found.ok ? found.value : [];
};
const kinds = async (stream: string) =>
  (
    await ownerDb
      .select({ kind: events.kind })
      .from(events)
      .where(eq(events.streamId, stream))
      .orderBy(events.seq)
  ).map((event) => event.kind);
const points = () => withActor(organizer, (tx) => listPoints(tx, campaign));

describe('a structure test', () => {
  test('proposes 71 of 100 because 43 of 60 said yes, says what it would do, and moves nothing', async () => {
    const id = await propose();
    const [proposal, ...more] = await waiting();
    expect(more).toEqual([]);
    expect(proposal).toMatchObject({
      ...{
        id,
        status: 'waiting',
        from: 0.62,
        to: 44 / 62,
        effectiveOn: '2026-05-03',
      },
      group: { name: 'Riders' },
      evidence: { kind: 'test', on: '2026-05-03', asked: 60, yes: 43 },
    });
    expect(proposal!.balance!.accepted).toBeGreaterThan(proposal!.balance!.now);
    expect(await share()).toMatchObject([
      {
        group: { name: 'Riders', size: 120 },
        share: 0.62,
        since: null,
        because: 'Canvass',
      },
    ]);
    expect(await kinds(campaign.organizers)).toEqual(['evidence.changed']);
    expect(await kinds(campaign.members)).toEqual([]);
  });

  test('is recorded once by a press, however often it is sent', async () => {
    const input = asked();
    const [first, ...more] = await Promise.all([1, 2, 3].map(() => recordTest(organizer, input)));
    for (const answer of more) expect(answer).toEqual(first);
    expect(await waiting()).toHaveLength(1);
    expect(await recordTest(organizer, { ...input, yes: 44 })).toMatchObject({
      error: { code: 'key-reused' },
    });
  });

  test('is about a group on this map: not the target, and nobody of another campaign', async () => {
    const theirs = await makeCampaign();
    const [foreign] = await ownerDb
      .insert(actors)
      .values({
        ...{
          organizationId: theirs.organizationId,
          campaignId: theirs.campaignId,
          key: 'them',
        },
        ...{ name: 'Them', kind: 'group', side: 'movement', position: 2 },
      })
      .returning();
    for (const groupId of [city, foreign!.id, randomUUID()])
      expect(await recordTest(organizer, asked({ groupId }))).toMatchObject({
        error: { code: 'not-found', reason: 'no-such-group' },
      });
    expect(await waiting()).toEqual([]);
  });

  test('has possible counts and a day that has come', () => {
    const wrong = (more: object) =>
      RecordTest.safeParse({ ...asked(), ...more }).error?.issues.map((issue) => issue.path[0]);
    expect(wrong({ yes: 61 })).toEqual(['yes']);
    expect(wrong({ asked: 0, yes: 0 })).toEqual(['asked']);
    expect(wrong({ yes: 1.5 })).toEqual(['yes']);
    expect(wrong({ heldOn: '2900-01-01' })).toEqual(['heldOn']);
    expect(wrong({ to: 1 })).toBeDefined();
  });
});

describe('accepting', () => {
  test('moves the group and the balance as foretold, and the step says why', async () => {
    const id = await propose();
    const foretold = (await waiting())[0]!.balance!.accepted;
    const press = { campaignId: campaign.campaignId, proposalId: id };
    const input = {
      ...press,
      idempotencyKey: randomUUID(),
      role: 'orchestrate' as const,
    };
    const first = await acceptProposal(organizer, input);
    expect(first).toMatchObject({ ok: true });
    expect(await acceptProposal(organizer, input)).toEqual(first);

    expect(await share()).toMatchObject([
      {
        share: 44 / 62,
        since: '2026-05-03',
        because: asked().ask,
        confidence: 'documented',
      },
    ]);
    expect((await points()).at(-1)).toMatchObject({
      date: '2026-05-03',
      balance: foretold,
    });
    const [step, ...others] = await ownerDb
      .select()
      .from(happenings)
      .where(eq(happenings.campaignId, campaign.campaignId));
    expect(others).toEqual([]);
    expect(step).toMatchObject({
      ...{
        title: asked().ask,
        role: 'orchestrate',
        source: '43 / 60',
        structureTestId: id,
      },
      recordedBy: organizer.personId,
    });
    expect(await waiting()).toMatchObject([
      { status: 'accepted', balance: null, decided: { by: 'Jo Ann' } },
    ]);
    expect(await kinds(campaign.members)).toEqual(['leverage.moved']);
    expect(await kinds(campaign.organizers)).toEqual(['evidence.changed', 'map.changed']);
  });

  test('and dismissing at once: one counts, the other is told', async () => {
    const id = await propose();
    const both = await Promise.all([
      accept(organizer, id),
      dismissProposal(colleague, press(id)),
      accept(colleague, id),
    ]);
    expect(both.filter((answer) => answer.ok)).toHaveLength(1);
    for (const answer of both.filter((one) => !one.ok))
      expect(answer).toMatchObject({
        error: { code: 'conflict', reason: 'proposal-decided' },
      });
    const moved = await ownerDb
      .select()
      .from(changes)
      .where(
        and(eq(changes.campaignId, campaign.campaignId), eq(changes.effectiveOn, '2026-05-03')),
      );
    expect(moved).toHaveLength(both[1].ok ? 0 : 1);
  });

  test('what an earlier test says does not undo a later one', async () => {
    await accept(organizer, await propose({ heldOn: '2026-05-10', yes: 58 }));
    const id = await propose({ heldOn: '2026-05-03' });
    const older = (await waiting()).find((proposal) => proposal.id === id);
    expect(older!.balance!.accepted).toBe(older!.balance!.now);
    await accept(organizer, id);
    expect(await share()).toMatchObject([{ share: 59 / 62, since: '2026-05-10' }]);
  });
});

test('dismissing leaves the map alone and keeps the test', async () => {
  const id = await propose();
  const input = press(id);
  const first = await dismissProposal(organizer, input);
  expect(first).toMatchObject({ ok: true });
  expect(await dismissProposal(organizer, input)).toEqual(first);
  expect(await share()).toMatchObject([{ share: 0.62 }]);
  expect(await waiting()).toMatchObject([
    { status: 'dismissed', evidence: { asked: 60 }, decided: { by: 'Jo Ann' } },
  ]);
  expect(await kinds(campaign.members)).toEqual([]);
});

describe('an action’s turnout', () => {
  const held = async (more: Partial<typeof actions.$inferInsert> = {}) => {
    const { organizationId, campaignId } = campaign;
    const [row] = await ownerDb
      .insert(actions)
      .values({
        ...{
          organizationId,
          campaignId,
          slug: randomUUID(),
          title: 'Mass meeting',
        },
        ...{
          kind: 'meeting' as const,
          publishedAt: new Date(),
          groupId: riders,
        },
        // Already the sixth in Montgomery's evening is the seventh in the world.
        ...{
          startsAt: new Date('2026-05-07T01:00:00Z'),
          timeZone: 'America/Chicago',
        },
        ...{ signedUp: 40, checkedIn: 37 },
        ...more,
      })
      .returning();
    return { campaignId, actionId: row!.id, idempotencyKey: randomUUID() };
  };

  test('proposes 31 of 100 because 37 of 120 came, on the day it was there, once', async () => {
    const input = await held();
    const [first, again] = [
      await proposeTurnout(organizer, input),
      await proposeTurnout(organizer, input),
    ];
    expect(again).toEqual(first);
    expect(await waiting()).toMatchObject([
      {
        ...{ to: 37 / 120, effectiveOn: '2026-05-06' },
        evidence: {
          kind: 'turnout',
          title: 'Mass meeting',
          came: 37,
          size: 120,
        },
      },
    ]);
    expect(
      await proposeTurnout(colleague, {
        ...input,
        idempotencyKey: randomUUID(),
      }),
    ).toMatchObject({ error: { reason: 'proposal-there' } });
    await accept(organizer, input.idempotencyKey);
    expect(await share()).toMatchObject([{ share: 37 / 120, because: 'Mass meeting' }]);
  });

  test('a later count takes the place of one that waits', async () => {
    const input = await held();
    await proposeTurnout(organizer, input);
    await addWalkIn(organizer, {
      ...input,
      idempotencyKey: randomUUID(),
      name: 'Late',
    });
    await proposeTurnout(colleague, { ...input, idempotencyKey: randomUUID() });
    expect((await waiting()).map(({ status, to }) => ({ status, to }))).toEqual([
      { status: 'waiting', to: 38 / 120 },
      { status: 'dismissed', to: 37 / 120 },
    ]);
  });

  test('needs a group, its size and somebody who came', async () => {
    const refused = async (more: Partial<typeof actions.$inferInsert>) => {
      const answer = await proposeTurnout(organizer, await held(more));
      return answer.ok ? 'ok' : answer.error.reason;
    };
    expect(await refused({ groupId: null })).toBe('no-group');
    expect(await refused({ checkedIn: 0 })).toBe('nobody-came');
    await ownerDb.update(actors).set({ size: null }).where(eq(actors.id, riders));
    expect(await refused({})).toBe('group-size-missing');
  });
});

test('members are refused everything here; outsiders, also with ids of ours inside, find nothing', async () => {
  const id = await propose();
  const theirs = await makeCampaign();
  const thief = await makePerson(theirs, 'owner');
  const all = (actor: Person, campaignId: string) => [
    getParticipation(actor, campaignId),
    getProposals(actor, campaignId),
    recordTest(actor, asked({ campaignId })),
    acceptProposal(actor, { ...press(id), campaignId, role: 'agitate' }),
    dismissProposal(actor, { ...press(id), campaignId }),
    proposeTurnout(actor, {
      campaignId,
      actionId: randomUUID(),
      idempotencyKey: randomUUID(),
    }),
  ];
  for (const answer of await Promise.all(all(member, campaign.campaignId)))
    expect(answer).toMatchObject({
      error: { code: 'forbidden', reason: 'organizers-only' },
    });
  for (const answer of await Promise.all(all(outsider, campaign.campaignId)))
    expect(answer).toMatchObject({
      error: { code: 'not-found', reason: 'no-such-campaign' },
    });
  const [, , ...writes] = await Promise.all(all(thief, theirs.campaignId));
  for (const answer of writes) expect(answer).toMatchObject({ error: { code: 'not-found' } });
  const [row] = await ownerDb.select().from(proposals).where(eq(proposals.id, id));
  expect(row!.status).toBe('waiting');
  expect(await withActor(member, (tx) => tx.select().from(proposals))).toEqual([]);
});
