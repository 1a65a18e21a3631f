import { sql } from 'drizzle-orm';
import type { Transaction } from '#db/client.ts';
import type { Actor } from '#lib/auth/actor.ts';
import { inCampaign, type MemberAccess } from '#lib/campaigns/access.ts';
import { appendEvent, findRepeat } from '#lib/events/append-event.ts';
import type { NewEvent, Receipt } from '#lib/events/events.ts';
import { ok, type Result } from '#lib/result.ts';

type Press = { campaignId: string; idempotencyKey: string; stepId?: string };

/** One edit of the presentation: who may, once per press, one at a time. A new step has its press as its id. */
export function editPresentation(
  actor: Actor,
  input: Press,
  edit: (tx: Transaction, access: MemberAccess) => Promise<Result<null>>,
): Promise<Result<Receipt>> {
  const { campaignId, idempotencyKey: id, stepId = id } = input;
  return inCampaign(actor, campaignId, 'map:edit', async (tx, access) => {
    const event: NewEvent = {
      ...{ campaignId, audience: 'organizers', id, kind: 'presentation.changed' },
      body: { stepId },
    };
    const repeat = await findRepeat(tx, event, input);
    if (repeat) return repeat;
    // Two who move steps at once would each number them by an order that is gone.
    await tx.execute(
      sql`select pg_advisory_xact_lock(hashtextextended(${`presentation:${campaignId}`}, 0))`,
    );
    const edited = await edit(tx, access);
    return edited.ok ? ok(await appendEvent(tx, event, input)) : edited;
  });
}
