import type { PowerMap } from '../schema.ts';
import type { PastePlan, PlanInput } from './plan.ts';
import { planActors } from './plan-actors.ts';
import { planSupplies } from './plan-supplies.ts';

/**
 * What pasted rows would do to a map, row by row, and everything that doing it writes. Plain: the browser shows it
 * before anybody saves, the server makes it again and carries it out.
 */
export const planPaste = (map: PowerMap, input: PlanInput, newId: () => string): PastePlan =>
  (input.kind === 'actors' ? planActors : planSupplies)(map, input, newId);
