import { open } from './base.ts';
import { leverage } from './leverage.ts';
import { milestones } from './milestones.ts';

/** Every procedure, as the contract names it. */
export const router = open.router({ leverage, milestones });
