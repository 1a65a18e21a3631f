import { unzipSync } from 'fflate';
import { refused } from './refuse.ts';
import type { Cell, Sheet } from './tables.ts';
import { readXml } from './xml.ts';

/** Unpacked, in bytes: a zip can hold a thousand times what it weighs. */
const LARGEST = 100_000_000;
const MOST_COLUMNS = 500;

/** The sheets of an XLSX workbook. A formula is never computed: its cell is what the program that saved it showed. @throws Refused */
export function readXlsx(bytes: Uint8Array): Sheet[] {
  const files = unpack(bytes);
  const textOf = (name: string) => {
    const found = files[name];
    return found ? new TextDecoder().decode(found) : null;
  };
  const workbook = textOf('xl/workbook.xml');
  if (workbook === null) throw refused('xl/workbook.xml', 'not-xlsx');
  const paths = new Map<string, string>();
  each(textOf('xl/_rels/workbook.xml.rels') ?? '<r/>', 'Relationship', ({ of }) => {
    paths.set(of.Id ?? '', `${of.Target}`.replace(/^\/?(xl\/)?/, 'xl/'));
  });
  const strings: string[] = [];
  const shared = textOf('xl/sharedStrings.xml');
  if (shared !== null) readStrings(shared, strings);
  const sheets: Sheet[] = [];
  each(workbook, 'sheet', ({ of }) => {
    const text = textOf(paths.get(of.id ?? '') ?? '');
    const name = of.name ?? '';
    if (text !== null) sheets.push({ name, rows: readRows(text, strings, name) });
  });
  return sheets;
}

function unpack(bytes: Uint8Array) {
  let size = 0;
  try {
    // Each file is unpacked into as much room as the archive says it needs, and no more.
    return unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (
          !/^xl\/(workbook\.xml|_rels\/workbook\.xml\.rels|sharedStrings\.xml|worksheets\/.*\.xml)$/.test(
            name,
          )
        )
          return false;
        size += originalSize;
        if (size > LARGEST) throw refused(name, 'too-large-unpacked', { limit: LARGEST / 1e6 });
        return true;
      },
    });
  } catch (error) {
    if (error instanceof Error && !('code' in error)) throw error;
    throw refused('xlsx', 'not-xlsx');
  }
}

type Seen = { of: Record<string, string> };
function each(text: string, name: string, take: (element: Seen) => void): void {
  readXml(
    text,
    () => {},
    (element) => {
      if (element.name === name) take(element);
    },
  );
}

function readStrings(text: string, strings: string[]): void {
  let whole = '';
  readXml(
    text,
    ({ name }) => {
      if (name === 'si') whole = '';
    },
    (element, around) => {
      // Not how it is pronounced, which stands beside the text in the same element.
      if (element.name === 't' && around.at(-1)?.name !== 'rPh') whole += element.text;
      if (element.name === 'si') strings.push(unescaped(whole));
    },
    'sharedStrings.xml, ',
  );
}

function readRows(text: string, strings: string[], sheet: string): Sheet['rows'] {
  const rows: Sheet['rows'] = [];
  let cells: Cell[] = [];
  let last = 0;
  let cell = { formula: '', value: null as string | null, inline: '' };
  readXml(
    text,
    ({ name }) => {
      if (name === 'row') cells = [];
      if (name === 'c') cell = { formula: '', value: null, inline: '' };
    },
    ({ name, of, text }, around) => {
      if (name === 'f') cell.formula = text;
      else if (name === 'v') cell.value = text;
      else if (name === 't' && around.at(-1)?.name !== 'rPh') cell.inline += text;
      else if (name === 'c') {
        const column = columnOf(of.r) ?? cells.length;
        if (column >= MOST_COLUMNS)
          throw refused(`${sheet}!${of.r}`, 'too-many-columns', { limit: MOST_COLUMNS });
        while (cells.length < column) cells.push(null);
        cells[column] = contentOf(of.t ?? 'n', cell, strings);
      } else if (name === 'row') {
        const line = Number(of.r) || last + 1;
        // What a gap means is asked of two blank rows, no more.
        for (let gap = 1; gap < Math.min(line - last, 3); gap++) rows.push({ at: '', cells: [] });
        rows.push({ at: `${sheet}!${line}`, cells });
        last = line;
      }
    },
    `${sheet}, `,
  );
  return rows;
}

function contentOf(
  type: string,
  { formula, value, inline }: { formula: string; value: string | null; inline: string },
  strings: string[],
): Cell {
  if (type === 'inlineStr') return unescaped(inline);
  if (value === null) return formula ? `=${formula}` : null;
  if (type === 's') return strings[Number(value)] ?? null;
  if (type === 'b') return value === '1' ? 'TRUE' : 'FALSE';
  if (type !== 'n') return unescaped(value);
  const number = Number(value);
  return Number.isFinite(number) ? number : value;
}

/** `C7` is in column 2. */
function columnOf(ref: string | undefined): number | null {
  const letters = /^[A-Z]{1,3}/.exec(ref ?? '')?.[0];
  if (!letters) return null;
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** Excel writes a character that XML forbids as `_x0001_`. */
const unescaped = (text: string): string =>
  text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
