import { indexModel } from '#lib/power/index-model.ts';
import { leverage } from '#lib/power/leverage/leverage.ts';
import { missingFrom, type NotComputable } from '#lib/power/leverage/try-analyze.ts';
import type { Model } from '#lib/power/model.ts';
import { type Chokepoint, chokepoints } from './chokepoints.ts';
import { type Route, strongestRoute } from './strongest-route.ts';

export type Explanation = {
  computable: true;
  /** h: how much of each non-member's stakes traces back to the campaign, 0 to 1. */
  reach: { actor: string; reach: number }[];
  /** Null when nothing leads from the target to the campaign. */
  route: Route | null;
  chokepoints: Chokepoint[];
};

/**
 * Where the leverage comes from: what the map draws.
 *
 * @throws RangeError for what is there but outside its domain (see indexModel).
 * @see power-model.md §5.
 */
export function explainModel(model: Model): Explanation | NotComputable {
  const missing = missingFrom(model);
  if (missing) return { computable: false, missing };
  const indexed = indexModel(model);
  const pressure = leverage(indexed);
  return {
    computable: true,
    reach: indexed.ids.flatMap((actor, i) =>
      indexed.member[i] ? [] : [{ actor, reach: pressure.reach[i]! }],
    ),
    route: strongestRoute(indexed, pressure),
    chokepoints: chokepoints(indexed, pressure),
  };
}
