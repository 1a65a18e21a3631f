import { and, eq } from 'drizzle-orm';
import { campaigns } from '#db/schema/organizations.ts';
import type { Actor } from '#lib/auth/actor.ts';
import { appendEvent, findRepeat } from '#lib/events/append-event.ts';
import type { NewEvent, Receipt } from '#lib/events/events.ts';
import { ok, type Result } from '#lib/result.ts';
import { inCampaign } from './access.ts';
import type { UpdateCampaign } from './schema.ts';

/** Changes what a campaign says of itself, and how people come in. What is left out stays. */
export function updateCampaign(actor: Actor, input: UpdateCampaign): Promise<Result<Receipt>> {
  const { campaignId, idempotencyKey: id, ...given } = input;
  const changed: NewEvent = {
    ...{ campaignId, audience: 'members', id, kind: 'campaign.changed', body: {} },
  };
  return inCampaign(actor, campaignId, 'campaign:edit', async (tx, { organizationId }) => {
    const repeat = await findRepeat(tx, changed, input);
    if (repeat) return repeat;
    if (Object.keys(given).length > 0)
      await tx
        .update(campaigns)
        .set(given)
        .where(and(eq(campaigns.organizationId, organizationId), eq(campaigns.id, campaignId)));
    return ok(await appendEvent(tx, changed, input));
  });
}
