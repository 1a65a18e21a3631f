import { structureTests } from '#db/schema/evidence.ts';
import { proposals } from '#db/schema/proposals.ts';
import { findGroup } from '#lib/actions/find-group.ts';
import type { Actor } from '#lib/auth/actor.ts';
import { inCampaign } from '#lib/campaigns/access.ts';
import { appendEvent, findRepeat } from '#lib/events/append-event.ts';
import type { NewEvent, Receipt } from '#lib/events/events.ts';
import { fail, ok, type Result } from '#lib/result.ts';
import { participationOfTest } from './participation-of-test.ts';
import type { RecordTest } from './schema.ts';

/** Records a structure test, and proposes what it says about the group. Nothing moves until somebody accepts. */
export function recordTest(actor: Actor, input: RecordTest): Promise<Result<Receipt>> {
  const { campaignId, idempotencyKey: id, groupId, ask, heldOn, asked, yes } = input;
  return inCampaign(actor, campaignId, 'evidence:edit', async (tx, access) => {
    const changed: NewEvent = {
      ...{ campaignId, audience: 'organizers', id },
      ...{ kind: 'evidence.changed', body: { groupId } },
    };
    const repeat = await findRepeat(tx, changed, input);
    if (repeat) return repeat;
    if (!(await findGroup(tx, access, groupId))) return fail('not-found', 'no-such-group');
    const key = {
      organizationId: access.organizationId,
      campaignId,
      id,
      groupId,
    };
    await tx
      .insert(structureTests)
      .values({ ...key, ask, heldOn, asked, yes, recordedBy: access.personId });
    await tx.insert(proposals).values({
      ...key,
      to: participationOfTest(yes, asked),
      effectiveOn: heldOn,
      structureTestId: id,
    });
    return ok(await appendEvent(tx, changed, input));
  });
}
