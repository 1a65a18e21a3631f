/**
 * Turns a share of 1 into what the `common.ofHundred` messages take: 0.223 is "22 of 100".
 * What is there but would round to nothing is "under 1", never 0; a loss likewise keeps its sign away from 0.
 */
export function ofHundred(share: number, decimals = 0) {
  const count = Number((share * 100).toFixed(decimals));
  const hidden = decimals === 0 && count === 0 && share !== 0;
  // An untruthful minus zero would be printed as "-0".
  return { size: hidden ? 'under' : 'exact', count: count === 0 ? 0 : count, decimals } as const;
}

/** A difference of two shares in whole points of 100, as they are shown: 22 after 13 is 9, whatever the decimals say. */
export const pointsBetween = (before: number, after: number) =>
  ofHundred(after).count - ofHundred(before).count;
