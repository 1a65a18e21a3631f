import type { FieldProblem } from '#lib/result.ts';
import { readCsv } from './csv.ts';
import { readGexf } from './gexf.ts';
import { readGraphml } from './graphml.ts';
import { isObject, parseJson } from './json.ts';
import { readKumu } from './kumu.ts';
import { readOligrapher } from './oligrapher.ts';
import { readPowerCase } from './power-case.ts';
import type { ReadMap } from './read-map.ts';
import { MOST_PROBLEMS, Refused, refused } from './refuse.ts';
import { readTables } from './tables.ts';
import { textOfBytes } from './text-of-bytes.ts';
import { understand } from './understand.ts';
import { LARGEST_IMPORT } from './words.ts';
import { readXlsx } from './xlsx.ts';
import { readXml } from './xml.ts';

/**
 * Reads a map out of a file of another program, or of ours. Which format it is, its content says; its name says
 * nothing. The whole map, or every problem by its place (a line, a cell, a JSON path), and nothing in between.
 */
export function readMapFile(
  bytes: Uint8Array,
): { ok: true; value: ReadMap } | { ok: false; problems: FieldProblem[] } {
  try {
    return { ok: true, value: read(bytes) };
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return { ok: false, problems: error.problems.slice(0, MOST_PROBLEMS) };
  }
}

function read(bytes: Uint8Array): ReadMap {
  if (bytes.length > LARGEST_IMPORT)
    throw refused('$', 'too-large', { limit: LARGEST_IMPORT / 1e6 });
  if (bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2]! < 9)
    return understand(readTables('xlsx', readXlsx(bytes)));
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) throw refused('$', 'old-excel');
  const text = textOfBytes(bytes);
  const start = text.trimStart();
  if (start === '') throw refused('$', 'empty');
  if (start.startsWith('<')) return understand(readGraph(text));
  if (/^[{[]/.test(start)) return readJson(text);
  return understand(readTables('csv', [readCsv(text)]));
}

function readGraph(text: string) {
  const root = rootOf(text);
  if (root === 'gexf') return readGexf(text);
  if (root === 'graphml') return readGraphml(text);
  throw refused('line 1', 'unknown-xml', { root });
}

function rootOf(text: string): string {
  let root = '';
  const found = new Error('found');
  try {
    readXml(
      text,
      ({ name }) => {
        root = name;
        throw found;
      },
      () => {},
    );
  } catch (error) {
    if (error !== found) throw error;
  }
  return root;
}

function readJson(text: string): ReadMap {
  const file = parseJson(text);
  if (isObject(file)) {
    if (typeof file.schema === 'string' && file.schema.startsWith('power-case'))
      return readPowerCase(text);
    if ('graph_data' in file || 'entities' in file || ('nodes' in file && 'edges' in file))
      return understand(readOligrapher(file));
    if ('elements' in file) return understand(readKumu(file));
  }
  throw refused('$', 'unknown-json');
}
