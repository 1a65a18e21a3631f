import { DirectedGraph } from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import type { Picture } from '#lib/map/picture.ts';
import type { Place } from './place-nodes.ts';
import { pushApart } from './push-apart.ts';

/** Enough for the picture to settle; fewer on large maps, where a round takes longer and matters less. */
const rounds = (actors: number) => Math.max(60, Math.min(400, Math.round(60_000 / actors)));

/**
 * Everybody near those they deal with most: actors push one another away, dependence pulls them together
 * (ForceAtlas2). The same map gives the same picture. No two cards overlap.
 *
 * @param start where everybody stands to begin with.
 */
export function forcePlaces(
  picture: Picture,
  start: ReadonlyMap<string, Place>,
): Map<string, Place> {
  const graph = new DirectedGraph();
  for (const [i, id] of [...picture.actors.keys()].entries()) {
    // Two on the very same spot would never part.
    const { x, y } = start.get(id) ?? { x: 0, y: 0 };
    graph.addNode(id, { x: x + i * 1e-3, y: y + (i % 7) * 1e-3 });
  }
  for (const { on, of, strength } of picture.arrows)
    graph.addEdge(on, of, { weight: 0.05 + strength });
  const { order } = graph;
  const found = forceAtlas2(graph, {
    iterations: rounds(order),
    getEdgeWeight: 'weight',
    settings: {
      ...forceAtlas2.inferSettings(graph),
      ...{ barnesHutOptimize: order > 200, linLogMode: true, edgeWeightInfluence: 1 },
    },
  });
  return pushApart(new Map(Object.entries(found)));
}
