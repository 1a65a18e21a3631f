import { and, eq } from 'drizzle-orm';
import type { Transaction } from '#db/client.ts';
import { people } from '#db/schema/organizations.ts';
import type { Actor } from '#lib/auth/actor.ts';

/** The actor as a person of an organization: the name by which colleagues know them. */
export async function findHere(
  tx: Transaction,
  { organizationId }: { organizationId: string },
  actor: Actor,
) {
  const [person] = await tx
    .select({ personId: people.id, name: people.name })
    .from(people)
    .where(and(eq(people.organizationId, organizationId), eq(people.accountId, actor.id)));
  return person ?? null;
}
