import { sql } from 'drizzle-orm';
import type { Transaction } from '#db/client.ts';
import { isPast } from './is-past.ts';
import type { PublicAction } from './public-schema.ts';

type Row = Omit<PublicAction, 'startsAt' | 'endsAt' | 'timeZone' | 'signedUp' | 'past'> & {
  starts_at: Date | string;
  ends_at: Date | string | null;
  time_zone: string;
  signed_up: number;
};

/** What anyone may know of a published action; null for a draft, and for what is not there. */
export async function findPublicAction(
  tx: Pick<Transaction, 'execute'>,
  slug: string,
): Promise<PublicAction | null> {
  const [row] = await tx.execute<Row>(sql`select * from find_public_action(${slug})`);
  if (!row) return null;
  const { starts_at, ends_at, time_zone: timeZone, signed_up: signedUp, ...same } = row;
  const startsAt = new Date(starts_at);
  const endsAt = ends_at === null ? null : new Date(ends_at);
  return {
    ...same,
    startsAt: startsAt.toISOString(),
    endsAt: endsAt?.toISOString() ?? null,
    past: isPast(startsAt, endsAt),
    ...{ timeZone, signedUp },
  };
}
