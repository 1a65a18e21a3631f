import type { Actor } from '#lib/auth/actor.ts';
import { inCampaign } from '#lib/campaigns/access.ts';
import { findRepeat } from '#lib/events/append-event.ts';
import type { NewEvent, Receipt } from '#lib/events/events.ts';
import { ok, type Result } from '#lib/result.ts';
import type { RecordChanges } from './schema.ts';
import { tellOfMap } from './tell-of-map.ts';
import { writeChanges } from './write-changes.ts';

/** Records changes of the map, with what happened if anything did, and tells everyone who watches. */
export function recordChanges(actor: Actor, input: RecordChanges): Promise<Result<Receipt>> {
  const { campaignId, idempotencyKey: id, happening } = input;
  return inCampaign(actor, campaignId, 'map:edit', async (tx, access) => {
    const moved: NewEvent = {
      campaignId,
      audience: 'members',
      id,
      kind: 'leverage.moved',
      body: { happeningId: happening ? id : null },
    };
    const repeat = await findRepeat(tx, moved, input);
    if (repeat) return repeat;

    const written = await writeChanges(tx, access, {
      changes: input.changes,
      effectiveOn: input.effectiveOn ?? null,
      confidence: input.confidence,
      source: input.source,
      note: input.note,
      supersedes: input.supersedes,
      seen: input.seen,
      press: id,
      cause: happening && { ...happening, id },
    });
    if (!written.ok) return written;

    const about = {
      ...{ campaignId, id, by: access.personId, happeningId: happening ? id : null },
      ids: input.changes.map((change) => change.actorId),
    };
    return ok(await tellOfMap(tx, about, input));
  });
}
