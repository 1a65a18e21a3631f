import { accounts, sessions } from './accounts.ts';
import { actions } from './actions.ts';
import { open } from './base.ts';
import { campaigns } from './campaigns.ts';
import { cases } from './cases.ts';
import { comments } from './comments.ts';
import { evidence } from './evidence.ts';
import { invitations, joinRequests } from './invitations.ts';
import { leverage } from './leverage.ts';
import { map } from './map.ts';
import { mapShares } from './map-shares.ts';
import { memberships } from './memberships.ts';
import { milestones } from './milestones.ts';
import { organizations } from './organizations.ts';
import { presentations } from './presentations.ts';
import { publicActions } from './public-actions.ts';
import { ratings } from './ratings.ts';
import { scenarios } from './scenarios.ts';
import { strategy } from './strategy.ts';
import { surveys } from './surveys.ts';
import { ties } from './ties.ts';

/** Every procedure, as the contract names it. */
export const router = open.router({
  accounts,
  actions,
  campaigns,
  cases,
  comments,
  evidence,
  invitations,
  joinRequests,
  leverage,
  map,
  mapShares,
  memberships,
  milestones,
  organizations,
  presentations,
  publicActions,
  ratings,
  scenarios,
  sessions,
  strategy,
  surveys,
  ties,
});
