import { sql } from 'drizzle-orm';
import type { Transaction } from '#db/client.ts';
import { slugOf } from '#lib/slug-of.ts';

/** Makes an organization under this id, run by the actor; a second time it is already there. */
export async function newOrganization(tx: Transaction, id: string, name: string): Promise<void> {
  await tx.execute(sql`select * from create_organization(${id}, ${name}, ${slugOf(name)})`);
}
