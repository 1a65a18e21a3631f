import { and, count, eq, isNull } from 'drizzle-orm';
import type { Transaction } from '#db/client.ts';
import { comments } from '#db/schema/comments.ts';
import { actors, resources } from '#db/schema/map.ts';
import type { Actor } from '#lib/auth/actor.ts';
import type { MemberAccess } from '#lib/campaigns/access.ts';
import { fail, ok, type Result } from '#lib/result.ts';
import { changeDiscussion } from './change-discussion.ts';
import { findMentioned, nameInComment } from './name-people.ts';
import { findComment } from './queries.ts';
import { type About, type AddComment, LONGEST_THREAD } from './schema.ts';

/** Says something about a thing on the map, or answers what was said. The comment's id is the press's key. */
export function addComment(actor: Actor, input: AddComment) {
  return changeDiscussion(actor, input, async (tx, access) => {
    const { organizationId, campaignId, personId: authorId } = access;
    const id = input.idempotencyKey;
    const about =
      'threadId' in input
        ? await ofThread(tx, access, input.threadId)
        : await onMap(tx, access, {
            actorId: input.actorId ?? null,
            supplierId: input.supplierId ?? null,
            resourceId: input.resourceId ?? null,
          });
    if (!about.ok) return about;
    const named = await findMentioned(tx, access, input.text);
    if (!named.ok) return named;
    const threadId = 'threadId' in input ? input.threadId : id;
    await tx.insert(comments).values({
      ...{ organizationId, campaignId, id, threadId, authorId, text: input.text },
      ...about.value,
    });
    await nameInComment(tx, access, id, named.value);
    return ok(id);
  });
}

/** What a thread is about, if it takes another answer. */
async function ofThread(
  tx: Transaction,
  access: MemberAccess,
  threadId: string,
): Promise<Result<About>> {
  const first = await findComment(tx, access, threadId);
  if (first?.threadId !== threadId) return fail('not-found', 'no-such-comment');
  const [row] = await tx
    .select({ said: count() })
    .from(comments)
    .where(
      and(
        eq(comments.organizationId, access.organizationId),
        eq(comments.campaignId, access.campaignId),
        eq(comments.threadId, threadId),
      ),
    );
  if ((row?.said ?? 0) >= LONGEST_THREAD)
    return fail('conflict', 'thread-full', { values: { most: LONGEST_THREAD } });
  const { actorId, supplierId, resourceId } = first;
  return onMap(tx, access, { actorId, supplierId, resourceId });
}

/** The same again, if all of it stands on the map. */
async function onMap(
  tx: Transaction,
  { organizationId, campaignId }: MemberAccess,
  about: About,
): Promise<Result<About>> {
  const stands = async (t: typeof actors | typeof resources, id: string | null) => {
    if (id === null) return true;
    const [row] = await tx
      .select({ id: t.id })
      .from(t)
      .where(
        and(
          eq(t.organizationId, organizationId),
          eq(t.campaignId, campaignId),
          eq(t.id, id),
          isNull(t.removedAt),
        ),
      );
    return row !== undefined;
  };
  if (!(await stands(actors, about.actorId)) || !(await stands(actors, about.supplierId)))
    return fail('not-found', 'no-such-actor');
  if (!(await stands(resources, about.resourceId))) return fail('not-found', 'no-such-resource');
  return ok(about);
}
