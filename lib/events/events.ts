import { z } from 'zod';

const envelope = { stream: z.uuid(), seq: z.int().positive(), id: z.uuid(), at: z.iso.datetime() };
const changed = <K extends string, S extends z.ZodRawShape>(kind: K, ids: S) =>
  z.object({ ...envelope, kind: z.literal(kind), body: z.strictObject(ids) });
const delivered = changed;

/** Everything that can happen in a campaign. */
export const StreamEvent = z.discriminatedUnion('kind', [
  // Changed: ids only. Whoever hears it reads again, with their own permission.
  changed('campaign.changed', {}),
  /** To organizers: the map's objects or parameters. `by` is the person who did it. */
  changed('map.changed', { by: z.uuid(), ids: z.array(z.uuid()).max(2000) }),
  /** To organizers: a file waits to be imported into the map. */
  changed('import.changed', {}),
  /** To organizers: something was said about the map, put otherwise, taken away or settled. */
  changed('comment.changed', { commentId: z.uuid() }),
  /** To organizers: somebody rated a parameter. It does not say who, or which. */
  changed('ratings.changed', {}),
  /** To organizers: a scenario was made, changed, shared or ended. */
  changed('scenario.changed', { scenarioId: z.uuid() }),
  /** To organizers: a tie was said to be there, changed, taken away or brought back. */
  changed('tie.changed', {}),
  /** To members: a survey was opened or closed. */
  changed('survey.changed', { surveyId: z.uuid() }),
  /** To organizers: somebody answered, changed or withdrew an answer, or one was decided about. It does not say who. */
  changed('survey.answered', { surveyId: z.uuid() }),
  /** To members: a step was added to the leverage line. */
  changed('leverage.moved', { happeningId: z.uuid().nullable() }),
  changed('milestone.changed', { milestoneId: z.uuid() }),
  changed('milestone.reached', { milestoneId: z.uuid() }),
  changed('action.changed', { actionId: z.uuid() }),
  /** To organizers: who is on an action's roster, or who came. */
  changed('roster.changed', { actionId: z.uuid() }),
  /** To organizers: a structure test, or a proposal made, accepted or dismissed. */
  changed('evidence.changed', { groupId: z.uuid() }),
  /** To organizers: a step of the presentation. */
  changed('presentation.changed', { stepId: z.uuid() }),
  /** What of the map is shown to whom; members hear of it too. */
  changed('map-share.changed', {}),
  changed('join.requested', { requestId: z.uuid() }),
  changed('invitation.changed', { invitationId: z.uuid() }),
  /** Every server that reads one of these two first closes that account's sockets. */
  changed('membership.changed', { personId: z.uuid(), accountId: z.uuid().nullable().optional() }),
  changed('membership.ended', { personId: z.uuid(), accountId: z.uuid().nullable() }),
  // Delivered: the content itself, for a large audience that all may see the same.
  delivered('action.counted', {
    actionId: z.uuid(),
    signedUp: z.int().nonnegative(),
    checkedIn: z.int().nonnegative(),
  }),
]);
export type StreamEvent = z.output<typeof StreamEvent>;
export type Audience = 'members' | 'organizers';

/** What a command gives back: where its event stands in its stream. */
export const Receipt = z.object({ seq: z.int().positive() });
export type Receipt = z.output<typeof Receipt>;

type Content<E> = E extends StreamEvent ? Pick<E, 'id' | 'kind' | 'body'> : never;
export type NewEvent = Content<StreamEvent> & { campaignId: string; audience: Audience };
