import type { Transaction } from '#db/client.ts';
import { appendEvent } from '#lib/events/append-event.ts';
import type { NewEvent, Receipt } from '#lib/events/events.ts';
import type { Counts } from './schema.ts';

type Press = { campaignId: string; actionId: string; idempotencyKey: string };

/** What organizers hear of a change of an action: the event by which a retry is recognised. */
export const actionChanged = ({ campaignId, actionId, idempotencyKey }: Press): NewEvent => ({
  ...{ campaignId, audience: 'organizers', id: idempotencyKey },
  ...{ kind: 'action.changed', body: { actionId } },
});

/** Tells organizers that an action changed, and members too where it is published: a draft is not theirs to hear of. */
export async function tellOfAction(
  tx: Transaction,
  press: Press,
  published: boolean,
  input: unknown,
): Promise<Receipt> {
  const changed = actionChanged(press);
  if (published) await appendEvent(tx, { ...changed, audience: 'members' }, input);
  return appendEvent(tx, changed, input);
}

/** Tells members the new counts themselves, and organizers that the roster is another. */
export async function tellOfCounts(
  tx: Transaction,
  { campaignId, actionId, idempotencyKey: id }: Press,
  counts: Counts,
  input: unknown,
): Promise<void> {
  const body = { actionId, ...counts };
  await appendEvent(
    tx,
    { campaignId, id, audience: 'members', kind: 'action.counted', body },
    input,
  );
  await appendEvent(
    tx,
    {
      campaignId,
      id,
      audience: 'organizers',
      kind: 'roster.changed',
      body: { actionId },
    },
    input,
  );
}
