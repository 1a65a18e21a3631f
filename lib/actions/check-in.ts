import { and, eq, isNotNull, isNull } from 'drizzle-orm';
import type { Transaction } from '#db/client.ts';
import { signUps } from '#db/schema/work.ts';
import type { Actor } from '#lib/auth/actor.ts';
import { fail, ok, type Result } from '#lib/result.ts';
import { changeRoster } from './change-roster.ts';
import { findContact } from './queries.ts';
import type { Counts, NameSignUp } from './schema.ts';

/** Notes that somebody on the roster came. Doing it twice, or two at the door at once, counts them once. */
export const checkIn = (actor: Actor, input: NameSignUp): Promise<Result<Counts>> =>
  mark(actor, input, true);

/** Takes a check-in back. */
export const undoCheckIn = (actor: Actor, input: NameSignUp): Promise<Result<Counts>> =>
  mark(actor, input, false);

const mark = (actor: Actor, input: NameSignUp, came: boolean) =>
  changeRoster(actor, input, input, async (tx, key) => {
    if (!(await findContact(tx, key, input.actionId, input.signUpId)))
      return fail('not-found', 'no-such-sign-up');
    const changed = await setCame(tx, { ...key, id: input.signUpId }, came);
    return ok({ signedUp: 0, checkedIn: changed ? (came ? 1 : -1) : 0 });
  });

type SignUpKey = {
  organizationId: string;
  campaignId: string;
  actionId: string;
  id: string;
};

/** Whether this changed anything. */
async function setCame(tx: Transaction, key: SignUpKey, came: boolean): Promise<boolean> {
  const rows = await tx
    .update(signUps)
    .set({ checkedInAt: came ? new Date() : null })
    .where(
      and(
        eq(signUps.organizationId, key.organizationId),
        eq(signUps.campaignId, key.campaignId),
        eq(signUps.actionId, key.actionId),
        eq(signUps.id, key.id),
        isNull(signUps.withdrawnAt),
        came ? isNull(signUps.checkedInAt) : isNotNull(signUps.checkedInAt),
      ),
    )
    .returning({ id: signUps.id });
  return rows.length > 0;
}
