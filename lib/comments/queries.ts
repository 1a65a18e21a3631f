import { and, asc, desc, eq, inArray, isNull, lt, type SQL, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import type { Transaction } from '#db/client.ts';
import { commentMentions, comments } from '#db/schema/comments.ts';
import { people } from '#db/schema/organizations.ts';
import type { CampaignKey } from '#lib/map/queries.ts';
import type { Comment, ListComments, ThreadPage } from './schema.ts';

const PAGE = 20;

export const inDiscussion = (key: CampaignKey) =>
  and(eq(comments.organizationId, key.organizationId), eq(comments.campaignId, key.campaignId));

/** Nothing it is about was taken off the map. */
export const aboutStands = sql`not exists (select from actors a
  where a.organization_id = ${comments.organizationId} and a.campaign_id = ${comments.campaignId}
    and a.id in (${comments.actorId}, ${comments.supplierId}) and a.removed_at is not null)
  and not exists (select from resources r
  where r.organization_id = ${comments.organizationId} and r.campaign_id = ${comments.campaignId}
    and r.id = ${comments.resourceId} and r.removed_at is not null)`;

/** One comment as it is kept; null when there is none or it is not the reader's to see. */
export async function findComment(tx: Transaction, key: CampaignKey, id: string) {
  const [row] = await tx
    .select()
    .from(comments)
    .where(and(inDiscussion(key), eq(comments.id, id)));
  return row ?? null;
}

/** Threads in which something still stands, newest first, each with all that was said in it. */
export async function listComments(
  tx: Transaction,
  key: CampaignKey,
  { actorId, supplierId, resourceId, before }: ListComments,
): Promise<ThreadPage> {
  const wanted: (SQL | undefined)[] = [
    inDiscussion(key),
    eq(comments.threadId, comments.id),
    aboutStands,
    sql`exists (select from comments said where said.organization_id = ${comments.organizationId}
      and said.campaign_id = ${comments.campaignId} and said.thread_id = ${comments.id}
      and said.removed_at is null)`,
    before ? lt(comments.ordinal, before) : undefined,
  ];
  if (actorId)
    wanted.push(
      eq(comments.actorId, actorId),
      supplierId ? eq(comments.supplierId, supplierId) : isNull(comments.supplierId),
    );
  else if (resourceId) wanted.push(isNull(comments.actorId));
  if (resourceId) wanted.push(eq(comments.resourceId, resourceId));
  const resolver = alias(people, 'resolver');
  const heads = await tx
    .select({
      id: comments.id,
      ordinal: comments.ordinal,
      actorId: comments.actorId,
      supplierId: comments.supplierId,
      resourceId: comments.resourceId,
      resolvedBy: comments.resolvedBy,
      resolver: resolver.name,
    })
    .from(comments)
    .leftJoin(
      resolver,
      and(
        eq(resolver.organizationId, comments.organizationId),
        eq(resolver.id, comments.resolvedBy),
      ),
    )
    .where(and(...wanted))
    .orderBy(desc(comments.ordinal))
    .limit(PAGE + 1);
  const page = heads.slice(0, PAGE);
  const said = await listSaid(
    tx,
    key,
    page.map(({ id }) => id),
  );
  return {
    threads: page.map(({ id, actorId, supplierId, resourceId, resolvedBy, resolver }) => ({
      ...{ id, about: { actorId, supplierId, resourceId } },
      resolvedBy: resolvedBy === null ? null : { personId: resolvedBy, name: resolver },
      comments: said.get(id) ?? [],
    })),
    next: heads.length > PAGE ? page.at(-1)!.ordinal : null,
  };
}

/** All that was said in some threads, oldest first, by thread. */
async function listSaid(
  tx: Transaction,
  key: CampaignKey,
  threads: string[],
): Promise<Map<string, Comment[]>> {
  const said = new Map<string, Comment[]>(threads.map((id) => [id, []]));
  if (threads.length === 0) return said;
  const author = alias(people, 'author');
  const remover = alias(people, 'remover');
  const rows = await tx
    .select({ comment: comments, author: author.name, remover: remover.name })
    .from(comments)
    .leftJoin(
      author,
      and(eq(author.organizationId, comments.organizationId), eq(author.id, comments.authorId)),
    )
    .leftJoin(
      remover,
      and(eq(remover.organizationId, comments.organizationId), eq(remover.id, comments.removedBy)),
    )
    .where(and(inDiscussion(key), inArray(comments.threadId, threads)))
    .orderBy(asc(comments.ordinal));
  const named = await listNamed(
    tx,
    key,
    rows.map(({ comment }) => comment.id),
  );
  for (const { comment, author, remover } of rows)
    said.get(comment.threadId)?.push({
      id: comment.id,
      author: { personId: comment.authorId, name: author },
      text: comment.removedAt ? null : comment.text,
      mentions: comment.removedAt ? [] : (named.get(comment.id) ?? []),
      createdAt: comment.createdAt.toISOString(),
      editedAt: comment.editedAt?.toISOString() ?? null,
      removedBy: comment.removedBy === null ? null : { personId: comment.removedBy, name: remover },
    });
  return said;
}

/** Who is named in some comments, by comment. */
export async function listNamed(
  tx: Transaction,
  key: CampaignKey,
  ids: string[],
): Promise<Map<string, Comment['mentions']>> {
  const named = new Map<string, Comment['mentions']>();
  if (ids.length === 0) return named;
  const rows = await tx
    .select({
      commentId: commentMentions.commentId,
      personId: commentMentions.personId,
      name: people.name,
    })
    .from(commentMentions)
    .leftJoin(
      people,
      and(
        eq(people.organizationId, commentMentions.organizationId),
        eq(people.id, commentMentions.personId),
      ),
    )
    .where(
      and(
        eq(commentMentions.organizationId, key.organizationId),
        eq(commentMentions.campaignId, key.campaignId),
        inArray(commentMentions.commentId, ids),
      ),
    );
  for (const { commentId, ...who } of rows)
    named.set(commentId, [...(named.get(commentId) ?? []), who]);
  return named;
}
