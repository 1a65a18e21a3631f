import { findPublicAction } from '#lib/actions/find-public-action.ts';
import { signUpPublicly } from '#lib/actions/sign-up.ts';
import { withdrawSignUp } from '#lib/actions/withdraw-sign-up.ts';
import { withActor } from '#lib/auth/with-actor.ts';
import { fail, ok } from '#lib/result.ts';
import { answer, open } from './base.ts';

export const publicActions = {
  get: open.publicActions.get.handler(({ input }) =>
    answer(
      withActor(null, async (tx) => {
        const action = await findPublicAction(tx, input.slug);
        return action ? ok(action) : fail('not-found', 'no-such-action');
      }),
    ),
  ),
  signUp: open.publicActions.signUp.handler(({ input, context }) =>
    answer(signUpPublicly(context.actor, context.network, input)),
  ),
  withdraw: open.publicActions.withdraw.handler(({ input, context }) =>
    answer(withdrawSignUp(context.actor, context.network, input)),
  ),
};
