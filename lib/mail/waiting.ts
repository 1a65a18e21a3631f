import { eq, sql } from 'drizzle-orm';
import { pumpDb } from '#db/client.ts';
import { mails } from '#db/schema/accounts.ts';

export type Waiting = { id: string; recipient: string; subject: string; body: string };

/**
 * Takes some letters that are due and puts off their next try, first by a minute, then by twice as long each
 * time up to four hours: a server that dies with a letter in hand loses nothing, and no two send the same one.
 */
export async function takeWaiting(limit: number): Promise<Waiting[]> {
  return [
    ...(await pumpDb.execute<Waiting>(sql`
      update mails set attempts = attempts + 1,
        not_before = now() + least(interval '1 minute' * 2 ^ attempts, interval '4 hours')
      where id in (select id from mails where not_before <= now() order by not_before limit ${limit}
        for update skip locked)
      returning id, recipient, subject, body`)),
  ];
}

/** Sent, or not worth sending any more. */
export async function removeMail(id: string): Promise<void> {
  await pumpDb.delete(mails).where(eq(mails.id, id));
}

/** Gives up on what could not be sent for a day: by then every link in it is over. How many. */
export async function removeStale(): Promise<number> {
  const gone = await pumpDb.execute(
    sql`delete from mails where created_at < now() - interval '1 day' and attempts > 0 returning id`,
  );
  return gone.length;
}
