import { z } from 'zod';
import { IdempotencyKey, Paragraphs } from '#lib/text.ts';

const press = { campaignId: z.uuid(), idempotencyKey: IdempotencyKey };

/** Up to this many people are named in one comment, and this many comments make a thread. */
export const MOST_MENTIONS = 20;
export const LONGEST_THREAD = 100;

/** Whoever is mentioned stands in the text as `<@person id>`. */
const text = Paragraphs(2000).pipe(z.string().min(1, 'Write something here.'));

/**
 * What on the map is talked about. An actor: `actorId`. A value: with `resourceId`. An arrow: `actorId` who depends
 * and `supplierId`. A supply: all three. A resource: `resourceId` alone.
 */
export const About = z.object({
  actorId: z.uuid().nullable(),
  supplierId: z.uuid().nullable(),
  resourceId: z.uuid().nullable(),
});
export type About = z.output<typeof About>;

/** Begins a thread about something, or answers in one, which is about what it began with. */
export const AddComment = z.union([
  z.strictObject({ ...press, threadId: z.uuid(), text }),
  z
    .strictObject({
      ...press,
      actorId: z.uuid().optional(),
      supplierId: z.uuid().optional(),
      resourceId: z.uuid().optional(),
      text,
    })
    .refine(({ actorId, resourceId }) => actorId || resourceId, {
      path: ['actorId'],
      message: 'Say what it is about.',
    })
    .refine(({ actorId, supplierId }) => actorId || !supplierId, {
      path: ['actorId'],
      message: 'Say who depends on the supplier.',
    }),
]);
export type AddComment = z.output<typeof AddComment>;

export const EditComment = z.strictObject({ ...press, commentId: z.uuid(), text });
export type EditComment = z.output<typeof EditComment>;

export const RemoveComment = z.strictObject({ ...press, commentId: z.uuid() });
export type RemoveComment = z.output<typeof RemoveComment>;

export const ResolveThread = z.strictObject({
  ...press,
  threadId: z.uuid(),
  resolved: z.boolean(),
});
export type ResolveThread = z.output<typeof ResolveThread>;

/** Comments that mention the reader and that she has now seen. */
export const SeeMentions = z.strictObject({
  campaignId: z.uuid(),
  commentIds: z.array(z.uuid()).min(1).max(100),
});
export type SeeMentions = z.output<typeof SeeMentions>;

/**
 * Threads about an actor and what it values (`actorId`), about an arrow and what it carries (with `supplierId`),
 * about a resource (`resourceId` alone), or about anything.
 */
export const ListComments = z.strictObject({
  campaignId: z.uuid(),
  actorId: z.uuid().optional(),
  supplierId: z.uuid().optional(),
  resourceId: z.uuid().optional(),
  /** The `next` of the page before. */
  before: z.coerce.number().int().positive().optional(),
});
export type ListComments = z.output<typeof ListComments>;

/** The name is null for whoever has left the campaign. */
const Who = z.object({ personId: z.uuid(), name: z.string().nullable() });

export const Comment = z.object({
  id: z.uuid(),
  author: Who,
  /** Null once removed. */
  text: z.string().nullable(),
  mentions: z.array(Who),
  createdAt: z.iso.datetime(),
  editedAt: z.iso.datetime().nullable(),
  removedBy: Who.nullable(),
});
export type Comment = z.output<typeof Comment>;

export const Thread = z.object({
  id: z.uuid(),
  about: About,
  /** Who settled it; null while it is open. */
  resolvedBy: Who.nullable(),
  /** Oldest first. */
  comments: z.array(Comment).min(1),
});
export type Thread = z.output<typeof Thread>;

/** Newest thread first. */
export const ThreadPage = z.object({ threads: z.array(Thread).max(20), next: z.int().nullable() });
export type ThreadPage = z.output<typeof ThreadPage>;

/** What a map shows of its comments: how many, where, and which of them ask for the reader. */
export const Discussion = z.object({
  counts: z.array(About.extend({ comments: z.int(), open: z.int() })),
  /** Unread, newest first. */
  mentions: z
    .array(
      z.object({
        commentId: z.uuid(),
        about: About,
        author: Who,
        text: z.string(),
        mentions: z.array(Who),
        createdAt: z.iso.datetime(),
      }),
    )
    .max(100),
  /** Who can be mentioned, by name. */
  people: z.array(z.object({ personId: z.uuid(), name: z.string() })),
  /** Another one whenever a comment was written, changed, removed or settled. */
  version: z.string(),
});
export type Discussion = z.output<typeof Discussion>;
