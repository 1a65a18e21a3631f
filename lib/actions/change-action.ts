import { and, eq } from 'drizzle-orm';
import type { Transaction } from '#db/client.ts';
import { actions } from '#db/schema/work.ts';
import type { Actor } from '#lib/auth/actor.ts';
import { inCampaign, type MemberAccess } from '#lib/campaigns/access.ts';
import { findRepeat } from '#lib/events/append-event.ts';
import type { Receipt } from '#lib/events/events.ts';
import { fail, ok, type Result } from '#lib/result.ts';
import { lockAction } from './queries.ts';
import { actionChanged, tellOfAction } from './tell.ts';

type Press = { campaignId: string; actionId: string; idempotencyKey: string };
type Row = NonNullable<Awaited<ReturnType<typeof lockAction>>>;

/** Changes one action that has not been cancelled, as `decide` says or refuses, and tells whoever may know of it. */
export function changeAction(
  actor: Actor,
  input: Press,
  decide: (
    tx: Transaction,
    action: Row,
    access: MemberAccess,
  ) => Promise<Result<Partial<Row>>> | Result<Partial<Row>>,
): Promise<Result<Receipt>> {
  const { campaignId, actionId } = input;
  return inCampaign(actor, campaignId, 'action:edit', async (tx, access) => {
    const repeat = await findRepeat(tx, actionChanged(input), input);
    if (repeat) return repeat;
    const action = await lockAction(tx, access, actionId);
    if (!action) return fail('not-found', 'no-such-action');
    if (action.cancelledAt) return fail('conflict', 'action-cancelled');
    const decided = await decide(tx, action, access);
    if (!decided.ok) return decided;
    const [row] = await tx
      .update(actions)
      .set(decided.value)
      .where(
        and(
          eq(actions.organizationId, access.organizationId),
          eq(actions.campaignId, campaignId),
          eq(actions.id, actionId),
        ),
      )
      .returning({ publishedAt: actions.publishedAt });
    return ok(await tellOfAction(tx, input, Boolean(row?.publishedAt), input));
  });
}
