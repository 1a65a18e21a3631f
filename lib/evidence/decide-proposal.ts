import { and, eq } from 'drizzle-orm';
import type { Transaction } from '#db/client.ts';
import { proposals } from '#db/schema/proposals.ts';
import type { MemberAccess } from '#lib/campaigns/access.ts';
import { fail, ok, type Result } from '#lib/result.ts';

const one = ({ organizationId, campaignId }: MemberAccess, id: string) =>
  and(
    eq(proposals.organizationId, organizationId),
    eq(proposals.campaignId, campaignId),
    eq(proposals.id, id),
  );

/** Holds a proposal that waits until commit: of two who decide at once, the second finds it decided. */
export async function lockWaiting(
  tx: Transaction,
  access: MemberAccess,
  id: string,
): Promise<Result<typeof proposals.$inferSelect>> {
  const [proposal] = await tx.select().from(proposals).where(one(access, id)).for('update');
  if (!proposal) return fail('not-found', 'no-such-proposal');
  return proposal.status === 'waiting' ? ok(proposal) : fail('conflict', 'proposal-decided');
}

export async function markDecided(
  tx: Transaction,
  access: MemberAccess,
  id: string,
  as: { status: 'accepted'; happeningId: string } | { status: 'dismissed' },
): Promise<void> {
  await tx
    .update(proposals)
    .set({ ...as, decidedBy: access.personId, decidedAt: new Date() })
    .where(one(access, id));
}
