/** Figures that differ by no more than this are the same but for rounding. */
const SAME = 1e-11;

/**
 * The list by falling worth. Items of the same worth but for rounding keep their order, so that a list does not depend
 * on how its figures were computed.
 */
export function inOrder<T>(list: readonly T[], worth: (item: T) => number): T[] {
  const place = new Map(list.map((item, i) => [item, i]));
  const sorted = list.toSorted((a, b) => worth(b) - worth(a));
  const ordered: T[] = [];
  for (let first = 0; first < sorted.length; ) {
    let end = first + 1;
    while (end < sorted.length && worth(sorted[end - 1]!) - worth(sorted[end]!) <= SAME) end++;
    const same = sorted.slice(first, end);
    ordered.push(...same.sort((a, b) => place.get(a)! - place.get(b)!));
    first = end;
  }
  return ordered;
}
