import { type Answer, tryAnalyze } from '#lib/power/leverage/try-analyze.ts';
import type { Change, Model } from '#lib/power/model.ts';
import { foldChanges } from './fold-changes.ts';

/** Changes that hold from a day on: an event of a case file, or what the application knows by that name. */
export type Dated = { date: string; changes: readonly Change[] };

export type SeriesPoint<Event extends Dated> = {
  /** 'baseline', or YYYY-MM-DD. */
  date: string;
  /** What happened that day, in the order given; nothing at the baseline. */
  events: Event[];
  model: Model;
  answer: Answer;
};

/**
 * Where a campaign stood before its first event and on each day of an event, in order. The model is constant
 * in between. Events of one day are one point.
 *
 * @param dated in any order; those of one day are applied in the order given. Dates as YYYY-MM-DD.
 * @param from  YYYY-MM-DD: of the points before this day only the last is given, so that one knows what it began with.
 * @throws RangeError as foldChanges and tryAnalyze do.
 * @see power-model.md §9.
 */
export function seriesOfChanges<Event extends Dated>(
  baseline: Model,
  dated: readonly Event[],
  from = '',
): SeriesPoint<Event>[] {
  return modelsOfChanges(baseline, dated, from).map((point) => ({
    ...point,
    answer: tryAnalyze(point.model),
  }));
}

/** The same with nothing computed yet. */
export function modelsOfChanges<Event extends Dated>(
  baseline: Model,
  dated: readonly Event[],
  from = '',
): Omit<SeriesPoint<Event>, 'answer'>[] {
  const days = [...byDay(dated)];
  const past = days.filter(([date]) => date < from);
  const [date, events] = past.at(-1) ?? ['baseline', []];
  const before = past.flatMap(([, of]) => of);
  const points = [{ date, events, model: foldDated(baseline, before) }];
  for (const [date, events] of days.slice(past.length))
    points.push({ date, events, model: foldDated(points.at(-1)!.model, events) });
  return points;
}

const foldDated = (model: Model, dated: readonly Dated[]): Model =>
  foldChanges(
    model,
    dated.flatMap(({ changes }) => changes),
  );

/** The model as it stood at the end of a day; on 'baseline', before everything. */
export function modelAt(baseline: Model, dated: readonly Dated[], date: string): Model {
  if (date === 'baseline') return baseline;
  const past = [...byDay(dated)].filter(([day]) => day <= date);
  return foldDated(
    baseline,
    past.flatMap(([, events]) => events),
  );
}

/** Events by day, the earliest day first. */
export function byDay<Event extends { date: string }>(
  dated: readonly Event[],
): Map<string, Event[]> {
  const sorted = dated.toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  const days = new Map<string, Event[]>();
  for (const event of sorted) days.set(event.date, [...(days.get(event.date) ?? []), event]);
  return days;
}
