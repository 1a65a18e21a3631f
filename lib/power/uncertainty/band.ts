/** The 10 %, 50 % and 90 % points of a figure, in its own unit. */
export type Band = [p10: number, p50: number, p90: number];

/**
 * The 10 %, 50 % and 90 % points of some numbers, interpolated between neighbours (Hyndman and Fan 1996,
 * type 7, as R and numpy do).
 *
 * @param numbers at least one; sorted in place.
 */
export function bandOf(numbers: Float64Array): Band {
  numbers.sort();
  const at = (part: number): number => {
    const place = (numbers.length - 1) * part;
    const low = Math.floor(place);
    const below = numbers[low]!;
    const above = numbers[Math.min(low + 1, numbers.length - 1)]!;
    return below + (place - low) * (above - below);
  };
  return [at(0.1), at(0.5), at(0.9)];
}
