import { cache } from 'react';
import { findPublicAction } from '#lib/actions/find-public-action.ts';
import { withActor } from '#lib/auth/with-actor.ts';

/** What anyone may know of the action at this address; looked up once per request. */
export const currentPublicAction = cache((slug: string) =>
  withActor(null, (tx) => findPublicAction(tx, slug)),
);
