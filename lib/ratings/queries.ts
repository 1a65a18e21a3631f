import { and, eq } from 'drizzle-orm';
import type { Transaction } from '#db/client.ts';
import { ratings } from '#db/schema/ratings.ts';
import { listSpreads } from '#lib/map/list-spreads.ts';
import type { Ratings } from './schema.ts';

type Key = { organizationId: string; campaignId: string };

/** One's own ratings, and how far apart everybody is. */
export async function findRatings(tx: Transaction, key: Key): Promise<Ratings> {
  const [own, spreads] = await Promise.all([
    // Everybody else's are out of reach: the database gives each person her own.
    tx
      .select({
        set: ratings.set,
        actorId: ratings.actorId,
        supplierId: ratings.supplierId,
        resourceId: ratings.resourceId,
        value: ratings.value,
      })
      .from(ratings)
      .where(
        and(eq(ratings.organizationId, key.organizationId), eq(ratings.campaignId, key.campaignId)),
      ),
    listSpreads(tx, key),
  ]);
  return { own, spreads };
}
