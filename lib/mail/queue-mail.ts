import { sql } from 'drizzle-orm';
import type { Transaction } from '#db/client.ts';

/** Marks a letter to nobody: written and thrown away like any other, so that both take as long. */
export const NOBODY = '';

/** Keeps a letter with the change it tells of; it is sent after the commit, or never. */
export async function queueMail(
  tx: Transaction,
  recipient: string,
  { subject, body }: { subject: string; body: string },
): Promise<void> {
  await tx.execute(sql`select queue_mail(${recipient}, ${subject}, ${body})`);
}
