/** What of a point of the line the sentences need. Shares of 1. */
export type LinePoint = {
  date: string | null;
  leverage: number;
  counterLeverage: number;
  balance: number;
  ceiling: number;
};
export const measures = ['balance', 'leverage', 'counterLeverage', 'ceiling'] as const;
export type Measure = (typeof measures)[number];

type Dated = { happenedOn: string };

export type Step<P extends LinePoint, H extends Dated> = {
  point: P;
  /** The point before it; null for the first of the line. */
  before: P | null;
  /** What happened on that day, in order. */
  happenings: H[];
};

/** The line as steps: each point with the one before it and what happened on its day. */
export function stepsOf<P extends LinePoint, H extends Dated>(
  points: readonly P[],
  happenings: readonly H[],
): Step<P, H>[] {
  const byDay = new Map<string, H[]>();
  for (const happening of happenings)
    byDay.set(happening.happenedOn, [...(byDay.get(happening.happenedOn) ?? []), happening]);
  return points.map((point, at) => ({
    point,
    before: points[at - 1] ?? null,
    happenings: (point.date !== null && byDay.get(point.date)) || [],
  }));
}

/** How far a step moved a measure, as a share of 1; the first point moved nothing. The steps add up to the whole. */
export const moved = ({ point, before }: Step<LinePoint, Dated>, measure: Measure = 'balance') =>
  before ? point[measure] - before[measure] : 0;

/** Where the line stood at the end of a day: the last point up to it; null before there was any. */
export function pointOn<P extends LinePoint>(points: readonly P[], day: string): P | null {
  return points.findLast((point) => point.date === null || point.date <= day) ?? null;
}

/** How far a measure moved between the ends of two days, as a share of 1; null where there was no line yet. */
export function movedBetween(
  points: readonly LinePoint[],
  from: string,
  to: string,
  measure: Measure = 'balance',
): number | null {
  const [before, after] = [pointOn(points, from), pointOn(points, to)];
  return before && after && after[measure] - before[measure];
}
