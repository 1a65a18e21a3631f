import { randomUUID } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { makeCampaign, makePerson } from '#db/fixture.ts';
import { ownerDb } from '#db/owner.ts';
import { campaigns, invitations, memberships } from '#db/schema/organizations.ts';
import type { Actor } from '#lib/auth/actor.ts';
import { readCampaign } from '#lib/campaigns/access.ts';
import { ok } from '#lib/result.ts';
import { acceptInvitation, findInvitation } from './accept-invitation.ts';
import { createInvitation } from './create-invitation.ts';
import { decideJoinRequest } from './decide-join-request.ts';
import { listInvitations, listJoinRequests } from './queries.ts';
import { revokeInvitation } from './revoke-invitation.ts';
import { CreateInvitation } from './schema.ts';
import type { roles } from './words.ts';

type Role = (typeof roles)[number];

async function world({ approval = true } = {}) {
  const campaign = await makeCampaign();
  await ownerDb.update(campaigns).set({ approval }).where(eq(campaigns.id, campaign.campaignId));
  return {
    campaign,
    owner: await makePerson(campaign, 'owner'),
    organizer: await makePerson(campaign, 'organizer'),
  };
}
const asked = (campaignId: string, more: { role?: Role; uses?: number } = {}) =>
  CreateInvitation.parse({ campaignId, idempotencyKey: randomUUID(), ...more });
async function invite(actor: Actor, campaignId: string, more = {}) {
  const made = await createInvitation(actor, asked(campaignId, more));
  if (!made.ok) throw new Error(made.error.reason);
  return made.value;
}
const accept = (actor: Actor, token: string, name = 'Rosa') =>
  acceptInvitation(actor, { token, name, idempotencyKey: randomUUID() });
const list = <Row>(
  actor: Actor,
  campaignId: string,
  read: (...asked: Parameters<typeof listInvitations>) => Promise<Row[]>,
) =>
  readCampaign(actor, campaignId, 'invitation:read', async (tx, access) =>
    ok(await read(tx, access)),
  );
const press = () => ({ idempotencyKey: randomUUID() });

test('someone follows a link, waits, is let in; nobody tells twice', async () => {
  const { campaign, organizer } = await world();
  const { campaignId } = campaign;
  const { token } = await invite(organizer, campaignId);
  const rosa = await makePerson();
  expect(await findInvitation(null, { token })).toMatchObject({
    value: { campaign: 'Fair Buses', role: 'member', approval: true, standing: null, slug: null },
  });
  expect(await accept(rosa, token)).toEqual(ok({ status: 'waiting', slug: null }));
  expect(await accept(rosa, token)).toEqual(ok({ status: 'waiting', slug: null }));
  expect(await findInvitation(rosa, { token })).toMatchObject({ value: { standing: 'waiting' } });
  const queue = await list(organizer, campaignId, listJoinRequests);
  if (!queue.ok) throw new Error('not read');
  expect(queue.value).toMatchObject([{ name: 'Rosa', role: 'member' }]);

  const input = { campaignId, requestId: queue.value[0]!.id, ...press() };
  const [one, two] = await Promise.all([
    decideJoinRequest(organizer, input, 'approve'),
    decideJoinRequest(organizer, input, 'approve'),
  ]);
  expect(one).toMatchObject({ ok: true });
  expect(two).toEqual(one);
  expect(await decideJoinRequest(organizer, { ...input, ...press() }, 'decline')).toMatchObject({
    error: { code: 'conflict', reason: 'already-decided' },
  });
  expect(await accept(rosa, token)).toEqual(ok({ status: 'in', slug: campaign.slug }));
  const open = await list(organizer, campaignId, listInvitations);
  expect(open).toMatchObject({ value: [{ usesLeft: 24, createdBy: 'Ella' }] });
});

test('whoever is declined stays out, and hears so', async () => {
  const { campaign, organizer } = await world();
  const { campaignId } = campaign;
  const { token } = await invite(organizer, campaignId);
  const rosa = await makePerson();
  await accept(rosa, token);
  const queue = await list(organizer, campaignId, listJoinRequests);
  if (!queue.ok) throw new Error('not read');
  await decideJoinRequest(
    organizer,
    { campaignId, requestId: queue.value[0]!.id, ...press() },
    'decline',
  );
  expect(await accept(rosa, token)).toEqual(ok({ status: 'declined', slug: null }));
});

