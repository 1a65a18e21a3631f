import { attributionsOf } from '#lib/map/attributions-of.ts';
import { pointsOf } from '#lib/map/points-of.ts';
import { modelOfCase } from '#lib/power/case-file/model-of-case.ts';
import type { PowerCase } from '#lib/power/case-file/power-case.ts';
import { seriesOfChanges } from '#lib/power/time/series.ts';
import { SD } from '#lib/power/uncertainty/confidence.ts';

/**
 * Leverage over time of a case, as it is stored: computed before any transaction is open. Happenings have no ids
 * yet: what accounts for a step is named by its event's place in the file.
 */
export function lineOfCase(file: PowerCase) {
  const series = seriesOfChanges(modelOfCase(file), file.events);
  const places = new Map(file.events.map((event, place) => [event, place]));
  return {
    // As its rows are stored: a file's estimates are judgements.
    points: pointsOf(series, () => () => SD.judged),
    attributions: attributionsOf(series, (event) => places.get(event)!),
  };
}
