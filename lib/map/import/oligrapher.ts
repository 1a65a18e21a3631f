import { sideColours } from '#lib/map/files/rows-of-map.ts';
import { count } from './fields.ts';
import { fieldsBut, isObject, type Json, objectsOf, pointOf, textOf } from './json.ts';
import type { Fields, RawLink, RawMap, Unknown } from './read-map.ts';

/** How nodes and lines look: our map has its own look, and takes places alone. */
const inNode = ['id', 'name', 'x', 'y', 'scale', 'color', 'edgeIds', 'status', 'primary_ext'];
const inEdge = [
  ...['id', 'node1_id', 'node2_id', 'label', 'arrow', 'scale', 'dash', 'status'],
  ...['cx', 'cy', 'x1', 'y1', 'x2', 'y2', 's1', 's2'],
];
const inFile = ['graph_data', 'attributes', 'id', 'nodes', 'edges', 'captions'];
const sideOf = new Map(Object.entries(sideColours).map(([side, colour]) => [colour, side]));
const arrows: Record<string, RawLink['flow']> = {
  ...{ '1->2': 'forward', right: 'forward', '2->1': 'back', left: 'back', both: 'both' },
};

/** An Oligrapher map, as its editor saves it or older. @throws Refused */
export function readOligrapher(file: Json): RawMap {
  return 'entities' in file ? legacy(file) : current(file);
}

function current(file: Json): RawMap {
  const within = 'graph_data' in file ? 'graph_data' : null;
  const graph = within ? file[within] : file;
  const base = within ? '$.graph_data' : '$';
  const { nodes, edges, captions }: Json = isObject(graph) ? graph : {};
  const unknown = new Map<string, Unknown>();
  for (const [name, value] of fieldsBut(file, inFile)) count(unknown, 'file', name, value);
  for (const { one } of objectsOf(captions ?? {}, `${base}.captions`))
    count(unknown, 'file', 'captions', textOf(one.text));
  const about = isObject(file.attributes) ? file.attributes : {};
  for (const name of ['description', 'annotations_data'])
    if (!['', '[]'].includes(textOf(about[name]))) count(unknown, 'file', name, about[name]);
  return {
    ...{ format: 'oligrapher', unknown: [...unknown.values()], openEnds: false },
    actors: objectsOf(nodes, `${base}.nodes`).map(({ one, at }) => {
      const side = sideOf.get(textOf(one.color).toLowerCase());
      const fields: Fields = side ? [['side', side]] : [];
      return {
        ...{ at, id: keyOf(textOf(one.id)) || null, label: textOf(one.name), place: pointOf(one) },
        fields: [...fields, ...fieldsBut(one, inNode)],
      };
    }),
    links: objectsOf(edges ?? {}, `${base}.edges`).map(({ one, at }) => ({
      ...{ at, from: keyOf(textOf(one.node1_id)), to: keyOf(textOf(one.node2_id)) },
      flow: arrows[textOf(one.arrow)] ?? 'none',
      // A line that we wrote for a tie says its kind, and nothing that is supplied.
      fields: [
        [textOf(one.id).startsWith('tie-') ? 'type' : 'label', one.label],
        ...fieldsBut(one, inEdge),
      ],
    })),
  };
}

/** Before 2020: entities and relationships of LittleSis. */
function legacy(file: Json): RawMap {
  const unknown = new Map<string, Unknown>();
  for (const [name, value] of fieldsBut(file, ['entities', 'rels', 'id', 'title']))
    count(unknown, 'file', name, value);
  return {
    ...{ format: 'oligrapher', unknown: [...unknown.values()], openEnds: false },
    actors: objectsOf(file.entities, '$.entities').map(({ one, at }) => ({
      ...{ at, id: textOf(one.id) || null, label: textOf(one.name), place: pointOf(one) },
      fields: fieldsBut(one, ['id', 'name', 'x', 'y', 'scale', 'custom']),
    })),
    links: objectsOf(file.rels ?? [], '$.rels').map(({ one, at }) => ({
      ...{ at, from: textOf(one.entity1_id), to: textOf(one.entity2_id) },
      flow: one.is_directional === true || one.is_directional === 1 ? 'forward' : 'none',
      fields: fieldsBut(one, [
        'id',
        'entity1_id',
        'entity2_id',
        'is_directional',
        'x1',
        'y1',
        'scale',
      ]),
    })),
  };
}

// As our own files are written, so that no number looks like an entry of LittleSis.
const keyOf = (id: string) => id.replace(/^a-/, '');
