import type { Transaction } from '#db/client.ts';
import { ties } from '#db/schema/ties.ts';
import type { MemberAccess } from '#lib/campaigns/access.ts';
import type { TieRow } from './queries.ts';

/** Another row of the log, like the last one but for what is said now. */
export async function append(
  tx: Transaction,
  { personId }: MemberAccess,
  { id: _, ordinal: __, recordedAt: ___, ...last }: TieRow,
  press: string,
  said: Partial<TieRow>,
): Promise<void> {
  await tx.insert(ties).values({ ...last, ...said, press, recordedBy: personId });
}
