import { leverage } from './leverage.contract.ts';
import { milestones } from './milestones.contract.ts';

/** What the API promises. Safe to import in the browser: schemas only. */
export const contract = { leverage, milestones };
