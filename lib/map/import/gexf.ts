import { count, isBlank } from './fields.ts';
import type { Fields, RawActor, RawLink, RawMap, Unknown } from './read-map.ts';
import { type Element, readXml } from './xml.ts';

const layers = new Set(['gexf', 'graph', 'nodes', 'edges', 'node', 'edge', 'attributes']);
const parts = new Set(['attribute', 'default', 'options', 'attvalues', 'attvalue']);
/** How it looks: our map has its own look, and takes places alone. */
const looks = new Set(['color', 'size', 'shape', 'thickness', 'position']);
const about = new Set(['meta', 'creator', 'description', 'keywords']);

/** GEXF 1.2 and 1.3, of Gephi and its kin. @throws Refused */
export function readGexf(text: string): RawMap {
  const titles = new Map<string, string>();
  const defaults = new Map<string, Fields[number]>();
  const actors: RawActor[] = [];
  const links: RawLink[] = [];
  const unknown = new Map<string, Unknown>();
  let usual = 'undirected';
  // Innermost last: nodes may hold nodes.
  const rows: { fields: Fields; place?: RawActor['place'] }[] = [];
  let list: Element | null = null;
  let attribute: Element | null = null;

  const begin = (element: Element) => {
    const { name, of, at } = element;
    if (name === 'graph') usual = of.defaultedgetype ?? usual;
    if (name === 'attributes') list = element;
    if (name === 'attribute') {
      attribute = element;
      titles.set(`${list?.of.class} ${of.id}`, of.title || of.id || '');
    }
    if (name === 'node') {
      const actor: RawActor = { at, id: of.id ?? null, label: of.label ?? '', fields: [] };
      actors.push(actor);
      rows.push(actor);
    }
    if (name === 'edge') {
      const fields: Fields = (['label', 'weight'] as const).map((key) => [key, of[key]]);
      const link: RawLink = {
        ...{ at, from: of.source ?? '', to: of.target ?? '', flow: flowOf(of.type ?? usual) },
        ...{ fields, resourceKey: of.kind || null },
      };
      links.push(link);
      rows.push(link);
    }
    if (name === 'position') {
      const place = { x: Number(of.x), y: 0 - Number(of.y) };
      const row = rows.at(-1);
      if (row && Number.isFinite(place.x) && Number.isFinite(place.y)) row.place = place;
    }
  };
  const end = (element: Element, around: Element[]) => {
    const { name, of } = element;
    const row = rows.at(-1);
    if (name === 'node' || name === 'edge') rows.pop();
    else if (name === 'attributes') list = null;
    else if (name === 'default' && attribute)
      defaults.set(`${list?.of.class} ${attribute.of.id}`, [
        attribute.of.title ?? '',
        element.text,
      ]);
    else if (name === 'attvalue' && row) {
      const id = of.for ?? of.id ?? '';
      const kind = 'label' in row ? 'node' : 'edge';
      row.fields.push([titles.get(`${kind} ${id}`) ?? id, of.value ?? '']);
    } else if (!layers.has(name) && !parts.has(name) && !looks.has(name) && !about.has(name))
      count(unknown, 'file', `<${name}>`, around.at(-1)?.name ?? '');
  };
  readXml(text, begin, end);
  fillIn(actors, 'node', defaults);
  fillIn(links, 'edge', defaults);
  return { format: 'gexf', actors, links, unknown: [...unknown.values()], openEnds: false };
}

export const flowOf = (type: string): RawLink['flow'] =>
  type === 'mutual' ? 'both' : type === 'undirected' ? 'none' : 'forward';

/** What the file says of everyone of whom it says nothing else. */
function fillIn(
  rows: { fields: Fields }[],
  kind: string,
  defaults: Map<string, Fields[number]>,
): void {
  const given = [...defaults].filter(([key]) => key.startsWith(`${kind} `));
  for (const { fields } of given.length > 0 ? rows : []) {
    const there = new Set(fields.filter(([, value]) => !isBlank(value)).map(([name]) => name));
    for (const [, field] of given) if (!there.has(field[0])) fields.push(field);
  }
}
