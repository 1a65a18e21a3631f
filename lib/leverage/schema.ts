import { z } from 'zod';
import { Attribution, MapChange, MapHappening, Point } from '#lib/map/schema.ts';

/** Leverage over time: the points, and what happened on their days. */
export const Series = z.object({
  points: z.array(Point),
  happenings: z.array(MapHappening),
});
export type Series = z.output<typeof Series>;

/** The same with what each happening accounts for. */
export const AttributedSeries = Series.extend({ attributions: z.array(Attribution) });
export type AttributedSeries = z.output<typeof AttributedSeries>;

/** A change in names rather than ids, with what held before it. */
export const StepChange = MapChange.omit({ ordinal: true }).extend({
  /** What the parameter was before; 0 where nothing had been said. */
  from: z.number(),
  actor: z.string(),
  supplier: z.string().nullable(),
  resource: z.string().nullable(),
});
export type StepChange = z.output<typeof StepChange>;

/** One happening and what it changed, for whoever may read the map's history. */
export const StepDetail = z.object({
  happening: MapHappening,
  /** Where the line stood before that day and since; null where it could not be computed. */
  before: Point.nullable(),
  after: Point.nullable(),
  changes: z.array(StepChange),
});
export type StepDetail = z.output<typeof StepDetail>;
