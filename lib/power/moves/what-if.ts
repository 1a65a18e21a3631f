import { engineOf } from '#lib/power/engine/engine.ts';
import { type Figures, type Solution, solve } from '#lib/power/engine/figures.ts';
import { type State, stateOf } from '#lib/power/engine/state.ts';
import type { Write } from '#lib/power/engine/write.ts';
import { indexModel } from '#lib/power/index-model.ts';
import { balance } from '#lib/power/leverage/balance.ts';
import { shareOfWeight } from '#lib/power/leverage/counter-leverage.ts';
import type { Model } from '#lib/power/model.ts';
import { type Coming, comingTo, type Started, valueAfter } from './answer.ts';
import { shiftsOf } from './shift.ts';

/** The figures of a model after any writes, as often as asked. */
export type WhatIf = (writes: readonly Write[]) => Figures;

/**
 * L, G and B after writes, for asking about each of very many.
 *
 * Writes that concern one actor, what it needs, from whom, and how it passes pressure on, are answered by the
 * update of `valueAfter` after two solutions per actor: ask about one actor's writes in a row, since those of the
 * last actor are kept. Writes of participation and to several actors are solved again by the engine.
 *
 * @returns figures within 1e-9 of analyzeModel after the writes, mostly within 1e-12.
 * @throws RangeError as engineOf; the function as Engine.figuresWith where it solves again. The update takes
 *   what it is given: it does not check that a number is in its range.
 */
export function whatIf(model: Model): WhatIf {
  const engine = engineOf(model);
  const state = stateOf(indexModel(model));
  const { forward, back } = startedOf(state, solve(state));
  // A walk that had to be tamed is not the one that a change would give.
  const quick = forward.walk === state.forward && back.walk === state.back;

  let last = -1;
  let coming: { forward: Coming | null; back: Coming | null } | null = null;
  const comingToActor = (k: number) => {
    if (k === last) return coming;
    last = k;
    const passes = !state.model.member[k] && k !== state.model.target;
    const ahead = passes ? comingTo(forward, k) : null;
    const behind = passes ? comingTo(back, k) : null;
    coming = ahead === 'unknown' || behind === 'unknown' ? null : { forward: ahead, back: behind };
    return coming;
  };

  return (writes) => {
    const shifts = quick ? shiftsOf(state, writes) : null;
    const ways = shifts && comingToActor(shifts.actor);
    if (!shifts || !ways) return engine.figuresWith(writes);
    const leverage = valueAfter(forward, shifts.actor, ways.forward, shifts.forward);
    const counterLeverage = valueAfter(back, shifts.actor, ways.back, shifts.back);
    if (leverage === null || counterLeverage === null) return engine.figuresWith(writes);
    return { leverage, counterLeverage, balance: balance(leverage, counterLeverage) };
  };
}

function startedOf({ model }: State, solution: Solution): { forward: Started; back: Started } {
  const atTarget = new Float64Array(model.ids.length);
  atTarget[model.target] = 1;
  const started = (solved: Solution['forward'], start: Float64Array): Started => {
    const value = solved.reach.reduce((sum, h, i) => sum + start[i]! * h, 0);
    return { ...solved, start, value };
  };
  return {
    forward: started(solution.forward, atTarget),
    back: started(solution.back, shareOfWeight(model.weight)),
  };
}
