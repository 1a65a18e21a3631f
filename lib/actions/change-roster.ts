import { randomUUID } from 'node:crypto';
import { and, eq, sql } from 'drizzle-orm';
import type { Transaction } from '#db/client.ts';
import { actions } from '#db/schema/work.ts';
import type { Actor } from '#lib/auth/actor.ts';
import { inCampaign } from '#lib/campaigns/access.ts';
import { fail, ok, type Result } from '#lib/result.ts';
import { lockAction } from './queries.ts';
import type { Counts } from './schema.ts';
import { tellOfCounts } from './tell.ts';

/** By how many the counts go up, or down. */
type Moved = { signedUp: number; checkedIn: number };
type ActionKey = {
  organizationId: string;
  campaignId: string;
  actionId: string;
};

/**
 * Changes the roster of an action that is on, together with its counts, and tells both audiences.
 *
 * `work` says by how much the counts move; by nothing where it found everything done already. That makes a
 * repeat harmless without a key: the natural key of having come is the person and the action.
 */
export function changeRoster(
  actor: Actor,
  { campaignId, actionId }: { campaignId: string; actionId: string },
  input: unknown,
  work: (tx: Transaction, key: ActionKey) => Promise<Result<Moved>>,
): Promise<Result<Counts>> {
  return inCampaign(actor, campaignId, 'roster:edit', async (tx, { organizationId }) => {
    // The action first, as in sign_up(): two that change one roster wait for each other here and nowhere else.
    const action = await lockAction(tx, { organizationId, campaignId }, actionId);
    if (!action) return fail('not-found', 'no-such-action');
    if (action.cancelledAt) return fail('conflict', 'action-cancelled');
    if (!action.publishedAt) return fail('conflict', 'action-draft');
    const moved = await work(tx, { organizationId, campaignId, actionId });
    if (!moved.ok) return moved;
    const { signedUp, checkedIn } = moved.value;
    if (signedUp === 0 && checkedIn === 0)
      return ok({ signedUp: action.signedUp, checkedIn: action.checkedIn });
    const [counts] = await tx
      .update(actions)
      .set({
        signedUp: sql`${actions.signedUp} + ${signedUp}`,
        checkedIn: sql`${actions.checkedIn} + ${checkedIn}`,
      })
      .where(
        and(
          eq(actions.organizationId, organizationId),
          eq(actions.campaignId, campaignId),
          eq(actions.id, actionId),
        ),
      )
      .returning({
        signedUp: actions.signedUp,
        checkedIn: actions.checkedIn,
      });
    await tellOfCounts(tx, { campaignId, actionId, idempotencyKey: randomUUID() }, counts!, input);
    return ok(counts!);
  });
}
