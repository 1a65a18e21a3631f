import type { ParameterKind } from '#lib/power/parameter.ts';

/** Something a team could do: its effort, 0 or more, in any unit, and what it would add to which parameters. */
export type PlanMove = {
  id: string;
  cost: number;
  deltas: readonly { kind: ParameterKind; key: readonly string[]; delta: number }[];
};

export type PlanOptions = {
  /** The effort there is, 0 or more, in the unit of the costs. */
  budget: number;
  /** Pairs of moves that do not go together. */
  excludes?: readonly (readonly [string, string])[];
  /** Pairs of a move and another that must be part of the plan too. */
  requires?: readonly (readonly [string, string])[];
  /** How often the model may be computed at most, a whole number of 1 or more. */
  most?: number | undefined;
};

/** The best plan found, and how much better another could be. */
export type Plan = {
  /** Ids, in the order in which the moves were given. */
  chosen: string[];
  cost: number;
  /** B after the plan, 0 to 1, no units. */
  balance: number;
  /** No plan within the budget leaves a higher balance than this, 0 to 1. The balance itself when proved. */
  bound: number;
  /** Whether every plan has been looked at or ruled out. */
  proved: boolean;
};

/** Efforts may exceed the budget by this part of it, so that three times .1 fits into .3. */
export const BUDGET_TOLERANCE = 1e-9;

/** Balances that differ by less than this are equal: each is within 1e-12 of the exact one. */
export const SAME_BALANCE = 1e-11;
