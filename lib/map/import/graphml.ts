import { count } from './fields.ts';
import type { RawActor, RawLink, RawMap, Unknown } from './read-map.ts';
import { type Element, readXml } from './xml.ts';

const labels = ['label', 'name'];

/** GraphML, of yEd, Cytoscape, igraph, NetworkX and others. @throws Refused */
export function readGraphml(text: string): RawMap {
  const keys = new Map<string, { name: string; of: string; usual: string | null }>();
  const actors: RawActor[] = [];
  const links: RawLink[] = [];
  const unknown = new Map<string, Unknown>();
  const rows: { row: RawActor | RawLink; said: Set<string> }[] = [];
  let usual = 'undirected';

  const begin = ({ name, of, at }: Element) => {
    if (name === 'graph') usual = of.edgedefault ?? usual;
    if (name === 'key')
      keys.set(of.id ?? '', {
        ...{ name: of['attr.name'] ?? of.id ?? '', of: of.for ?? 'all', usual: null },
      });
    if (name === 'node') {
      const row: RawActor = { at, id: of.id ?? null, label: '', fields: [] };
      actors.push(row);
      rows.push({ row, said: new Set() });
    }
    if (name === 'edge') {
      const directed = of.directed === undefined ? usual === 'directed' : of.directed === 'true';
      const row: RawLink = {
        ...{ at, from: of.source ?? '', to: of.target ?? '' },
        ...{ flow: directed ? 'forward' : 'none', fields: [] },
      };
      links.push(row);
      rows.push({ row, said: new Set() });
    }
  };
  const end = (element: Element, around: Element[]) => {
    const { name, of } = element;
    const current = rows.at(-1);
    if (name === 'node' || name === 'edge') {
      if (current) fillIn(current, name, keys);
      rows.pop();
    } else if (name === 'default') {
      const key = keys.get(around.at(-1)?.of.key ?? around.at(-1)?.of.id ?? '');
      if (key) key.usual = element.text;
    } else if (name === 'data' && current)
      put(current, keys.get(of.key ?? '')?.name ?? of.key ?? '', element.text);
    else if (name === 'data')
      count(unknown, 'file', keys.get(of.key ?? '')?.name ?? '', element.text);
    // yEd writes names into its drawing.
    else if (/^(Node|Edge)Label$/.test(name) && current) put(current, 'label', element.text.trim());
    else if (name === 'hyperedge' || name === 'port') count(unknown, 'file', `<${name}>`, '');
  };
  readXml(text, begin, end);
  return { format: 'graphml', actors, links, unknown: [...unknown.values()], openEnds: false };
}

type Row = { row: RawActor | RawLink; said: Set<string> };

function put({ row, said }: Row, name: string, text: string): void {
  said.add(name);
  if ('label' in row && row.label === '' && labels.includes(name.toLowerCase())) row.label = text;
  else row.fields.push([name, text]);
}

function fillIn(
  row: Row,
  kind: string,
  keys: Map<string, { name: string; of: string; usual: string | null }>,
): void {
  for (const { name, of, usual } of keys.values())
    if (usual !== null && (of === kind || of === 'all') && !row.said.has(name))
      put(row, name, usual);
}
