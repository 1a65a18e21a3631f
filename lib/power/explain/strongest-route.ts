import type { IndexedModel } from '#lib/power/index-model.ts';
import { leverage } from '#lib/power/leverage/leverage.ts';
import { bestRoutes, type Route } from './best-routes.ts';

/**
 * The single chain that carries most: the first of the best routes.
 *
 * @returns the route, or null when nothing leads from the target to the bloc. Of equally strong ones, any.
 * @throws RangeError if there is no target.
 * @see power-model.md §5, Routes. Its weight is a lower bound on L.
 */
export function strongestRoute(model: IndexedModel, pressure = leverage(model)): Route | null {
  return bestRoutes(model, 1, pressure)[0] ?? null;
}
