import type { Strategy } from '#app/ui/strategy-badge.tsx';
import { importancePoints, outsidePoints } from '#lib/map/sentences/words.ts';
import { type Dependence, dependences } from '#lib/power/dependence/dependences.ts';
import { type Dyad, dyad } from '#lib/power/dependence/dyad.ts';
import type { Model } from '#lib/power/model.ts';
import { type Parameter, withParameter } from '#lib/power/parameter.ts';

export const US = 'riders';
export const THEM = 'company';
const FARES = 'fares';
const RIDES = 'rides';

/** The part of its fares that comes from us, and of our rides that comes from it: here the same, and fixed. */
export const SHARE = 0.8;

/** Two actors who supply one another, the smallest map there is. */
const pair: Model = {
  target: THEM,
  actors: [
    { id: US, position: 2 },
    { id: THEM, position: 0 },
  ],
  members: [{ actor: US, pi: 1, weight: 1 }],
  values: [],
  supplies: [
    { to: THEM, from: US, resource: FARES, share: SHARE, capacity: 0 },
    { to: US, from: THEM, resource: RIDES, share: SHARE, capacity: 0 },
  ],
  outside: [],
};

/** What a strategy moves: one argument of the dyad, on a scale of five words, up or down (power-model.md §3). */
type Lever = { parameter: Parameter; towards: 1 | -1 } & (
  | { scale: 'importance'; points: typeof importancePoints }
  | { scale: 'outside'; points: typeof outsidePoints }
);

const importance = { scale: 'importance', points: importancePoints } as const;
const outside = { scale: 'outside', points: outsidePoints } as const;

export const strategies = ['attraction', 'consolidation', 'withdrawal', 'expansion'] as const;
export const levers: Record<Strategy, Lever> = {
  attraction: { ...importance, parameter: { kind: 'v', key: [THEM, FARES] }, towards: 1 },
  consolidation: { ...outside, parameter: { kind: 'o', key: [THEM, FARES] }, towards: -1 },
  withdrawal: { ...importance, parameter: { kind: 'v', key: [US, RIDES] }, towards: -1 },
  expansion: { ...outside, parameter: { kind: 'o', key: [US, RIDES] }, towards: 1 },
};

/** Where the four sliders stand: which point of its scale, from 0. */
export type Places = Record<Strategy, number>;

/** How it is on most bus lines: the company could do without us sooner than we without it. */
export const begin: Places = { attraction: 2, consolidation: 3, withdrawal: 3, expansion: 1 };

/**
 * The two actors with the sliders at these places.
 *
 * @throws RangeError if a place is not on its scale.
 */
export function modelAt(places: Places): Model {
  return strategies.reduce((model, strategy) => {
    const { parameter, points } = levers[strategy];
    const point = points[places[strategy]];
    if (!point)
      throw new RangeError(
        `place of ${strategy} is ${places[strategy]}, expected 0 to ${points.length - 1}`,
      );
    return withParameter(model, parameter, point.value);
  }, pair);
}

/** Our side and theirs as the model sees them: what the beam and the sentences show. */
export const standingAt = (places: Places): Dyad => dyad(modelAt(places), US, THEM);

/** Why each of the two depends on the other; null for one who cares nothing about it. */
export function reasonsAt(places: Places) {
  const all = dependences(modelAt(places));
  const of = (id: string) => all.find((one: Dependence) => one.of === id)?.reasons[0] ?? null;
  return { theirs: of(THEM), ours: of(US) };
}

/** The sliders after one step of a strategy; null where its scale ends. */
export function stepOf(places: Places, strategy: Strategy): Places | null {
  const { points, towards } = levers[strategy];
  const next = places[strategy] + towards;
  return points[next] ? { ...places, [strategy]: next } : null;
}
