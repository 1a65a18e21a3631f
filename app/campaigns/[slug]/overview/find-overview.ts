import { listUpcomingActions } from '#lib/actions/list-upcoming.ts';
import type { Actor } from '#lib/auth/actor.ts';
import { can } from '#lib/auth/permissions.ts';
import { withActor } from '#lib/auth/with-actor.ts';
import type { Access } from '#lib/campaigns/access.ts';
import { listMissing } from '#lib/leverage/missing.ts';
import { findSeries } from '#lib/leverage/queries.ts';
import { listMilestones } from '#lib/milestones/queries.ts';

/** Everything the overview shows, in one transaction and one round: stored points, no computing. */
export const findOverview = (actor: Actor | null, access: Access) =>
  withActor(actor, async (tx) => {
    const [series, milestones, actions, missing] = await Promise.all([
      findSeries(tx, access),
      listMilestones(tx, access),
      can(access.standing, 'action:read') ? listUpcomingActions(tx, access, 3) : [],
      // What is incomplete is said to those who can complete it.
      can(access.standing, 'map:edit') ? listMissing(tx, access) : [],
    ]);
    return { ...series, milestones, actions, missing };
  });
