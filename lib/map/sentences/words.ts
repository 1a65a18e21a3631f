/** The five points on which importance is asked for, and what each means as v (power-model.md §1). */
export const importancePoints = [
  { word: 'none', value: 0 },
  { word: 'minor', value: 0.1 },
  { word: 'moderate', value: 0.25 },
  { word: 'major', value: 0.45 },
  { word: 'decisive', value: 0.7 },
] as const;
export type ImportanceWord = (typeof importancePoints)[number]['word'];

/** The shares that are offered as words. */
export const sharePoints = [
  { word: 'nothing', value: 0 },
  { word: 'little', value: 0.1 },
  { word: 'quarter', value: 0.25 },
  { word: 'half', value: 0.5 },
  { word: 'threeQuarters', value: 0.75 },
  { word: 'nearlyAll', value: 0.95 },
  { word: 'all', value: 1 },
] as const;
export type ShareWord = (typeof sharePoints)[number]['word'];

/** How much more a supplier could supply if others fell away, relative to what it supplies now. */
export const stretchPoints = [
  { word: 'none', value: 0 },
  { word: 'little', value: 0.25 },
  { word: 'double', value: 1 },
  { word: 'muchMore', value: 3 },
] as const;

/** How much of a need sources outside the map could cover. */
export const outsidePoints = [
  { word: 'nothing', value: 0 },
  { word: 'little', value: 0.15 },
  { word: 'half', value: 0.5 },
  { word: 'all', value: 1 },
  { word: 'more', value: 3 },
] as const;

/** What somebody's influence is estimated as, from 0 up. */
export const influenceWords = ['none', 'little', 'some', 'high', 'decisive'] as const;
export const influenceWord = (estimate: number) => influenceWords[estimate] ?? 'none';

/** What a supply is taken to cover while it covers nothing. */
export const USUAL_SHARE = 0.25;

function nearest<Word extends string>(
  points: readonly { word: Word; value: number }[],
  value: number,
): Word {
  // What is there is never called nothing, however small it is.
  const open = value > 0 ? points.filter((point) => point.value > 0) : points;
  return open.reduce((best, point) =>
    Math.abs(point.value - value) < Math.abs(best.value - value) ? point : best,
  ).word;
}

export const importanceWord = (v: number): ImportanceWord => nearest(importancePoints, v);
export const shareWord = (share: number): ShareWord => nearest(sharePoints, share);
export const stretchWord = (capacity: number, share: number) =>
  nearest(stretchPoints, share > 0 ? capacity / share : capacity > 0 ? 1 : 0);
/** The spare capacity that a stretch of a share stands for; of what covers nothing yet, beside a quarter. */
export const stretchCapacity = (times: number, share: number) => times * (share || USUAL_SHARE);
export const outsideWord = (capacity: number) => nearest(outsidePoints, capacity);

/** How easily a supplier could be replaced: what all others could add, for each part it supplies. */
export function replaceWord(share: number, alternatives: number) {
  const ratio = share > 0 ? alternatives / share : Number.POSITIVE_INFINITY;
  if (alternatives === 0) return 'nobody';
  return ratio <= 0.3 ? 'little' : ratio <= 0.8 ? 'partly' : ratio <= 1.6 ? 'mostly' : 'easily';
}

/** How much of the pressure on it an actor passes on. */
export const passWord = (tau: number) =>
  tau === 0
    ? 'nothing'
    : tau <= 0.2
      ? 'little'
      : tau <= 0.45
        ? 'some'
        : tau <= 0.75
          ? 'much'
          : 'nearlyAll';

/** Ours first, as everywhere: the target's side is the far end. */
export const positionsOursFirst = [2, 1, 0, -1, -2] as const;

export const positionWord = (position: number) =>
  (['activeOpponent', 'passiveOpponent', 'neutral', 'passiveAlly', 'activeAlly'] as const)[
    position + 2
  ]!;
