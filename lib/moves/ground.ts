import { modelOfMap } from '#lib/map/model-of-map.ts';
import type { MapChange, PowerMap } from '#lib/map/schema.ts';
import type { Model } from '#lib/power/model.ts';
import type { Side } from '#lib/power/moves/party.ts';

/** All that moves are worked out from: plain data, so that it can be handed to another thread. */
export type Ground = {
  model: Model;
  sides: ReadonlyMap<string, Side>;
  /** Resources that nobody is asked to need less. */
  essential: ReadonlySet<string>;
  /** Every estimate, and the day: how well each was known then. Null is before everything. */
  changes: readonly MapChange[];
  date: string | null;
};

/** What a map says at the end of a day; null is before everything. */
export function groundOf(map: PowerMap, date: string | null): Ground {
  return {
    model: modelOfMap(map, date),
    sides: new Map(map.actors.map(({ id, side }) => [id, side])),
    essential: new Set(map.resources.flatMap(({ id, essential }) => (essential ? [id] : []))),
    ...{ changes: map.changes, date },
  };
}
