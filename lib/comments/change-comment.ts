import { and, eq, notInArray } from 'drizzle-orm';
import { commentMentions, comments } from '#db/schema/comments.ts';
import type { Actor } from '#lib/auth/actor.ts';
import type { MemberAccess } from '#lib/campaigns/access.ts';
import { fail, ok } from '#lib/result.ts';
import { changeDiscussion } from './change-discussion.ts';
import { findMentioned, nameInComment } from './name-people.ts';
import { findComment } from './queries.ts';
import type { EditComment, RemoveComment, ResolveThread } from './schema.ts';

const row = ({ organizationId, campaignId }: MemberAccess, id: string) =>
  and(
    eq(comments.organizationId, organizationId),
    eq(comments.campaignId, campaignId),
    eq(comments.id, id),
  );

/** Puts one's own words otherwise; whoever is named anew is told, whoever is no longer named is not. */
export function editComment(actor: Actor, { commentId, text, ...input }: EditComment) {
  return changeDiscussion(actor, { ...input, ...{ commentId, text } }, async (tx, access) => {
    const found = await findComment(tx, access, commentId);
    if (!found || found.removedAt) return fail('not-found', 'no-such-comment');
    if (found.authorId !== access.personId) return fail('forbidden', 'not-your-comment');
    const named = await findMentioned(tx, access, text);
    if (!named.ok) return named;
    await tx.update(comments).set({ text, editedAt: new Date() }).where(row(access, commentId));
    await tx
      .delete(commentMentions)
      .where(
        and(
          eq(commentMentions.organizationId, access.organizationId),
          eq(commentMentions.campaignId, access.campaignId),
          eq(commentMentions.commentId, commentId),
          notInArray(commentMentions.personId, named.value),
        ),
      );
    await nameInComment(tx, access, commentId, named.value);
    return ok(commentId);
  });
}

/** Takes a comment's words away for good: one's own, or, for organizers, anybody's. Where it stood is still seen. */
export function removeComment(actor: Actor, input: RemoveComment) {
  return changeDiscussion(actor, input, async (tx, access) => {
    const found = await findComment(tx, access, input.commentId);
    if (!found || found.removedAt) return fail('not-found', 'no-such-comment');
    await tx
      .update(comments)
      .set({ text: '', removedAt: new Date(), removedBy: access.personId })
      .where(row(access, input.commentId));
    return ok(input.commentId);
  });
}

/** Says that what a thread asks is settled, or that it is not after all. */
export function resolveThread(actor: Actor, input: ResolveThread) {
  return changeDiscussion(actor, input, async (tx, access) => {
    const found = await findComment(tx, access, input.threadId);
    if (found?.threadId !== input.threadId) return fail('not-found', 'no-such-comment');
    await tx
      .update(comments)
      .set(
        input.resolved
          ? { resolvedAt: new Date(), resolvedBy: access.personId }
          : { resolvedAt: null, resolvedBy: null },
      )
      .where(row(access, input.threadId));
    return ok(input.threadId);
  });
}
