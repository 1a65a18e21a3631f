import { and, desc, eq, isNull, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import type { Transaction } from '#db/client.ts';
import { commentMentions, comments } from '#db/schema/comments.ts';
import { people } from '#db/schema/organizations.ts';
import type { CampaignKey } from '#lib/map/queries.ts';
import { listMemberships } from '#lib/memberships/queries.ts';
import { aboutStands, inDiscussion, listNamed } from './queries.ts';
import type { Discussion } from './schema.ts';

const MOST = 100;

/** What the map of a campaign shows of its comments to one of its organizers. */
export async function findDiscussion(
  tx: Transaction,
  key: CampaignKey & { personId: string | null },
): Promise<Discussion> {
  const head = alias(comments, 'head');
  const about = {
    actorId: comments.actorId,
    supplierId: comments.supplierId,
    resourceId: comments.resourceId,
  };
  const [counts, mentioned, members, [latest]] = await Promise.all([
    tx
      .select({
        ...about,
        comments: sql<number>`count(*)::int`,
        // A thread is open while what began it is not settled and something in it still stands.
        open: sql<number>`(count(distinct ${head.id}) filter (where ${head.resolvedAt} is null))::int`,
      })
      .from(comments)
      .innerJoin(
        head,
        and(
          eq(head.organizationId, comments.organizationId),
          eq(head.campaignId, comments.campaignId),
          eq(head.id, comments.threadId),
        ),
      )
      .where(and(inDiscussion(key), isNull(comments.removedAt), aboutStands))
      .groupBy(comments.actorId, comments.supplierId, comments.resourceId),
    key.personId === null ? [] : listMentions(tx, { ...key, personId: key.personId }),
    listMemberships(tx, key),
    tx
      .select({
        version: sql<string>`concat_ws(' ', count(*), count(${comments.resolvedAt}), max(greatest(
          ${comments.createdAt}, ${comments.editedAt}, ${comments.removedAt}, ${comments.resolvedAt})))`,
      })
      .from(comments)
      .where(inDiscussion(key)),
  ]);
  return {
    ...{ counts, mentions: mentioned, version: latest?.version ?? '' },
    people: members
      .filter(({ role }) => role === 'organizer' || role === 'owner')
      .map(({ personId, name }) => ({ personId, name }))
      .sort((a, b) => a.name.localeCompare(b.name)),
  };
}

/** What mentions a person and she has not seen, newest first. */
async function listMentions(tx: Transaction, key: CampaignKey & { personId: string }) {
  const rows = await tx
    .select({ comment: comments, author: people.name })
    .from(commentMentions)
    .innerJoin(
      comments,
      and(
        eq(comments.organizationId, commentMentions.organizationId),
        eq(comments.campaignId, commentMentions.campaignId),
        eq(comments.id, commentMentions.commentId),
      ),
    )
    .leftJoin(
      people,
      and(eq(people.organizationId, comments.organizationId), eq(people.id, comments.authorId)),
    )
    .where(
      and(
        eq(commentMentions.organizationId, key.organizationId),
        eq(commentMentions.campaignId, key.campaignId),
        eq(commentMentions.personId, key.personId),
        isNull(commentMentions.readAt),
        isNull(comments.removedAt),
        aboutStands,
      ),
    )
    .orderBy(desc(comments.ordinal))
    .limit(MOST);
  const named = await listNamed(
    tx,
    key,
    rows.map(({ comment }) => comment.id),
  );
  return rows.map(({ comment, author }) => ({
    commentId: comment.id,
    about: {
      actorId: comment.actorId,
      supplierId: comment.supplierId,
      resourceId: comment.resourceId,
    },
    author: { personId: comment.authorId, name: author },
    text: comment.text,
    mentions: named.get(comment.id) ?? [],
    createdAt: comment.createdAt.toISOString(),
  }));
}
