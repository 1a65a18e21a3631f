/**
 * Shares of 1 in whole points of 100 that add up to the whole as it is shown: each rounded down, and the points
 * still missing given to those that lost most by it (largest remainders; of equal ones, the first).
 *
 * @param total the whole in points, within one point per share of what the shares sum to.
 */
export function apportion(shares: readonly number[], total: number): number[] {
  const points = shares.map((share) => Math.floor(share * 100));
  const missing = total - points.reduce((sum, count) => sum + count, 0);
  const byRemainder = shares
    .map((share, at) => ({ at, lost: share * 100 - points[at]! }))
    .sort((a, b) => b.lost - a.lost || a.at - b.at);
  for (const { at } of byRemainder.slice(0, Math.max(0, missing))) points[at]! += 1;
  return points.map((count) => count + 0);
}
