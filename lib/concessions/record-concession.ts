import { concessions } from '#db/schema/history.ts';
import type { Actor } from '#lib/auth/actor.ts';
import { inCampaign } from '#lib/campaigns/access.ts';
import { appendEvent, findRepeat } from '#lib/events/append-event.ts';
import type { NewEvent, Receipt } from '#lib/events/events.ts';
import { ok, type Result } from '#lib/result.ts';
import type { RecordConcession } from './schema.ts';

/** Records what conceding is thought to cost the target, beside what was thought before, and tells organizers. */
export function recordConcession(actor: Actor, input: RecordConcession): Promise<Result<Receipt>> {
  const { campaignId, idempotencyKey: id, ...estimate } = input;
  return inCampaign(actor, campaignId, 'map:edit', async (tx, access) => {
    const { organizationId, personId } = access;
    const changed: NewEvent = {
      ...{ campaignId, audience: 'organizers', id, kind: 'map.changed' },
      body: { by: personId, ids: [] },
    };
    const repeat = await findRepeat(tx, changed, input);
    if (repeat) return repeat;
    await tx
      .insert(concessions)
      .values({ organizationId, campaignId, id, recordedBy: personId, ...estimate });
    return ok(await appendEvent(tx, changed, input));
  });
}
