import { accounts, sessions } from './accounts.contract.ts';
import { actions } from './actions.contract.ts';
import { evidence } from './evidence.contract.ts';
import { leverage } from './leverage.contract.ts';
import { map } from './map.contract.ts';
import { milestones } from './milestones.contract.ts';
import { publicActions } from './public-actions.contract.ts';

/** What the API promises. Safe to import in the browser: schemas only. */
export const contract = {
  accounts,
  actions,
  evidence,
  leverage,
  map,
  milestones,
  publicActions,
  sessions,
};
