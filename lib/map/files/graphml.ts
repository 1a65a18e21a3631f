import { actorColumns, filled, lineColumns, supplyColumns, tieColumns } from './columns.ts';
import type { MapRows } from './rows-of-map.ts';
import { element, xmlFile, xmlText } from './xml.ts';

/** GraphML: yEd, Cytoscape, igraph, NetworkX and others. */
export function graphml({ actors, supplies, ties }: MapRows): string {
  const nodes = actors.map((actor) =>
    element(
      'node',
      { id: actor.key },
      data('n', [['label', actor.name], ...filled(actorColumns, actor)]),
    ),
  );
  const edges = supplies.map((supply) =>
    element(
      'edge',
      { id: supply.id, source: supply.from, target: supply.to },
      data('e', [['weight', supply.strength], ...filled(supplyColumns, supply)]),
    ),
  );
  const joined = ties.map((tie) =>
    element(
      'edge',
      { id: tie.id, source: tie.from, target: tie.to, directed: `${!tie.mutual}` },
      data('e', filled(tieColumns, tie)),
    ),
  );
  return xmlFile(
    element('graphml', { xmlns: 'http://graphml.graphdrawing.org/xmlns' }, [
      ...[{ id: 'label', type: 'string' }, ...actorColumns].map(key('node', 'n')),
      ...[{ id: 'weight', type: 'double' }, ...lineColumns].map(key('edge', 'e')),
      element('graph', { id: 'map', edgedefault: 'directed' }, [...nodes, ...edges, ...joined]),
    ]),
  );
}

// An id is used once in the whole file, though both actors and supplies have a kind.
const key = (of: string, prefix: string) => (column: { id: string; type: string }) =>
  element('key', {
    id: `${prefix}-${column.id}`,
    for: of,
    'attr.name': column.id,
    'attr.type': column.type === 'integer' ? 'int' : column.type,
  });

const data = (prefix: string, list: [string, string | number][]) =>
  list.map(([id, value]) => `<data key="${prefix}-${id}">${xmlText(`${value}`)}</data>`);
