import Graph from 'graphology';
import type { Neighbours } from '#lib/power/exchange/neighbours.ts';

/** Relationships that are not supply: who trusts, advises, is related to whom. */
export type TieNetwork = {
  readonly nodes: readonly string[];
  /** From and to; when undirected, either way round. A tie given twice counts once. */
  readonly ties: readonly (readonly [from: string, to: string])[];
  readonly directed: boolean;
};

/**
 * The network as a graph whose nodes are the numbers 0 to n − 1, in their order, written as text: ids may be any
 * text, also one with a meaning in JavaScript.
 *
 * @throws RangeError naming an id used twice or unknown, or a tie of a node to itself.
 */
export function graphOf({ nodes, ties, directed }: TieNetwork): Graph {
  const index = new Map(nodes.map((id, i) => [id, i]));
  if (index.size < nodes.length)
    throw new RangeError('nodes holds an id twice, expected each id once');
  const graph = new Graph({ type: directed ? 'directed' : 'undirected', multi: false });
  for (const i of nodes.keys()) graph.addNode(i);
  for (const [from, to] of ties) {
    const [i, k] = [index.get(from), index.get(to)];
    if (i === undefined || k === undefined) {
      const unknown = i === undefined ? from : to;
      throw new RangeError(`end of a tie is ${unknown}, expected the id of a node`);
    }
    if (i === k) throw new RangeError(`tie is from ${from} to ${to}, expected two different nodes`);
    graph.mergeEdge(i, k);
  }
  return graph;
}

const ascending = (keys: readonly string[]) =>
  Int32Array.from(keys.map(Number).sort((a, b) => a - b));

/** To whom ties lead from each node; either end when undirected. */
export const followed = (graph: Graph): Int32Array[] =>
  graph.mapNodes((node) => ascending(graph.outboundNeighbors(node)));

/** Who is tied to each node, whichever way: the 0/1 network without directions. */
export const symmetrised = (graph: Graph): Neighbours =>
  graph.mapNodes((node) => [...ascending(graph.neighbors(node))]);
