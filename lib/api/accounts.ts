import { changePassword } from '#lib/accounts/change-password.ts';
import { findAccount, listSessions } from '#lib/accounts/queries.ts';
import { requestReset, resendVerification } from '#lib/accounts/request-link.ts';
import { resetPassword } from '#lib/accounts/reset-password.ts';
import { revokeSession, signOut, signOutEverywhere } from '#lib/accounts/revoke-sessions.ts';
import { signUp } from '#lib/accounts/sign-up.ts';
import { updateAccount } from '#lib/accounts/update-account.ts';
import { verifyEmail } from '#lib/accounts/verify-email.ts';
import { withActor } from '#lib/auth/with-actor.ts';
import { answer, api, open, refuse } from './base.ts';

const done = { done: true } as const;

export const accounts = {
  signUp: open.accounts.signUp.handler(({ input, context }) => answer(signUp(input, context))),
  verifyEmail: open.accounts.verifyEmail.handler(({ input, context }) =>
    answer(verifyEmail(input, context)),
  ),
  resendVerification: open.accounts.resendVerification.handler(({ input, context }) =>
    answer(resendVerification(input, context)),
  ),
  requestReset: open.accounts.requestReset.handler(({ input, context }) =>
    answer(requestReset(input, context)),
  ),
  resetPassword: open.accounts.resetPassword.handler(({ input, context }) =>
    answer(resetPassword(input, context)),
  ),
  me: api.accounts.me.handler(async ({ context }) => {
    const account = await withActor(context.actor, (tx) => findAccount(tx, context.actor));
    if (!account) throw refuse({ code: 'unauthenticated', reason: 'sign-in' });
    return account;
  }),
  update: api.accounts.update.handler(({ input, context }) =>
    answer(updateAccount(context.actor, input)),
  ),
  changePassword: api.accounts.changePassword.handler(async ({ input, context }) => {
    const { token } = await answer(changePassword(context.actor, input));
    context.setSession(token);
    return done;
  }),
};

export const sessions = {
  list: api.sessions.list.handler(({ context }) =>
    withActor(context.actor, (tx) => listSessions(tx, context.actor)),
  ),
  revoke: api.sessions.revoke.handler(async ({ input, context }) => {
    await answer(revokeSession(context.actor, input));
    if (input.sessionId === context.actor.sessionId) context.setSession(null);
    return done;
  }),
  signOut: open.sessions.signOut.handler(async ({ context }) => {
    await answer(signOut(context.actor));
    context.setSession(null);
    return done;
  }),
  signOutEverywhere: api.sessions.signOutEverywhere.handler(async ({ context }) => {
    await answer(signOutEverywhere(context.actor));
    context.setSession(null);
    return done;
  }),
};
