import { randomUUID } from 'node:crypto';
import { and, eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { makeCampaign, makePerson } from '#db/fixture.ts';
import { ownerDb } from '#db/owner.ts';
import { events } from '#db/schema/events.ts';
import { memberships } from '#db/schema/organizations.ts';
import { endMembership, leaveCampaign, setRole } from './change-membership.ts';

async function world() {
  const campaign = await makeCampaign();
  const [owner, organizer, member] = [
    await makePerson(campaign, 'owner'),
    await makePerson(campaign, 'organizer'),
    await makePerson(campaign, 'member'),
  ];
  return { campaign, owner, organizer, member, of: press(campaign.campaignId) };
}
const press = (campaignId: string) => () => ({ campaignId, idempotencyKey: randomUUID() });
const rolesOf = async (campaignId: string) => {
  const rows = await ownerDb
    .select()
    .from(memberships)
    .where(eq(memberships.campaignId, campaignId));
  return rows.map(({ role }) => role).sort();
};

test('organizers move members and observers; owners everyone', async () => {
  const { owner, organizer, member, of } = await world();
  const to = (personId: string, role: 'observer' | 'organizer' | 'owner') => ({
    ...of(),
    personId,
    role,
  });
  const no = { ok: false, error: { code: 'forbidden', reason: 'owners-only' } };
  expect(await setRole(organizer, to(member.personId, 'observer'))).toMatchObject({ ok: true });
  expect(await setRole(organizer, to(member.personId, 'organizer'))).toMatchObject(no);
  expect(await setRole(organizer, to(organizer.personId, 'owner'))).toMatchObject(no);
  expect(await setRole(organizer, to(owner.personId, 'observer'))).toMatchObject(no);
  expect(await endMembership(organizer, { ...of(), personId: owner.personId })).toMatchObject(no);
  expect(await setRole(owner, to(member.personId, 'organizer'))).toMatchObject({ ok: true });
  expect(await setRole(await makePerson(), to(member.personId, 'observer'))).toMatchObject({
    error: { code: 'not-found' },
  });
});

test('members change nobody', async () => {
  const { campaign, member, organizer, of } = await world();
  expect(
    await setRole(member, { ...of(), personId: member.personId, role: 'owner' }),
  ).toMatchObject({
    error: { code: 'forbidden' },
  });
  expect(await endMembership(member, { ...of(), personId: organizer.personId })).toMatchObject({
    error: { code: 'forbidden' },
  });
  expect(await rolesOf(campaign.campaignId)).toEqual(['member', 'organizer', 'owner']);
});

test('whoever is removed is out, once, and the servers hear whose sockets to close', async () => {
  const { campaign, organizer, member, of } = await world();
  const input = { ...of(), personId: member.personId };
  const first = await endMembership(organizer, input);
  expect(first).toMatchObject({ ok: true });
  expect(await endMembership(organizer, input)).toEqual(first);
  expect(await endMembership(organizer, { ...input, ...of() })).toMatchObject({
    error: { code: 'not-found', reason: 'no-such-member' },
  });
  const told = await ownerDb
    .select()
    .from(events)
    .where(and(eq(events.streamId, campaign.members), eq(events.kind, 'membership.ended')));
  expect(told.map(({ body }) => body)).toEqual([
    { personId: member.personId, accountId: member.id },
  ]);
});

test('whoever wants to leave leaves, also when asked twice; the last owner stays', async () => {
  const { campaign, owner, member, of } = await world();
  const input = of();
  const first = await leaveCampaign(member, input);
  expect(first).toMatchObject({ ok: true });
  expect(await leaveCampaign(member, input)).toEqual(first);
  const last = { ok: false, error: { code: 'conflict', reason: 'last-owner' } };
  expect(await leaveCampaign(owner, of())).toMatchObject(last);
  expect(await setRole(owner, { ...of(), personId: owner.personId, role: 'member' })).toMatchObject(
    last,
  );
  expect(await endMembership(owner, { ...of(), personId: owner.personId })).toMatchObject(last);
  expect(await rolesOf(campaign.campaignId)).toEqual(['organizer', 'owner']);
});

test('two owners who go at the same moment leave one behind', async () => {
  for (let round = 0; round < 5; round++) {
    const campaign = await makeCampaign();
    const [a, b] = [await makePerson(campaign, 'owner'), await makePerson(campaign, 'owner')];
    const of = press(campaign.campaignId);
    await Promise.all([
      round % 2
        ? leaveCampaign(a, of())
        : setRole(a, { ...of(), personId: b.personId, role: 'member' }),
      round % 3
        ? leaveCampaign(b, of())
        : setRole(b, { ...of(), personId: a.personId, role: 'member' }),
    ]);
    expect((await rolesOf(campaign.campaignId)).filter((role) => role === 'owner').length).toBe(1);
  }
});
