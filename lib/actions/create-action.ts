import { randomBytes } from 'node:crypto';
import { actions } from '#db/schema/work.ts';
import type { Actor } from '#lib/auth/actor.ts';
import { inCampaign } from '#lib/campaigns/access.ts';
import { findRepeat } from '#lib/events/append-event.ts';
import type { Receipt } from '#lib/events/events.ts';
import { ok, type Result } from '#lib/result.ts';
import type { CreateAction } from './schema.ts';
import { storedAction } from './stored-action.ts';
import { actionChanged, tellOfAction } from './tell.ts';

/** The title in plain letters, and a few nobody can guess: two meetings may have one title. */
const addressOf = (title: string) => {
  const plain = title
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 48)
    .replace(/^-+|-+$/g, '');
  return `${plain || 'action'}-${randomBytes(4).toString('hex')}`;
};

/** Plans an action: a draft that organizers see. Its id is the idempotency key. */
export function createAction(actor: Actor, input: CreateAction): Promise<Result<Receipt>> {
  const { campaignId, idempotencyKey: id } = input;
  const press = { campaignId, actionId: id, idempotencyKey: id };
  return inCampaign(actor, campaignId, 'action:edit', async (tx, access) => {
    const repeat = await findRepeat(tx, actionChanged(press), input);
    if (repeat) return repeat;
    const stored = await storedAction(tx, access, input);
    if (!stored.ok) return stored;
    await tx.insert(actions).values({
      ...{ organizationId: access.organizationId, campaignId, id },
      ...stored.value,
      slug: addressOf(input.title),
      createdBy: access.personId,
    });
    return ok(await tellOfAction(tx, press, false, input));
  });
}
