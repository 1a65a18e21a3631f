import { accounts, sessions } from './accounts.contract.ts';
import { leverage } from './leverage.contract.ts';
import { map } from './map.contract.ts';
import { milestones } from './milestones.contract.ts';

/** What the API promises. Safe to import in the browser: schemas only. */
export const contract = { accounts, sessions, leverage, map, milestones };
