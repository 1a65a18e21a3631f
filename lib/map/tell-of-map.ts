import type { Transaction } from '#db/client.ts';
import { appendEvent } from '#lib/events/append-event.ts';
import type { Receipt } from '#lib/events/events.ts';

/**
 * Members hear that the line moved, organizers that the map did. Call it last, as appendEvent.
 *
 * @param about what was pressed, by whom, and whom the changes are about; the happening they are part of, if any.
 * @param input the whole request, as it was parsed.
 * @returns where it stands in the members' stream.
 */
export async function tellOfMap(
  tx: Transaction,
  about: { campaignId: string; id: string; by: string; ids: string[]; happeningId?: string | null },
  input: unknown,
): Promise<Receipt> {
  const { campaignId, id, by, ids, happeningId = null } = about;
  const receipt = await appendEvent(
    tx,
    { ...{ campaignId, audience: 'members', id, kind: 'leverage.moved' }, body: { happeningId } },
    input,
  );
  await appendEvent(
    tx,
    { ...{ campaignId, audience: 'organizers', id, kind: 'map.changed' }, body: { by, ids } },
    input,
  );
  return receipt;
}
