/**
 * Orders moves so that each comes after those it needs, and otherwise by rank, the lower first.
 *
 * @param required for each move, the moves that it needs.
 * @throws RangeError naming a move that needs itself by way of others.
 */
export function inOrder(
  ids: readonly string[],
  required: readonly (readonly number[])[],
  rank: (move: number) => number,
): number[] {
  const order: number[] = [];
  const state = new Uint8Array(ids.length); // 1 while what a move needs is being placed, 2 when it stands
  const place = (move: number): void => {
    if (state[move] === 2) return;
    if (state[move] === 1)
      throw new RangeError(`requires leads from ${ids[move]} back to it, expected no circle`);
    state[move] = 1;
    for (const needed of required[move]!) place(needed);
    state[move] = 2;
    order.push(move);
  };
  const ranked = [...ids.keys()].toSorted((a, b) => rank(a) - rank(b) || a - b);
  for (const move of ranked) place(move);
  return order;
}
