import { accounts, sessions } from './accounts.contract.ts';
import { actions } from './actions.contract.ts';
import { campaigns } from './campaigns.contract.ts';
import { cases } from './cases.contract.ts';
import { comments } from './comments.contract.ts';
import { evidence } from './evidence.contract.ts';
import { invitations, joinRequests } from './invitations.contract.ts';
import { leverage } from './leverage.contract.ts';
import { map } from './map.contract.ts';
import { mapShares } from './map-shares.contract.ts';
import { memberships } from './memberships.contract.ts';
import { milestones } from './milestones.contract.ts';
import { organizations } from './organizations.contract.ts';
import { presentations } from './presentations.contract.ts';
import { publicActions } from './public-actions.contract.ts';
import { ratings } from './ratings.contract.ts';
import { scenarios } from './scenarios.contract.ts';
import { strategy } from './strategy.contract.ts';
import { surveys } from './surveys.contract.ts';
import { ties } from './ties.contract.ts';

/** What the API promises. Safe to import in the browser: schemas only. */
export const contract = {
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
};
