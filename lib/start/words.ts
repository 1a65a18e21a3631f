/**
 * What the guided start asks in words, as the numbers of the model (power-model.md §1). A first estimate to
 * start from: everything can be put right on the map.
 */
export const importances = ['none', 'minor', 'moderate', 'major', 'decisive'] as const;
export type Importance = (typeof importances)[number];
const VALUE = { none: 0, minor: 0.1, moderate: 0.25, major: 0.45, decisive: 0.7 } as const;

/** Everything one cares about shares 1: importances that ask for more are lowered in proportion. */
export function valuesOf(answers: readonly Importance[]): number[] {
  const sum = answers.reduce((total, answer) => total + VALUE[answer], 0);
  return answers.map((answer) => VALUE[answer] / Math.max(1, sum));
}

export const participations = ['handful', 'some', 'half', 'most', 'nearly-all'] as const;
export type Participation = (typeof participations)[number];
/** pi: the share of a group that will act. */
export const PARTICIPATION = {
  ...{ handful: 0.05, some: 0.2, half: 0.5, most: 0.75, 'nearly-all': 0.95 },
} as const satisfies Record<Participation, number>;

export const amounts = ['little', 'some', 'half', 'most', 'all'] as const;
export type Amount = (typeof amounts)[number];
/** s: the part of a need that a supplier covers. */
export const SHARE = {
  ...{ little: 0.1, some: 0.25, half: 0.5, most: 0.75, all: 1 },
} as const satisfies Record<Amount, number>;

export const eases = ['not-at-all', 'hardly', 'partly', 'mostly', 'at-once'] as const;
export type Ease = (typeof eases)[number];
/** How much of what the supplier covers others could take over. */
const REPLACED = { 'not-at-all': 0, hardly: 0.1, partly: 0.35, mostly: 0.7, 'at-once': 1 } as const;

/** o: what sources outside the map could cover of a need, from how much is supplied and how easily replaced. */
export const outsideOf = (amount: Amount, ease: Ease): number => SHARE[amount] * REPLACED[ease];
