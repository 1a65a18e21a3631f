/** Who is tied to whom, both ways: the numbers of each node's neighbours, each once, ascending. */
export type Neighbours = readonly (readonly number[])[];

/**
 * Numbers the nodes of an undirected network in their order.
 *
 * @param nodes ids, each once.
 * @param ties  pairs of ids, each pair once whichever way round.
 * @throws RangeError naming an id used twice or unknown, a tie of a node to itself, or a tie given twice.
 */
export function neighboursOf(
  nodes: readonly string[],
  ties: readonly (readonly [string, string])[],
): Neighbours {
  const index = new Map(nodes.map((id, i) => [id, i]));
  if (index.size < nodes.length)
    throw new RangeError('nodes holds an id twice, expected each id once');
  const numberOf = (id: string) => {
    const i = index.get(id);
    if (i === undefined) throw new RangeError(`end of a tie is ${id}, expected the id of a node`);
    return i;
  };
  const sets = nodes.map(() => new Set<number>());
  for (const [a, b] of ties) {
    const [i, j] = [numberOf(a), numberOf(b)];
    if (i === j) throw new RangeError(`tie is from ${a} to ${b}, expected two different nodes`);
    if (sets[i]!.has(j)) throw new RangeError(`tie of ${a} and ${b} is given twice, expected once`);
    sets[i]!.add(j);
    sets[j]!.add(i);
  }
  return sets.map((set) => [...set].sort((a, b) => a - b));
}

/** A·x: for each node the sum over its neighbours. */
export function sumOverNeighbours(neighbours: Neighbours, x: Float64Array): Float64Array {
  const sums = new Float64Array(x.length);
  for (let i = 0; i < x.length; i++) for (const k of neighbours[i]!) sums[i]! += x[k]!;
  return sums;
}
