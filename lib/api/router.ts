import { accounts, sessions } from './accounts.ts';
import { open } from './base.ts';
import { leverage } from './leverage.ts';
import { map } from './map.ts';
import { milestones } from './milestones.ts';

/** Every procedure, as the contract names it. */
export const router = open.router({ accounts, sessions, leverage, map, milestones });
