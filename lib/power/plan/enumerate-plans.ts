import { bestOf } from './best.ts';
import { inOrder } from './in-order.ts';
import type { Plan } from './plan.ts';
import { mayJoin, type Problem } from './problem.ts';

/** Looks at every plan that the budget, the exclusions and the prerequisites allow, doing nothing included. */
export function enumeratePlans(problem: Problem): Plan {
  const { moves, required } = problem;
  const best = bestOf(problem);
  const order = inOrder(
    moves.map(({ id }) => id),
    required,
    (move) => move,
  );
  const lookFrom = (next: number, chosen: readonly number[]): void => {
    for (let n = next; n < order.length; n++) {
      if (!mayJoin(problem, order[n]!, chosen)) continue;
      const more = [...chosen, order[n]!];
      best.look(more);
      lookFrom(n + 1, more);
    }
  };
  lookFrom(0, []);
  return best.plan();
}
