import { z } from 'zod';
import {
  Account,
  ChangePassword,
  Done,
  OwnEmail,
  ResetPassword,
  RevokeSession,
  Session,
  SignUp,
  UpdateAccount,
  VerifyEmail,
} from '#lib/accounts/schema.ts';
import { route } from './route.ts';

const None = z.strictObject({}).optional();

export const accounts = {
  signUp: route({
    method: 'POST',
    path: '/accounts/sign-up',
    summary: 'Make an account; a letter to the address says how to go on',
  })
    .input(SignUp)
    .output(Done),
  verifyEmail: route({
    method: 'POST',
    path: '/accounts/verify-email',
    summary: 'Confirm an address with the secret mailed to it',
  })
    .input(VerifyEmail)
    .output(Done),
  resendVerification: route({
    method: 'POST',
    path: '/accounts/resend-verification',
    summary: 'Mail the link that confirms an address once more',
  })
    .input(OwnEmail)
    .output(Done),
  requestReset: route({
    method: 'POST',
    path: '/accounts/request-reset',
    summary: 'Mail a link for choosing a new password',
  })
    .input(OwnEmail)
    .output(Done),
  resetPassword: route({
    method: 'POST',
    path: '/accounts/reset-password',
    summary: 'Choose a new password with the secret mailed for it; ends every session',
  })
    .input(ResetPassword)
    .output(Done),
  me: route({
    method: 'GET',
    path: '/accounts/me',
    summary: 'Who is signed in',
  })
    .input(None)
    .output(Account),
  update: route({
    method: 'POST',
    path: '/accounts/me',
    summary: 'Change one’s name and the language of one’s letters',
  })
    .input(UpdateAccount)
    .output(Done),
  changePassword: route({
    method: 'POST',
    path: '/accounts/change-password',
    summary: 'Change one’s password; signs out every other device',
  })
    .input(ChangePassword)
    .output(Done),
};

export const sessions = {
  list: route({
    method: 'GET',
    path: '/sessions',
    summary: 'The devices on which one is signed in',
  })
    .input(None)
    .output(z.array(Session)),
  revoke: route({
    method: 'POST',
    path: '/sessions/{sessionId}/revoke',
    summary: 'Sign one device out',
  })
    .input(RevokeSession)
    .output(Done),
  signOut: route({
    method: 'POST',
    path: '/sessions/sign-out',
    summary: 'Sign this device out',
  })
    .input(None)
    .output(Done),
  signOutEverywhere: route({
    method: 'POST',
    path: '/sessions/sign-out-everywhere',
    summary: 'Sign every device out',
  })
    .input(None)
    .output(Done),
};
