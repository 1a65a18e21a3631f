import { sides } from '#lib/map/words.ts';
import { count } from './fields.ts';
import { fieldsBut, isObject, type Json, objectsOf, textOf } from './json.ts';
import type { Fields, RawLink, RawMap, Unknown } from './read-map.ts';

const inElement = ['id', '_id', 'label', 'attributes'];
const inConnection = ['id', '_id', 'from', 'to', 'direction', 'reversed', 'attributes'];

/** A Kumu blueprint, also the full export with its `attributes`. @throws Refused */
export function readKumu(file: Json): RawMap {
  const unknown = new Map<string, Unknown>();
  for (const [name, value] of fieldsBut(file, ['elements', 'connections']))
    count(unknown, 'file', name, value);
  const whole = (one: Json) => (isObject(one.attributes) ? { ...one, ...one.attributes } : one);
  return {
    ...{ format: 'kumu', unknown: [...unknown.values()], openEnds: false },
    actors: objectsOf(file.elements, '$.elements').map(({ one, at }) => {
      const fields = whole(one);
      const id = textOf(one._id) || textOf(one.id);
      return {
        ...{ at, id: id || null, label: textOf(fields.label) },
        fields: fieldsBut(fields, inElement).flatMap(withoutSides),
      };
    }),
    links: objectsOf(file.connections ?? [], '$.connections').map(({ one, at }) => {
      const fields = whole(one);
      return {
        ...{ at, from: textOf(fields.from), to: textOf(fields.to) },
        flow: flowOfKumu(textOf(fields.direction), fields.reversed === true),
        fields: fieldsBut(fields, inConnection),
      };
    }),
  };
}

/** Kumu's three directions; without one a line has none. */
export function flowOfKumu(direction: string, reversed = false): RawLink['flow'] {
  const plain = direction.trim().toLowerCase();
  if (plain === 'mutual') return 'both';
  return plain !== 'directed' ? 'none' : reversed ? 'back' : 'forward';
}

/** A side among the tags is there so that Kumu can colour by it, and stands in its own field as well. */
function withoutSides([name, value]: Fields[number]): Fields {
  if (name.toLowerCase() !== 'tags' || !Array.isArray(value)) return [[name, value]];
  const rest = value.filter((tag) => !sides.some((side) => side === tag));
  return rest.length > 0 ? [[name, rest]] : [];
}
