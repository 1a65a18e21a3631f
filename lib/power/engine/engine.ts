import { type Gradients, gradientsAt, slopedParameters } from '#lib/power/gradient/gradients.ts';
import { type IndexedModel, indexModel } from '#lib/power/index-model.ts';
import { shareOfWeight } from '#lib/power/leverage/counter-leverage.ts';
import type { Model } from '#lib/power/model.ts';
import type { Parameter } from '#lib/power/parameter.ts';
import { type Drawing, drawingOf } from './drawing.ts';
import { type Figures, figuresOf, type Solution, solve } from './figures.ts';
import { placeOf } from './place.ts';
import { copyOf } from './state.ts';
import { nothingYet, putBack, type Write, writeOver } from './write.ts';

export type { Figures } from './figures.ts';

/** A model kept solved while its numbers change. All figures within 1e-12 of the exact ones, never NaN. */
export type Engine = {
  /** L, G and B of the model as it is now, each in [0, 1], no units. */
  figures(): Figures;
  /** The number that a parameter has now; 0 for a row that is not there. RangeError if an actor is unknown. */
  read(parameter: Parameter): number;
  /**
   * Gives a parameter another number, and makes the row, or the member of weight 0, that was missing.
   *
   * @throws RangeError naming a number out of its range (v, s, pi, tau, tau_back 0 to 1; k, o 0 or more), values or
   *   shares that sum above 1, an unknown actor, or the target made a member; nothing is changed then.
   */
  set(parameter: Parameter, to: number): void;
  /** The figures after changes, the later winning; the model is left exactly as it was. RangeErrors as set. */
  figuresWith(changes: readonly Write[]): Figures;
  /** How fast L, G and B change with each parameter (see gradientsOf). */
  gradient(): Gradients;
  /** Every parameter that has a row, and the transmissions of every actor; in an order that only a new row changes. */
  parameters(): readonly Parameter[];
  /** The figures with `values[i]` for `parameters()[i]` (see drawingOf); the model is left as it was. */
  draw(values: Float64Array): Figures;
};

/**
 * Prepares a model with a target and at least one member of positive weight for being asked many times: after a
 * change only the actors whom it touches are computed anew, and the walks are solved from the last solution.
 *
 * @throws RangeError as analyzeModel.
 * @see power-model.md §4, Solver.
 */
export function engineOf(model: Model): Engine {
  return engineOfIndexed(indexModel(model));
}

/** The same for a model already checked and numbered, which is left as it is. */
export function engineOfIndexed(indexed: IndexedModel): Engine {
  if (indexed.target < 0) throw new RangeError('target is null, expected the id of an actor');
  shareOfWeight(indexed.weight); // refuses a campaign in which nobody counts
  let state = copyOf(indexed);
  let solution: Solution = solve(state);
  let stale = false;
  let drawing: Drawing | null = null;
  let sloped: Parameter[] | null = null;
  const solved = (): Solution => {
    if (stale) solution = solve(state, solution);
    stale = false;
    return solution;
  };
  const drawn = () => (drawing ??= drawingOf(state));

  return {
    figures: () => figuresOf(state.model, solved()),
    read(parameter) {
      const place = placeOf(state.model, parameter);
      return place ? place.numbers[place.at]! : 0;
    },
    set(parameter, to) {
      const undo = nothingYet();
      try {
        const changed = writeOver(state, [{ parameter, to }], undo);
        if (changed !== state || parameter.kind === 'pi') sloped = null; // another row, or another member
        state = changed;
      } catch (error) {
        putBack(state, undo);
        throw error;
      }
      stale = true;
      drawing = null;
    },
    figuresWith(changes) {
      const near = solved();
      const undo = nothingYet();
      try {
        const changed = writeOver(state, changes, undo);
        return figuresOf(changed.model, solve(changed, near));
      } finally {
        putBack(state, undo);
      }
    },
    gradient() {
      sloped ??= slopedParameters(state.model);
      return gradientsAt(state.model, state.dependences, solved(), sloped);
    },
    parameters: () => drawn().parameters,
    draw: (values) => drawn().draw(values),
  };
}
