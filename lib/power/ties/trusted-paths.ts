import { singleSource } from 'graphology-shortest-path/unweighted.js';
import { graphOf, type TieNetwork } from './tie-network.ts';

export type TrustedPath = {
  actor: string;
  /** From a member to the actor, both included; just the actor when a member; null when no ties lead there. */
  path: string[] | null;
};

/**
 * How each actor can be reached from the campaign: the shortest chain of ties from any member, along the ties'
 * direction. Of several equally short ones, one.
 *
 * @returns one entry per node, in their order. O(n + m) steps, exact.
 * @throws RangeError naming a member that is no node, and as graphOf.
 * @see Breadth-first search from all members at once, through graphology-shortest-path.
 */
export function trustedPaths(network: TieNetwork, members: readonly string[]): TrustedPath[] {
  const { nodes } = network;
  const graph = graphOf(network);
  const index = new Map(nodes.map((id, i) => [id, i]));
  // Somebody before everybody, whom ties lead from to each member: one search instead of one per member.
  const start = nodes.length;
  graph.addNode(start);
  for (const id of members) {
    const member = index.get(id);
    if (member === undefined) throw new RangeError(`member is ${id}, expected the id of a node`);
    graph.mergeEdge(start, member);
  }
  const paths = new Map(Object.entries(singleSource(graph, start)));
  return nodes.map((actor, i) => {
    const path = paths.get(`${i}`);
    return { actor, path: path ? path.slice(1).map((key) => nodes[Number(key)]!) : null };
  });
}
