import { dependenceOnBloc } from '#lib/power/dependence/bloc-dependence.ts';
import { computeRow, type Dependences, dependencesOf } from '#lib/power/dependence/dependence.ts';
import type { IndexedModel } from '#lib/power/index-model.ts';
import type { Walk } from '#lib/power/leverage/walk.ts';

/**
 * A model with a target whose numbers may be overwritten, and what follows from them: the two walks, with a place for
 * every pair of which one supplies the other. `computeActor` and `computeThrough` bring the walks up to date.
 */
export type State = {
  readonly model: IndexedModel;
  readonly dependences: Dependences;
  /** From each actor to the bloc, and from each actor to the target (power-model.md §4). */
  readonly forward: Walk;
  readonly back: Walk;
};

export function stateOf(model: IndexedModel): State {
  const n = model.ids.length;
  const dependences = dependencesOf(n, model.needs);
  const walk = () => ({
    ...{ matrix: dependences.matrix, through: new Float64Array(n), direct: new Float64Array(n) },
  });
  const state = { model, dependences, forward: walk(), back: walk() };
  for (let i = 0; i < n; i++) {
    computeDirect(state, i);
    computeThrough(state, i);
  }
  return state;
}

/** The state of a copy of a model, so that its numbers can be overwritten without touching the original's. */
export function copyOf(model: IndexedModel): State {
  const { needs, member, pi, tau, tauBack } = model;
  const { value, outside, share, capacity } = needs;
  return stateOf({
    ...model,
    ...{ member: member.slice(), pi: pi.slice(), tau: tau.slice(), tauBack: tauBack.slice() },
    needs: {
      ...needs,
      ...{ value: value.slice(), outside: outside.slice() },
      ...{ share: share.slice(), capacity: capacity.slice() },
    },
  });
}

/** What actor i depends on, from its needs and the bloc's participation as they are now. */
export function computeActor(state: State, i: number): void {
  computeRow(state.model.needs, i, state.dependences);
  computeDirect(state, i);
}

/** How likely actor k is to pass pressure on: members and the target do not, either way. */
export function computeThrough({ model, forward, back }: State, k: number): void {
  const passes = !model.member[k] && k !== model.target;
  forward.through[k] = passes ? model.tau[k]! : 0;
  back.through[k] = passes ? model.tauBack[k]! : 0;
}

function computeDirect({ model, dependences, forward, back }: State, i: number): void {
  forward.direct[i] = dependenceOnBloc(model, i);
  const { rowStart, column, value } = dependences.matrix;
  let onTarget = 0;
  for (let p = rowStart[i]!; p < rowStart[i + 1]!; p++)
    if (column[p] === model.target) onTarget = value[p]!;
  back.direct[i] = onTarget;
}
