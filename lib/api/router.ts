import { accounts, sessions } from './accounts.ts';
import { actions } from './actions.ts';
import { open } from './base.ts';
import { evidence } from './evidence.ts';
import { leverage } from './leverage.ts';
import { map } from './map.ts';
import { milestones } from './milestones.ts';
import { publicActions } from './public-actions.ts';

/** Every procedure, as the contract names it. */
export const router = open.router({
  accounts,
  actions,
  evidence,
  leverage,
  map,
  milestones,
  publicActions,
  sessions,
});
