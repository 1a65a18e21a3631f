import { modelOfMap } from '#lib/map/model-of-map.ts';
import type { PowerMap } from '#lib/map/schema.ts';
import type { Model } from '#lib/power/model.ts';
import type { Side } from '#lib/power/moves/party.ts';
import type { Confidence } from '#lib/power/uncertainty/confidence.ts';
import { confidencesOn } from './confidences-on.ts';

/** All that moves are worked out from: plain data, so that it can be handed to another thread. */
export type Ground = {
  model: Model;
  sides: ReadonlyMap<string, Side>;
  /** Resources that nobody is asked to need less. */
  essential: ReadonlySet<string>;
  /** How well each number is known, by its name (see nameOf); what is not there is judged. */
  confidences: ReadonlyMap<string, Confidence>;
};

/** What a map says at the end of a day; null is before everything. */
export function groundOf(map: PowerMap, date: string | null): Ground {
  return {
    model: modelOfMap(map, date),
    sides: new Map(map.actors.map(({ id, side }) => [id, side])),
    essential: new Set(map.resources.flatMap(({ id, essential }) => (essential ? [id] : []))),
    confidences: confidencesOn(map, date),
  };
}
