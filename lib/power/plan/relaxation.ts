import { placeOf } from '#lib/power/engine/place.ts';
import { computeActor, computeThrough, type State, stateOf } from '#lib/power/engine/state.ts';
import { indexModel } from '#lib/power/index-model.ts';
import { weightedReach } from '#lib/power/leverage/counter-leverage.ts';
import { HIGHEST_TRANSMISSION, solveTamed } from '#lib/power/leverage/pressure.ts';
import { changeOf } from '#lib/power/parameter.ts';
import { foldChanges } from '#lib/power/time/fold-changes.ts';
import type { Problem } from './problem.ts';
import { reachAtMost } from './reach-at-most.ts';
import { rowsHold } from './touched.ts';

/** Numbers for the touched parameters, and who joins the bloc: for certain, or perhaps (actors by touch). */
export type Loosely = {
  numbers: Float64Array;
  joined: ReadonlySet<number>;
  perhaps: ReadonlySet<number>;
};

/**
 * Leverage and counter-leverage for numbers that no single plan need reach together, so that they bound those of many
 * plans: L rises with v, s, tau and pi and falls with k and o; G rises with v, s and tau_back and falls with k and o
 * (power-model.md §2 and §10, 5). Rows may sum above 1 here.
 */
export type Relaxation = {
  /** No less than L for any numbers that are no better; exact as reachAtMost says. */
  leverageAtMost(loosely: Loosely): { leverage: number; exact: boolean };
  /** No more than G for any numbers that are no worse; null where rows sum too far above 1 to say. */
  counterLeverageAtLeast(loosely: Loosely): number | null;
};

/** Touches that would make somebody a member who is not. */
export function newcomersOf({ model, touched }: Problem): Map<number, string> {
  const members = new Set(model.members.map(({ actor }) => actor));
  return new Map(
    touched.touches.flatMap(({ parameter: { kind, key } }, at) =>
      kind === 'pi' && !members.has(key[0]!) ? [[at, key[0]!]] : [],
    ),
  );
}

/** Prepares a model for being relaxed, with a row for everything that a move touches. */
export function relaxationOf(problem: Problem): Relaxation {
  const { model, touched } = problem;
  const newcomers = newcomersOf(problem);
  const rows = touched.touches.filter((_, at) => !newcomers.has(at));
  const roomy = foldChanges(
    model,
    rows.map(({ parameter, now }) => changeOf(parameter, now)),
  );
  const prepare = (): State => stateOf(indexModel(roomy));
  const most = prepare();
  const least = prepare();
  const { tauBack, target } = least.model;
  // Where a walk leaks too little transmissions are capped: a lower bound has to be prepared for that.
  for (const [k, tau] of tauBack.entries()) tauBack[k] = Math.min(tau, HIGHEST_TRANSMISSION);

  const write = ({ model: into }: State, { numbers, joined, perhaps }: Loosely): void => {
    for (const [at, { parameter }] of touched.touches.entries()) {
      const newcomer = newcomers.get(at);
      const i = newcomer === undefined ? -1 : into.index.get(newcomer)!;
      if (i >= 0) into.member[i] = joined.has(at) || perhaps.has(at) ? 1 : 0;
      const place = i >= 0 ? { numbers: into.pi, at: i } : placeOf(into, parameter)!;
      place.numbers[place.at] = numbers[at]!;
    }
  };
  const compute = (state: State, i: number): void => {
    computeActor(state, i);
    computeThrough(state, i);
  };

  return {
    leverageAtMost(loosely) {
      write(most, loosely);
      for (let i = 0; i < most.model.ids.length; i++) compute(most, i);
      // Who perhaps joins counts both ways: as part of the bloc for others, and as one who passes pressure on.
      for (const at of loosely.perhaps) {
        const i = most.model.index.get(newcomers.get(at)!)!;
        most.model.member[i] = 0;
        compute(most, i);
        most.model.member[i] = 1;
      }
      const { reach, exact } = reachAtMost(most.forward);
      return { leverage: reach[target]!, exact };
    },
    counterLeverageAtLeast(loosely) {
      write(least, loosely);
      for (const [at, { parameter }] of touched.touches.entries())
        if (parameter.kind === 'tau_back') {
          const place = placeOf(least.model, parameter)!;
          place.numbers[place.at] = Math.min(loosely.numbers[at]!, HIGHEST_TRANSMISSION);
        }
      for (let i = 0; i < least.model.ids.length; i++) compute(least, i);
      const { reach, exact } = reachAtMost(least.back);
      if (!exact && !rowsHold(touched, loosely.numbers)) return null;
      return weightedReach(least.model.weight, exact ? reach : solveTamed(least.back).reach);
    },
  };
}
