import { engineOf } from '#lib/power/engine/engine.ts';
import type { Deed } from '#lib/power/moves/deed.ts';
import type { RankedMove } from '#lib/power/moves/rank-moves.ts';
import { planMoves } from '#lib/power/plan/plan-moves.ts';
import { nameOf } from '#lib/power/strategies/reach.ts';
import { STEP } from './find-moves.ts';
import type { Ground } from './ground.ts';

export type Planned = {
  /** What is to be done, in the order of the list it was chosen from. */
  deeds: Deed[];
  /** B after it, and what no other plan from the same list leaves more than. */
  balance: number;
  bound: number;
  /** Nothing better could be put together for this effort. */
  proved: boolean;
};

/** So many single steps, those that stand highest, are put together. */
const MOST_STEPS = 16;
/** How often a balance may be computed for one plan: about a second on a map of 300 actors. */
const MOST_COMPUTED = 5000;

/** Every single thing to do in a list of moves once, also where it is only one half of a pair. */
export function stepsIn(moves: readonly RankedMove[]): Deed[] {
  const deeds = moves.flatMap((move) => move.deeds);
  return [...new Map(deeds.map((deed) => [nameOf(deed), deed])).values()].slice(0, MOST_STEPS);
}

/**
 * What to do together within an effort: from the single steps of a list, each at most once.
 *
 * @param budget in steps, 0 or more.
 */
export function planSteps(
  { model }: Pick<Ground, 'model'>,
  moves: readonly RankedMove[],
  budget: number,
): Planned {
  const engine = engineOf(model);
  const steps = stepsIn(moves);
  const plan = planMoves(
    model,
    steps.map((deed, i) => ({
      id: String(i),
      cost: deed.effort,
      deltas: deed.writes.map(({ parameter, to }) => ({
        ...parameter,
        delta: to - engine.read(parameter),
      })),
    })),
    { budget: budget * STEP, most: MOST_COMPUTED },
  );
  const { balance, bound, proved } = plan;
  return { deeds: plan.chosen.map((id) => steps[Number(id)]!), balance, bound, proved };
}
