import { balance } from '#lib/power/leverage/balance.ts';
import type { Branch } from './branch.ts';
import { helpsOf } from './helps.ts';
import { type Marginals, marginalsOf } from './marginals.ts';
import type { Problem } from './problem.ts';
import { newcomersOf, relaxationOf } from './relaxation.ts';
import { numbersAfter } from './touched.ts';

export type Bound = {
  readonly marginals: Marginals;
  /** No plan leaves a higher balance than this: L with all that raises it, G with all that lowers it. */
  readonly everything: number;
  /** The plans that hold these moves and may hold those still open, whatever is left for them. */
  branch(chosen: readonly number[], open: readonly number[], left: number): Branch;
  /** How often the model has been computed for this. */
  solves(): number;
};

/** Solutions are within 1e-12 of the exact ones; bounds allow for twice that. */
const SLACK = 2e-12;

/** Prepares bounds for the plans of a problem. */
export function boundOf(problem: Problem): Bound {
  const { touched, moves } = problem;
  const { raisesL, lowersG } = helpsOf(problem);
  const relaxation = relaxationOf(problem);
  const marginals = marginalsOf(problem, relaxation);
  let solves = moves.length + 1;
  const newcomers = [...newcomersOf(problem).keys()];
  const joining = (some: readonly number[]) => {
    const at = new Set(some.flatMap((move) => touched.deltas[move]!.map((delta) => delta.at)));
    return newcomers.filter((touch) => at.has(touch));
  };
  /** L at most and G at least once some moves are made and those of others that help are too. */
  const figures = (
    chosen: readonly number[],
    raising: readonly number[],
    lowering: readonly number[],
  ) => {
    solves++;
    const made = chosen.toSorted((a, b) => a - b);
    const joined = new Set(joining(made));
    const perhaps = (some: readonly number[]) =>
      new Set(joining(some).filter((touch) => !joined.has(touch)));
    const { leverage } = relaxation.leverageAtMost({
      numbers: numbersAfter(touched, made, raising, raisesL),
      ...{ joined, perhaps: perhaps(raising) },
    });
    const counterLeverage = relaxation.counterLeverageAtLeast({
      numbers: numbersAfter(touched, made, lowering, lowersG),
      ...{ joined, perhaps: perhaps(lowering) },
    });
    return {
      leverage: Math.min(1, leverage * (1 + SLACK)),
      counterLeverage: (counterLeverage ?? 0) * (1 - SLACK),
    };
  };

  const all = [...moves.keys()];
  const utmost = figures([], all, all);
  return {
    marginals,
    everything: balance(utmost.leverage, utmost.counterLeverage),
    branch: (chosen, open, left) => ({
      ...{ chosen, open, left },
      ...figures(
        chosen,
        open.filter((move) => marginals.tangledL[move]),
        open.filter((move) => marginals.tangledG[move]),
      ),
    }),
    solves: () => solves,
  };
}
