import { z } from 'zod';
import { confidences, roles } from '#lib/map/words.ts';
import { Day, IdempotencyKey, Line } from '#lib/text.ts';

const count = z.int('A whole number.').max(10_000_000);

/** Nobody has taken a test tomorrow; a day of leeway, because it is already tomorrow somewhere. */
const notLater = (day: string) =>
  day <= new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);

export const RecordTest = z
  .strictObject({
    campaignId: z.uuid(),
    idempotencyKey: IdempotencyKey,
    groupId: z.uuid(),
    ask: Line(300),
    heldOn: Day.refine(notLater, 'A day that has come.'),
    asked: count.min(1, 'At least 1.'),
    yes: count.min(0, '0 or more.'),
  })
  .refine(({ asked, yes }) => yes <= asked, {
    path: ['yes'],
    message: 'At most as many as were asked.',
  });
export type RecordTest = z.output<typeof RecordTest>;

const press = {
  campaignId: z.uuid(),
  proposalId: z.uuid(),
  idempotencyKey: IdempotencyKey,
};
export const AcceptProposal = z.strictObject({
  ...press,
  /** The kind of work it was; it marks the step on the line. */
  role: z.enum(roles).default('agitate'),
});
export type AcceptProposal = z.output<typeof AcceptProposal>;
export const DismissProposal = z.strictObject(press);
export type DismissProposal = z.output<typeof DismissProposal>;

/** What evidence says: a test's answers, or how many of a group came. */
export const Evidence = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('test'),
    ask: z.string(),
    on: z.iso.date(),
    asked: z.int(),
    yes: z.int(),
  }),
  z.object({
    kind: z.literal('turnout'),
    actionId: z.uuid(),
    title: z.string(),
    on: z.iso.date(),
    came: z.int(),
    size: z.int(),
  }),
]);
export type Evidence = z.output<typeof Evidence>;

/** How much of a group takes part, and how we know. */
export const Participation = z.object({
  group: z.object({ id: z.uuid(), name: z.string(), size: z.int().nullable() }),
  /** 0 to 1; null where nobody has said. */
  share: z.number().min(0).max(1).nullable(),
  /** The day from which it holds; null is from the start. */
  since: z.iso.date().nullable(),
  confidence: z.enum(confidences).nullable(),
  /** What happened that moved it, or the source that says so. */
  because: z.string().nullable(),
});
export type Participation = z.output<typeof Participation>;

export const Proposal = z.object({
  id: z.uuid(),
  status: z.enum(['waiting', 'accepted', 'dismissed']),
  group: z.object({ id: z.uuid(), name: z.string() }),
  from: z.number().nullable(),
  to: z.number(),
  effectiveOn: z.iso.date(),
  evidence: Evidence,
  /** The balance today, and what it would be with this accepted; null where the map cannot be computed yet. */
  balance: z.object({ now: z.number(), accepted: z.number() }).nullable(),
  decided: z.object({ by: z.string().nullable(), at: z.iso.datetime() }).nullable(),
});
export type Proposal = z.output<typeof Proposal>;
