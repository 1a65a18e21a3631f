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

/** Which deltas raise L, which lower G, and which raise G. */
export type Helps = { raisesL: Counting; lowersG: Counting; raisesG: Counting };

/**
 * Tells deltas by what they do. L does not depend on what members need nor on whether they pass pressure on, G not on
 * what the target needs.
 */
export function helpsOf({ model }: Pick<Problem, 'model'>): Helps {
  const members = new Set(model.members.map(({ actor }) => actor));
  const ofL = ({ kind, key: [actor = ''] }: Parameter) =>
    kind !== 'pi' && members.has(actor) ? 0 : SIGN_OF_L[kind];
  const ofG = ({ kind, key: [actor] }: Parameter) => (actor === model.target ? 0 : SIGN_OF_G[kind]);
  return {
    raisesL: (delta, { parameter }) => delta * ofL(parameter) > 0,
    lowersG: (delta, { parameter }) => delta * ofG(parameter) < 0,
    raisesG: (delta, { parameter }) => delta * ofG(parameter) > 0,
  };
}
