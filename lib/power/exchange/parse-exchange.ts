import { below } from '#lib/power/case-file/json-path.ts';
import { type Parsed, parseFile } from '#lib/power/case-file/parse-file.ts';
import { type Report, shown } from '#lib/power/case-file/problem.ts';
import { filledText, isObject, list, object } from '#lib/power/case-file/shape.ts';
import { keyOf } from '#lib/power/key-of.ts';

/** A network in which everybody exchanges at most once: who could exchange with whom. */
export type ExchangeFile = { nodes: string[]; edges: [string, string][] };

/** What takes some seconds at most. */
const MOST_NODES = 2000;
const MOST_EDGES = 20_000;

const exchangeShape = object({ nodes: list(filledText), edges: list(list(filledText)) });

/** Reads such a network: the whole of it, or every problem it has. */
export function parseExchange(input: unknown): Parsed<ExchangeFile> {
  return parseFile(input, (file, report) => {
    exchangeShape(file, '$', report);
    if (!isObject(file)) return;
    const { nodes, edges } = file;
    const known = Array.isArray(nodes) ? checkNodes(nodes, report) : null;
    if (Array.isArray(edges)) checkEdges(edges, known, report);
  });
}

function checkNodes(nodes: readonly unknown[], report: Report): Map<unknown, string> {
  if (nodes.length > MOST_NODES)
    report('$.nodes', 'too-many', { count: nodes.length, limit: MOST_NODES });
  const first = new Map<unknown, string>();
  for (const [i, id] of nodes.entries()) {
    const before = first.get(id);
    const at = below('$.nodes', i);
    if (typeof id !== 'string' || id === '') continue;
    if (before) report(at, 'duplicate-id', { id: shown(id), first: before });
    else first.set(id, at);
  }
  return first;
}

/** @param known null when there is no list of nodes: then that is missing, and not every id unknown. */
function checkEdges(
  edges: readonly unknown[],
  known: ReadonlyMap<unknown, string> | null,
  report: Report,
): void {
  if (edges.length > MOST_EDGES)
    report('$.edges', 'too-many', { count: edges.length, limit: MOST_EDGES });
  const first = new Map<string, string>();
  for (const [i, edge] of edges.entries()) {
    if (!Array.isArray(edge)) continue;
    const at = below('$.edges', i);
    if (edge.length !== 2) report(at, 'not-two', { found: edge.length });
    const ids = edge.filter((id) => typeof id === 'string' && id !== '');
    for (const [end, id] of edge.entries())
      if (known && ids.includes(id) && !known.has(id))
        report(below(at, end), 'unknown-node', { id: shown(id) });
    if (edge.length !== 2 || ids.length !== 2) continue;
    const before = first.get(keyOf(...ids.toSorted()));
    if (ids[0] === ids[1]) report(at, 'same-ends', { id: shown(ids[0]) });
    else if (before) report(at, 'duplicate-row', { first: before });
    else first.set(keyOf(...ids.toSorted()), at);
  }
}
