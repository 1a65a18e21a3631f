import type { Place } from '#lib/map/layout/place-nodes.ts';
import { actorColumns, filled, lineColumns, supplyColumns, tieColumns } from './columns.ts';
import { type MapRows, sideColours } from './rows-of-map.ts';
import { element, xmlFile } from './xml.ts';

/** Gephi throws away lines of weight 0; the exact strength stands beside it. */
const LEAST_WEIGHT = 1e-6;

/**
 * GEXF 1.3: Gephi and its kin.
 *
 * @param places where everyone stands, by key.
 */
export function gexf({ actors, supplies, ties }: MapRows, places: Map<string, Place>): string {
  const nodes = actors.map((actor) => {
    const { x, y } = places.get(actor.key)!;
    return element('node', { id: actor.key, label: actor.name }, [
      ...values(filled(actorColumns, actor)),
      element('viz:color', { hex: sideColours[actor.side] ?? '#6b6660' }),
      // Its y runs upwards.
      element('viz:position', { x, y: 0 - y, z: 0 }),
      element('viz:size', { value: 10 * (1 + actor.counted) }),
    ]);
  });
  const edges = supplies.map((supply) =>
    element(
      'edge',
      {
        ...{ id: supply.id, source: supply.from, target: supply.to, label: supply.resource },
        // Two resources between the same two are two lines only when their kinds differ.
        ...{ kind: supply.resourceKey, weight: Math.max(supply.strength, LEAST_WEIGHT) },
      },
      values(filled(supplyColumns, supply)),
    ),
  );
  const joined = ties.map((tie) =>
    element(
      'edge',
      {
        ...{ id: tie.id, source: tie.from, target: tie.to, label: tie.kind, kind: tie.kind },
        ...{ type: tie.mutual ? 'undirected' : 'directed', weight: 1 },
      },
      values(filled(tieColumns, tie)),
    ),
  );
  return xmlFile(
    element(
      'gexf',
      { xmlns: 'http://gexf.net/1.3', 'xmlns:viz': 'http://gexf.net/1.3/viz', version: '1.3' },
      [
        element('meta', {}, [element('creator', {}, ['Countervail'])]),
        element('graph', { defaultedgetype: 'directed', mode: 'static' }, [
          attributes('node', actorColumns),
          attributes('edge', lineColumns),
          element('nodes', {}, nodes),
          element('edges', {}, [...edges, ...joined]),
        ]),
      ],
    ),
  );
}

const attributes = (of: 'node' | 'edge', columns: { id: string; type: string }[]) =>
  element(
    'attributes',
    { class: of },
    columns.map(({ id, type }) => element('attribute', { id, title: id, type })),
  );

const values = (list: [string, string | number][]) => [
  element(
    'attvalues',
    {},
    list.map(([id, value]) => element('attvalue', { for: id, value })),
  ),
];
