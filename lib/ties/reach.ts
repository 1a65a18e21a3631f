import Graph from 'graphology';
import { singleSource } from 'graphology-shortest-path/dijkstra.js';
import type { Strength, TieKind } from '#lib/map/tie-kinds.ts';
import type { Tie } from './schema.ts';

type Known = Pick<Tie, 'from' | 'to' | 'kind' | 'strength'>;

/**
 * Along which directions somebody can be reached through a tie: who trusts listens to whom she trusts, who is advised
 * to her adviser; those who are related, worked together, or work over and under each other can speak to each other.
 */
const ways: Record<TieKind, readonly ('forth' | 'back')[]> = {
  trusts: ['back'],
  advises: ['forth'],
  related: ['forth', 'back'],
  'worked-with': ['forth', 'back'],
  'reports-to': ['forth', 'back'],
};

/** The chance, as a convention, that a word is passed on through a tie. Only the order of paths depends on it. */
const passes: Record<Strength, number> = { weak: 0.3, medium: 0.6, strong: 0.9 };

export type ReachPath = {
  /** From one of us to the one to be reached, both included. */
  nodes: string[];
  /** Product of what its ties pass on, 0 to 1. */
  strength: number;
};

/**
 * Who of us can reach somebody: from each of us the strongest chain of ties that leads through nobody else of us,
 * strongest first, then shortest. O((n + m) log n) steps.
 *
 * @param ours ids of people and actors that are us; whoever has no tie is passed over.
 * @returns none when no ties lead there, or when the one asked about is one of us.
 */
export function whoReaches(
  target: string,
  ties: readonly Known[],
  ours: ReadonlySet<string>,
): ReachPath[] {
  if (ours.has(target)) return [];
  // Against the direction of reach, so that one search from the target finds everyone.
  const graph = new Graph({ type: 'directed', multi: false });
  graph.mergeNode(target);
  for (const { from, to, kind, strength } of ties)
    for (const way of ways[kind]) {
      const [reaches, reached] = way === 'forth' ? [from, to] : [to, from];
      if (ours.has(reached) || reaches === reached) continue;
      graph.mergeNode(reaches);
      graph.mergeNode(reached);
      const length = -Math.log(passes[strength]);
      const known = graph.edge(reached, reaches);
      if (known === undefined) graph.addEdge(reached, reaches, { length });
      else if (length < graph.getEdgeAttribute(known, 'length'))
        graph.setEdgeAttribute(known, 'length', length);
    }
  const lengthOf = (path: string[]) =>
    path
      .slice(1)
      .reduce((sum, node, i) => sum + graph.getEdgeAttribute(path[i]!, node, 'length'), 0);
  return Object.entries(singleSource(graph, target, 'length'))
    .filter(([id]) => ours.has(id))
    .map(([, path]) => ({
      nodes: path.toReversed(),
      strength: Math.exp(-lengthOf(path)),
    }))
    .sort((a, b) => b.strength - a.strength || a.nodes.length - b.nodes.length);
}
