import { sql } from 'drizzle-orm';
import {
  bigint,
  check,
  foreignKey,
  index,
  pgPolicy,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uuid,
} from 'drizzle-orm/pg-core';
import { actors, resources } from './map.ts';
import { byPerson, campaignKey, people } from './organizations.ts';
import { app, inCampaigns } from './rls.ts';

/**
 * What organizers say to each other about one thing on the map. Not read by visitors of a worked example, unlike
 * the map itself.
 *
 * About an actor: actor. A value: actor, resource. An arrow: actor (the dependent), supplier. A supply: all three.
 * A resource: resource.
 */
export const comments = pgTable(
  'comments',
  {
    ...campaignKey(),
    id: uuid().notNull().defaultRandom(),
    ordinal: bigint({ mode: 'number' }).generatedAlwaysAsIdentity(),
    /** The comment that began the thread: its own id where it did. */
    threadId: uuid().notNull(),
    actorId: uuid(),
    supplierId: uuid(),
    resourceId: uuid(),
    authorId: uuid().notNull(),
    /** Whoever is mentioned stands in it as `<@person id>`. Empty once removed: gone, not hidden. */
    text: text().notNull(),
    createdAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
    editedAt: timestamp({ withTimezone: true }),
    removedAt: timestamp({ withTimezone: true }),
    removedBy: uuid(),
    /** Of the comment that began a thread: when what it asks was settled, and by whom. */
    resolvedAt: timestamp({ withTimezone: true }),
    resolvedBy: uuid(),
  },
  (t) => [
    primaryKey({ columns: [t.organizationId, t.campaignId, t.id] }),
    index('comments_thread_idx').on(t.organizationId, t.campaignId, t.threadId, t.ordinal),
    foreignKey({
      columns: [t.organizationId, t.campaignId, t.threadId],
      foreignColumns: [t.organizationId, t.campaignId, t.id],
    }).onDelete('cascade'),
    foreignKey({
      columns: [t.organizationId, t.campaignId, t.actorId],
      foreignColumns: [actors.organizationId, actors.campaignId, actors.id],
    }).onDelete('cascade'),
    foreignKey({
      columns: [t.organizationId, t.campaignId, t.supplierId],
      foreignColumns: [actors.organizationId, actors.campaignId, actors.id],
    }).onDelete('cascade'),
    foreignKey({
      columns: [t.organizationId, t.campaignId, t.resourceId],
      foreignColumns: [resources.organizationId, resources.campaignId, resources.id],
    }).onDelete('cascade'),
    byPerson(t.organizationId, t.authorId),
    byPerson(t.organizationId, t.removedBy),
    byPerson(t.organizationId, t.resolvedBy),
    check(
      'comments_about',
      sql`num_nonnulls(${t.actorId}, ${t.resourceId}) > 0 and (${t.supplierId} is null or ${t.actorId} is not null)`,
    ),
    check(
      'comments_text',
      sql`(${t.removedAt} is null) = (${t.text} <> '') and length(${t.text}) <= 2000`,
    ),
    check('comments_resolved', sql`${t.resolvedAt} is null or ${t.threadId} = ${t.id}`),
    pgPolicy('comments_read', { for: 'select', to: app, using: inCampaigns(t, 'organizer') }),
    // In one's own name only.
    pgPolicy('comments_append', {
      for: 'insert',
      to: app,
      withCheck: sql`${inCampaigns(t, 'organizer')} and (${t.organizationId}, ${t.authorId}) in (select * from actor_people())`,
    }),
    // Which words may change is held by keep_words(): others' may only be taken away.
    pgPolicy('comments_change', {
      for: 'update',
      to: app,
      using: inCampaigns(t, 'organizer'),
      withCheck: inCampaigns(t, 'organizer'),
    }),
  ],
);

/** Who is named in a comment, and whether they have seen it. */
export const commentMentions = pgTable(
  'comment_mentions',
  {
    ...campaignKey(),
    commentId: uuid().notNull(),
    personId: uuid().notNull(),
    readAt: timestamp({ withTimezone: true }),
  },
  (t) => [
    primaryKey({ columns: [t.organizationId, t.campaignId, t.commentId, t.personId] }),
    index('comment_mentions_person_idx').on(t.organizationId, t.campaignId, t.personId),
    foreignKey({
      columns: [t.organizationId, t.campaignId, t.commentId],
      foreignColumns: [comments.organizationId, comments.campaignId, comments.id],
    }).onDelete('cascade'),
    foreignKey({
      columns: [t.organizationId, t.personId],
      foreignColumns: [people.organizationId, people.id],
    }).onDelete('cascade'),
    pgPolicy('comment_mentions_read', {
      for: 'select',
      to: app,
      using: inCampaigns(t, 'organizer'),
    }),
    ...(['insert', 'delete'] as const).map((kind) => {
      const mine = sql`${inCampaigns(t, 'organizer')} and exists (select from comments c
        where c.organization_id = ${t.organizationId} and c.campaign_id = ${t.campaignId} and c.id = ${t.commentId}
          and (c.organization_id, c.author_id) in (select * from actor_people()))`;
      return pgPolicy(`comment_mentions_${kind}`, {
        for: kind,
        to: app,
        ...(kind === 'insert' ? { withCheck: mine } : { using: mine }),
      });
    }),
    // Only the one who is named says that she has read it.
    pgPolicy('comment_mentions_seen', {
      for: 'update',
      to: app,
      using: sql`${inCampaigns(t, 'organizer')} and (${t.organizationId}, ${t.personId}) in (select * from actor_people())`,
      withCheck: sql`(${t.organizationId}, ${t.personId}) in (select * from actor_people())`,
    }),
  ],
);
