import { and, eq } from 'drizzle-orm';
import type { Transaction } from '#db/client.ts';
import { memberships } from '#db/schema/organizations.ts';
import type { Actor } from '#lib/auth/actor.ts';
import { can } from '#lib/auth/permissions.ts';
import { withActor } from '#lib/auth/with-actor.ts';
import { findAccess, inCampaign, type MemberAccess } from '#lib/campaigns/access.ts';
import { appendEvent, findRepeat } from '#lib/events/append-event.ts';
import type { NewEvent, Receipt } from '#lib/events/events.ts';
import { fail, ok, type Result } from '#lib/result.ts';
import { findMembership, lockOwners } from './queries.ts';
import type { Leave, PickMembership, SetRole } from './schema.ts';

type Key = { organizationId: string; campaignId: string; personId: string };
const row = (key: Key) =>
  and(
    eq(memberships.organizationId, key.organizationId),
    eq(memberships.campaignId, key.campaignId),
    eq(memberships.personId, key.personId),
  );
const appoints = (role: string) => role === 'organizer' || role === 'owner';

/** Whose membership is to change and may be, by this actor: owners alone decide about those who decide. */
async function changeable(
  tx: Transaction,
  access: MemberAccess,
  personId: string,
  to: string,
): Promise<Result<{ accountId: string | null }>> {
  const found = await findMembership(tx, access, personId);
  if (!found) return fail('not-found', 'no-such-member');
  if (!appoints(found.role) && !appoints(to)) return ok(found);
  if (!can(access.standing, 'organizer:appoint')) return fail('forbidden', 'owners-only');
  const owners = await lockOwners(tx, access);
  // Another owner may have been quicker.
  if (!owners.includes(access.personId)) return fail('forbidden', 'owners-only');
  if (to !== 'owner' && owners.length === 1 && owners[0] === personId)
    return fail('conflict', 'last-owner');
  return ok(found);
}

/** Gives somebody another role. Their open connections start afresh, under the new one. */
export function setRole(actor: Actor, input: SetRole): Promise<Result<Receipt>> {
  const { campaignId, personId, role, idempotencyKey: id } = input;
  return inCampaign(actor, campaignId, 'membership:edit', async (tx, access) => {
    const event = (accountId: string | null): NewEvent => ({
      ...{ campaignId, audience: 'members', id },
      ...{ kind: 'membership.changed', body: { personId, accountId } },
    });
    const repeat = await findRepeat(tx, event(null), input);
    if (repeat) return repeat;
    const found = await changeable(tx, access, personId, role);
    if (!found.ok) return found;
    // The event comes first: whoever steps down may no longer write it afterwards.
    const receipt = await appendEvent(tx, event(found.value.accountId), input);
    await tx
      .update(memberships)
      .set({ role })
      .where(row({ ...access, personId }));
    return ok(receipt);
  });
}

/** Takes somebody out of the campaign; their open connections end. */
export function endMembership(actor: Actor, input: PickMembership): Promise<Result<Receipt>> {
  const { campaignId, personId, idempotencyKey: id } = input;
  return inCampaign(actor, campaignId, 'membership:edit', async (tx, access) => {
    const event = (accountId: string | null): NewEvent => ({
      ...{ campaignId, audience: 'members', id },
      ...{ kind: 'membership.ended', body: { personId, accountId } },
    });
    const repeat = await findRepeat(tx, event(null), input);
    if (repeat) return repeat;
    const found = await changeable(tx, access, personId, 'none');
    if (!found.ok) return found;
    const receipt = await appendEvent(tx, event(found.value.accountId), input);
    await tx.delete(memberships).where(row({ ...access, personId }));
    return ok(receipt);
  });
}

/** Leaves a campaign. Its last owner stays. */
export function leaveCampaign(actor: Actor, input: Leave): Promise<Result<Receipt>> {
  const { campaignId, idempotencyKey: id } = input;
  return withActor<Result<Receipt>>(actor, async (tx) => {
    const event = (personId: string): NewEvent => ({
      ...{ campaignId, audience: 'members', id },
      ...{ kind: 'membership.ended', body: { personId, accountId: actor.id } },
    });
    // Asked before the role: whoever has left already is not in any more.
    const repeat = await findRepeat(tx, event(actor.id), input);
    if (repeat) return repeat;
    const access = await findAccess(tx, actor, { id: campaignId });
    const { personId } = access ?? {};
    if (!access || !personId) return fail('not-found', 'no-such-campaign');
    if (access.standing === 'owner' && (await lockOwners(tx, access)).length === 1)
      return fail('conflict', 'last-owner');
    const receipt = await appendEvent(tx, event(personId), input);
    await tx.delete(memberships).where(row({ ...access, personId }));
    return ok(receipt);
  });
}
