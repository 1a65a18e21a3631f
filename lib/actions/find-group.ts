import { and, eq, isNull } from 'drizzle-orm';
import type { Transaction } from '#db/client.ts';
import { actors } from '#db/schema/map.ts';

/** A group that can take part: on this campaign's map, not taken off it, and not the target. */
export async function findGroup(
  tx: Transaction,
  { organizationId, campaignId }: { organizationId: string; campaignId: string },
  id: string,
) {
  const [group] = await tx
    .select({ id: actors.id, name: actors.name, size: actors.size })
    .from(actors)
    .where(
      and(
        eq(actors.organizationId, organizationId),
        eq(actors.campaignId, campaignId),
        eq(actors.id, id),
        eq(actors.target, false),
        isNull(actors.removedAt),
      ),
    );
  return group ?? null;
}