test('25 uses let in exactly 25 of 40 who come at once', async () => {
  const { campaign, organizer } = await world({ approval: false });
  const { token } = await invite(organizer, campaign.campaignId, { uses: 25 });
  const crowd = await Promise.all(Array.from({ length: 40 }, () => makePerson()));
  const results = await Promise.all(crowd.map((person) => accept(person, token)));
  expect(results.filter((result) => result.ok && result.value.status === 'in').length).toBe(25);
  expect(results.filter((result) => !result.ok && result.error.code === 'not-found').length).toBe(
    15,
  );
  const rows = await ownerDb
    .select()
    .from(memberships)
    .where(eq(memberships.campaignId, campaign.campaignId));
  expect(rows.length).toBe(25 + 2);
}, 30_000);

test('one person who comes ten times at once uses it once', async () => {
  const { campaign, organizer } = await world({ approval: false });
  const { id, token } = await invite(organizer, campaign.campaignId);
  const rosa = await makePerson();
  const results = await Promise.all(Array.from({ length: 10 }, () => accept(rosa, token)));
  expect(results.every((result) => result.ok && result.value.status === 'in')).toBe(true);
  const [row] = await ownerDb.select().from(invitations).where(eq(invitations.id, id));
  expect(row!.usesLeft).toBe(24);
});

test('over, taken back, used up and never made all look the same', async () => {
  const { campaign, organizer } = await world({ approval: false });
  const { campaignId } = campaign;
  const over = await invite(organizer, campaignId);
  await ownerDb
    .update(invitations)
    .set({ expiresAt: new Date(0) })
    .where(eq(invitations.id, over.id));
  const back = await invite(organizer, campaignId);
  const taken = await revokeInvitation(organizer, {
    campaignId,
    invitationId: back.id,
    ...press(),
  });
  expect(taken).toMatchObject({ ok: true });
  const spent = await invite(organizer, campaignId, { uses: 1 });
  await accept(await makePerson(), spent.token);
  const answers = await Promise.all(
    [over.token, back.token, spent.token, 'x'.repeat(43), ''].map(async (token) => [
      await findInvitation(null, { token }),
      await findInvitation(await makePerson(), { token }),
      await accept(await makePerson(), token),
    ]),
  );
  for (const answer of answers.flat()) expect(answer).toEqual(answers[0]![0]);
  expect(answers[0]![0]).toMatchObject({
    error: { code: 'not-found', reason: 'no-such-invitation' },
  });
});

test('only owners invite organizers, and only owners let them in', async () => {
  const { campaign, organizer, owner } = await world();
  const { campaignId } = campaign;
  const refused = { ok: false, error: { code: 'forbidden', reason: 'owners-only' } };
  expect(await createInvitation(organizer, asked(campaignId, { role: 'organizer' }))).toMatchObject(
    refused,
  );
  const { id, token } = await invite(owner, campaignId, { role: 'organizer' });
  expect(
    await revokeInvitation(organizer, { campaignId, invitationId: id, ...press() }),
  ).toMatchObject(refused);
  await accept(await makePerson(), token);
  const queue = await list(owner, campaignId, listJoinRequests);
  if (!queue.ok) throw new Error('not read');
  const input = { campaignId, requestId: queue.value[0]!.id, ...press() };
  expect(await decideJoinRequest(organizer, input, 'approve')).toMatchObject(refused);
  expect(await decideJoinRequest(owner, { ...input, ...press() }, 'approve')).toMatchObject({
    ok: true,
  });
});

test('members and outsiders neither invite nor see who is invited', async () => {
  const { campaign, organizer } = await world();
  const { campaignId } = campaign;
  const { id } = await invite(organizer, campaignId);
  for (const [person, code] of [
    [await makePerson(campaign, 'member'), 'forbidden'],
    [await makePerson(), 'not-found'],
  ] as const) {
    const refused = { ok: false, error: { code } };
    expect(await createInvitation(person, asked(campaignId))).toMatchObject(refused);
    expect(
      await revokeInvitation(person, { campaignId, invitationId: id, ...press() }),
    ).toMatchObject(refused);
    expect(await list(person, campaignId, listInvitations)).toMatchObject(refused);
  }
  const other = await world();
  expect(
    await revokeInvitation(other.owner, {
      ...{ campaignId: other.campaign.campaignId, invitationId: id, ...press() },
    }),
  ).toMatchObject({ error: { code: 'not-found' } });
});

test('a retried invitation is one row, and only the link told last is good', async () => {
  const { campaign, organizer } = await world();
  const input = asked(campaign.campaignId);
  const first = await createInvitation(organizer, input);
  const second = await createInvitation(organizer, input);
  if (!first.ok || !second.ok) throw new Error('refused');
  expect(second.value.id).toBe(first.value.id);
  expect(await findInvitation(null, { token: first.value.token })).toMatchObject({ ok: false });
  expect(await findInvitation(null, { token: second.value.token })).toMatchObject({ ok: true });
});
