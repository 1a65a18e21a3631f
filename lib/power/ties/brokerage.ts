/**
 * Brokerage of every node: how many ordered pairs (a, c) it joins by ties a → node → c that have no tie a → c of their
 * own. In an undirected network each such pair counts twice. No units.
 *
 * @param out the nodes to which each node's ties lead, ascending. O(Σ in-degree · (out-degree + out-degrees of
 *            those tied to it)) steps; exact.
 * @see Gould and Fernandez 1989, without their division by group.
 */
export function brokerage(out: readonly Int32Array[]): number[] {
  const brokered = out.map(() => 0);
  for (const [a, near] of out.entries()) {
    const direct = new Set(near);
    for (const node of near)
      for (const c of out[node]!) if (c !== a && !direct.has(c)) brokered[node]!++;
  }
  return brokered;
}
