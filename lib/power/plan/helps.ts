import type { Parameter, ParameterKind } from '#lib/power/parameter.ts';
import type { Problem } from './problem.ts';
import type { Counting } from './touched.ts';

/** The sign with which L and G change with a parameter that they depend on (power-model.md §2 and §10, 5). */
const SIGN_OF_L: Readonly<Record<ParameterKind, number>> = {
  ...{ v: 1, s: 1, k: -1, o: -1, tau: 1, tau_back: 0, pi: 1 },
};
const SIGN_OF_G: Readonly<Record<ParameterKind, number>> = {
  ...{ v: 1, s: 1, k: -1, o: -1, tau: 0, tau_back: 1, pi: 0 },
};

export type Helps = {
  /** 1 or −1, the sign with which L and G change with a parameter, or 0. */
  signOfL(parameter: Parameter): number;
  signOfG(parameter: Parameter): number;
  raisesL: Counting;
  lowersG: Counting;
  raisesG: Counting;
};

/**
 * Tells parameters and deltas by what they do. L does not depend on what members need nor on whether they pass pressure on, G not on
 * what the target needs.
 */
export function helpsOf({ model }: Pick<Problem, 'model'>): Helps {
  const members = new Set(model.members.map(({ actor }) => actor));
  const signOfL = ({ kind, key: [actor = ''] }: Parameter) =>
    kind !== 'pi' && members.has(actor) ? 0 : SIGN_OF_L[kind];
  const signOfG = ({ kind, key: [actor] }: Parameter) =>
    actor === model.target ? 0 : SIGN_OF_G[kind];
  return {
    ...{ signOfL, signOfG },
    raisesL: (delta, { parameter }) => delta * signOfL(parameter) > 0,
    lowersG: (delta, { parameter }) => delta * signOfG(parameter) < 0,
    raisesG: (delta, { parameter }) => delta * signOfG(parameter) > 0,
  };
}
