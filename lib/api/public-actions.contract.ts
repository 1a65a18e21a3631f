import {
  NamePublicAction,
  PublicAction,
  PublicCount,
  PublicSignUp,
  WithdrawSignUp,
} from '#lib/actions/public-schema.ts';
import { route } from './route.ts';

const tags = ['actions'];

export const publicActions = {
  get: route({
    method: 'GET',
    path: '/public/actions/{slug}',
    tags,
    summary: 'What anyone may know of a published action',
  })
    .input(NamePublicAction)
    .output(PublicAction),
  signUp: route({
    method: 'POST',
    path: '/public/actions/{slug}/sign-ups',
    tags,
    summary: 'Sign up for a published action, without an account',
  })
    .input(PublicSignUp)
    .output(PublicCount),
  withdraw: route({
    method: 'POST',
    path: '/public/actions/{slug}/sign-ups/{id}/withdraw',
    tags,
    summary: 'Take a sign-up back and erase its name and contact',
  })
    .input(WithdrawSignUp)
    .output(PublicCount),
};
