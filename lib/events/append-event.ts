import { createHash } from 'node:crypto';
import { sql } from 'drizzle-orm';
import type { Transaction } from '#db/client.ts';
import { afterCommit } from '#lib/auth/with-actor.ts';
import { fail, ok, type Result } from '#lib/result.ts';
import type { NewEvent, Receipt } from './events.ts';
import { wake } from './wake.ts';

/** What was asked, as one short text: the same for a retry, another for another request under the same key. */
const fingerprintOf = (input: unknown) =>
  createHash('sha256').update(JSON.stringify(input)).digest('base64url');

/**
 * The receipt of an earlier try with the same key; null when there was none. Ask before the first write.
 *
 * @param input the whole request, as it was parsed.
 */
export async function findRepeat(
  tx: Transaction,
  event: NewEvent,
  input: unknown,
): Promise<Result<Receipt> | null> {
  const [found] = await tx.execute<{ seq: string | null; same: boolean }>(
    sql`select * from find_repeat(${event.campaignId}, ${event.audience}, ${event.id}, ${fingerprintOf(input)})`,
  );
  if (!found?.seq) return null;
  return found.same ? ok({ seq: Number(found.seq) }) : fail('key-reused', 'key-reused');
}

/**
 * Appends to a stream inside the caller's transaction. Call it last: it locks the stream until commit. Where
 * one command tells both audiences, members come first, so that two commands never wait for each other.
 *
 * The database function bumps the stream's head and writes the event under that number, so numbers have
 * no gaps, follow commit order, and are given back by a rollback.
 */
export async function appendEvent(
  tx: Transaction,
  event: NewEvent,
  input: unknown,
): Promise<Receipt> {
  const [row] = await tx.execute<{ stream: string; seq: string }>(
    sql`select * from append_event(${event.campaignId}, ${event.audience}, ${event.id}, ${event.kind},
      ${JSON.stringify(event.body)}::jsonb, ${fingerprintOf(input)})`,
  );
  const { stream, seq } = row!;
  afterCommit(tx, () => wake(stream));
  return { seq: Number(seq) };
}
