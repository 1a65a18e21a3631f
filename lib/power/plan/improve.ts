import type { Best } from './best.ts';
import { SAME_BALANCE } from './plan.ts';
import { costOf, mayJoin, type Problem } from './problem.ts';

/** Pairs are made of this many moves at most. */
const MOST_PAIRED = 40;

/**
 * Finds a good plan fast: adds the move, or the pair of moves, that gains most for its effort until none gains, then
 * exchanges one move for another, or for none, while that gains. Pairs, because two moves that are worth nothing
 * apart may be worth most together.
 *
 * @param order the moves to try, the most promising first, each after those it needs.
 * @param most  how often the model may be computed.
 * @see power-model.md §7, fast heuristic.
 */
export function improve(
  problem: Problem,
  best: Best,
  order: readonly number[],
  most: number,
): void {
  const first = best.looks();
  const look = (plan: readonly number[]): number =>
    best.looks() - first < most - 1 ? (best.look(plan) ?? -1) : -1;
  let chosen: readonly number[] = [];
  let balance = best.top();

  for (;;) {
    let most: { plan: readonly number[]; gained: number; density: number } | null = null;
    for (const added of additions(problem, order, chosen)) {
      const plan = [...chosen, ...added];
      const gained = look(plan) - balance;
      const density = gained / costOf(problem, added);
      if (gained > SAME_BALANCE && density > (most?.density ?? 0)) most = { plan, gained, density };
    }
    if (!most) break;
    chosen = most.plan;
    balance += most.gained;
  }

  let swapped = true;
  while (swapped) {
    swapped = false;
    for (const plan of exchanges(problem, order, chosen)) {
      const gained = look(plan) - balance;
      if (gained <= SAME_BALANCE) continue;
      swapped = true;
      chosen = plan;
      balance += gained;
      break;
    }
  }
}

/** Moves that may join, one at a time and two at a time. */
function* additions(
  problem: Problem,
  order: readonly number[],
  chosen: readonly number[],
): Iterable<readonly number[]> {
  const others = order.filter((move) => !chosen.includes(move));
  for (const move of others) if (mayJoin(problem, move, chosen)) yield [move];
  const paired = others.slice(0, MOST_PAIRED);
  for (const [n, one] of paired.entries()) {
    if (!mayJoin(problem, one, chosen)) continue;
    const more = [...chosen, one];
    for (const other of paired.slice(n + 1)) if (mayJoin(problem, other, more)) yield [one, other];
  }
}

/** Plans with one of the chosen moves left out, and another in its place or none. */
function exchanges(
  problem: Problem,
  order: readonly number[],
  chosen: readonly number[],
): (readonly number[])[] {
  const others = order.filter((move) => !chosen.includes(move));
  return chosen.flatMap((out) => {
    const rest = chosen.filter((move) => move !== out);
    if (rest.some((move) => problem.required[move]!.includes(out))) return [];
    const swapped = others.filter((move) => mayJoin(problem, move, rest));
    return [...swapped.map((move) => [...rest, move]), rest];
  });
}
