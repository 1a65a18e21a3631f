import { and, eq, gte, inArray } from 'drizzle-orm';
import type { Transaction } from '#db/client.ts';
import { commentMentions } from '#db/schema/comments.ts';
import { memberships } from '#db/schema/organizations.ts';
import type { MemberAccess } from '#lib/campaigns/access.ts';
import { fail, type Result } from '#lib/result.ts';
import { mentionedIn } from './mentions.ts';
import { MOST_MENTIONS } from './schema.ts';

/** Whom a text names, if all of them read the discussion; a refusal otherwise. */
export async function findMentioned(
  tx: Transaction,
  { organizationId, campaignId }: MemberAccess,
  text: string,
): Promise<Result<string[]>> {
  const ids = mentionedIn(text);
  const missing = (message: string) =>
    fail('invalid', 'bad-reference', { fields: [{ path: 'text', message }] });
  if (ids.length === 0) return { ok: true, value: [] };
  if (ids.length > MOST_MENTIONS) return missing(`At most ${MOST_MENTIONS} people.`);
  const found = await tx
    .select({ id: memberships.personId })
    .from(memberships)
    .where(
      and(
        eq(memberships.organizationId, organizationId),
        eq(memberships.campaignId, campaignId),
        inArray(memberships.personId, ids),
        gte(memberships.role, 'organizer'),
      ),
    );
  return found.length === ids.length
    ? { ok: true, value: ids }
    : missing('Somebody named here does not read this discussion.');
}

/** Tells the people named; whoever names herself need not be told. */
export async function nameInComment(
  tx: Transaction,
  { organizationId, campaignId, personId: author }: MemberAccess,
  commentId: string,
  people: string[],
): Promise<void> {
  const rows = people.map((personId) => ({
    ...{ organizationId, campaignId, commentId, personId },
    readAt: personId === author ? new Date() : null,
  }));
  if (rows.length > 0) await tx.insert(commentMentions).values(rows).onConflictDoNothing();
}
