import { type IndexedModel, indexModel } from '#lib/power/index-model.ts';
import { counterPressure } from '#lib/power/leverage/counter-leverage.ts';
import { leverage } from '#lib/power/leverage/leverage.ts';
import type { Model } from '#lib/power/model.ts';
import { bestRoutesOf, type Route } from './best-routes.ts';
import { type Chains, chainsToBloc, chainsToTarget } from './chains.ts';
import { type Chokepoint, chokepointsOf } from './chokepoints.ts';
import { dominators } from './dominators.ts';
import { type MinCut, minCut } from './min-cut.ts';

/** What carries the pressure of one direction. */
export type Carried = {
  /** The five best, by falling weight. */
  routes: Route[];
  /** The part of all pressure that these carry, 0 to 1; 0 when there is none. */
  share: number;
  /** By falling loss. */
  chokepoints: Chokepoint[];
  /** The go-betweens on every chain, from the goal upward to the start. */
  dominators: string[];
  minCut: MinCut;
};

/** What carries our leverage, and the pinch on us: what carries the target's counter-leverage. */
export type Explained = Carried & { pinch: Carried };

const ROUTES = 5;

/**
 * Why the balance is what it is on one day.
 *
 * @param most how many chokepoints of each direction to find, 1 or more; all when left out, which takes one
 *             solve for each actor that pressure passes through.
 * @returns    routes within rounding, losses within 1e-11, the capacities within 1e-11 of themselves. For the
 *             pinch, routes run from a member to the target with ω_m / Σω times their product as weight.
 * @throws RangeError naming what is missing (the target, a member of positive weight) or outside its domain (see
 *   indexModel).
 * @see power-model.md §5.
 */
export function explainAt(model: Model, most = Infinity): Explained {
  return explainIndexed(indexModel(model), most);
}

/** The same for a model already checked and numbered. */
export function explainIndexed(
  model: IndexedModel,
  most = Infinity,
  pressure = leverage(model),
  back = counterPressure(model),
): Explained {
  return {
    ...carried(chainsToBloc(model, pressure), most),
    pinch: carried(chainsToTarget(model, back), most),
  };
}

function carried(chains: Chains, most: number): Carried {
  const { starts, pressure } = chains;
  const all = starts.reduce((sum, part, i) => sum + part * pressure.reach[i]!, 0);
  const routes = bestRoutesOf(chains, ROUTES);
  const shown = routes.reduce((sum, { weight }) => sum + weight, 0);
  return {
    routes,
    share: all > 0 ? Math.min(1, shown / all) : 0,
    chokepoints: chokepointsOf(chains, most),
    dominators: dominators(chains),
    minCut: minCut(chains),
  };
}
