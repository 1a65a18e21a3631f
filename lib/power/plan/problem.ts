import { engineOf, type Figures } from '#lib/power/engine/engine.ts';
import type { Model } from '#lib/power/model.ts';
import { checkMoves } from './check-moves.ts';
import { inOrder } from './in-order.ts';
import { BUDGET_TOLERANCE, type PlanMove, type PlanOptions } from './plan.ts';
import { numbersAfter, rowsHold, type Touched, touchedBy } from './touched.ts';

/** Moves by number, in the order given, and what may be done with them. */
export type Problem = {
  readonly model: Model;
  readonly moves: readonly PlanMove[];
  /** The effort there is, its tolerance included. */
  readonly budget: number;
  /** For each move, those that do not go with it, and those that it needs. */
  readonly excluded: readonly ReadonlySet<number>[];
  readonly required: readonly (readonly number[])[];
  readonly touched: Touched;
  /** The figures after some moves, in ascending order; null where a row of v or s would sum above 1. */
  figures(chosen: readonly number[]): Figures | null;
};

/** Prepares a model and its moves. Throws RangeErrors as checkMoves, inOrder and engineOf do. */
export function problemOf(model: Model, moves: readonly PlanMove[], options: PlanOptions): Problem {
  const engine = engineOf(model);
  checkMoves(model, moves, options, engine.read);
  const { budget, excludes = [], requires = [] } = options;
  const numberOf = new Map(moves.map(({ id }, move) => [id, move]));
  const excluded = moves.map(() => new Set<number>());
  for (const [one, other] of excludes) {
    excluded[numberOf.get(one)!]!.add(numberOf.get(other)!);
    excluded[numberOf.get(other)!]!.add(numberOf.get(one)!);
  }
  const required = moves.map(() => [] as number[]);
  for (const [move, needed] of requires) required[numberOf.get(move)!]!.push(numberOf.get(needed)!);
  inOrder(
    moves.map(({ id }) => id),
    required,
    (move) => move,
  );
  const touched = touchedBy(model, moves, engine.read);

  return {
    ...{ model, moves, excluded, required, touched },
    budget: budget * (1 + BUDGET_TOLERANCE),
    figures(chosen) {
      const numbers = numbersAfter(touched, chosen);
      if (!rowsHold(touched, numbers)) return null;
      const changed = new Set(chosen.flatMap((move) => touched.deltas[move]!.map(({ at }) => at)));
      return engine.figuresWith(
        Array.from(changed, (at) => ({
          parameter: touched.touches[at]!.parameter,
          to: numbers[at]!,
        })),
      );
    },
  };
}

/** Effort of some moves, summed in their order. */
export function costOf({ moves }: Problem, chosen: readonly number[]): number {
  return chosen.reduce((sum, move) => sum + moves[move]!.cost, 0);
}

/** Whether a move may join those chosen: they can pay for it, it goes with all, and what it needs is among them. */
export function mayJoin(problem: Problem, move: number, chosen: readonly number[]): boolean {
  const { budget, excluded, required } = problem;
  return (
    costOf(problem, chosen) + problem.moves[move]!.cost <= budget &&
    !chosen.some((other) => excluded[move]!.has(other)) &&
    required[move]!.every((needed) => chosen.includes(needed))
  );
}
