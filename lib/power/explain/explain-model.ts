import { indexModel } from '#lib/power/index-model.ts';
import { leverage } from '#lib/power/leverage/leverage.ts';
import { missingFrom, type NotComputable } from '#lib/power/leverage/try-analyze.ts';
import type { Model } from '#lib/power/model.ts';
import { type Explained, explainIndexed } from './explain-at.ts';

export type Explanation = Explained & {
  computable: true;
  /** h: how much of each non-member's stakes traces back to the campaign, 0 to 1. */
  reach: { actor: string; reach: number }[];
};

/**
 * Where the leverage comes from, and the counter-leverage: what the map draws and says.
 *
 * @param most how many chokepoints of each direction to find, 1 or more; all when left out.
 * @throws RangeError for what is there but outside its domain (see indexModel).
 * @see power-model.md §5.
 */
export function explainModel(model: Model, most = Infinity): Explanation | NotComputable {
  const missing = missingFrom(model);
  if (missing) return { computable: false, missing };
  const indexed = indexModel(model);
  const pressure = leverage(indexed);
  return {
    computable: true,
    reach: indexed.ids.flatMap((actor, i) =>
      indexed.member[i] ? [] : [{ actor, reach: pressure.reach[i]! }],
    ),
    ...explainIndexed(indexed, most, pressure),
  };
}
