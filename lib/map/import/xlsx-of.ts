import { strToU8, zipSync } from 'fflate';
import type { MapRows } from '#lib/map/files/rows-of-map.ts';
import { element, xmlFile } from '#lib/map/files/xml.ts';
import type { Cell } from './tables.ts';

/** For tests: a workbook with these sheets, as a spreadsheet program writes one, every text among the shared ones. */
export function workbookOf(sheets: Record<string, Cell[][]>): Uint8Array {
  const shared: string[] = [];
  // What looks like an escape is escaped, and so is what XML turns into another character.
  const escaped = (text: string) =>
    text.replace(/_x[0-9A-Fa-f]{4}_/g, '_x005F$&').replaceAll('\r', '_x000D_');
  const cell = (value: Cell, column: number, row: number) => {
    const r = `${String.fromCharCode(65 + column)}${row + 1}`;
    if (value === null) return '';
    if (typeof value === 'number') return element('c', { r }, [`<v>${value}</v>`]);
    const text = shared.push(escaped(value)) - 1;
    return element('c', { r, t: 's' }, [`<v>${text}</v>`]);
  };
  const names = Object.keys(sheets);
  const files: Record<string, Uint8Array> = {};
  for (const [index, name] of names.entries())
    files[`xl/worksheets/sheet${index + 1}.xml`] = strToU8(
      xmlFile(
        element('worksheet', {}, [
          element(
            'sheetData',
            {},
            sheets[name]!.map((row, y) =>
              element(
                'row',
                { r: y + 1 },
                row.map((value, x) => cell(value, x, y)),
              ),
            ),
          ),
        ]),
      ),
    );
  files['xl/workbook.xml'] = strToU8(
    xmlFile(
      element('workbook', {}, [
        element(
          'sheets',
          {},
          names.map((name, i) => element('sheet', { name, sheetId: i + 1, 'r:id': `rId${i + 1}` })),
        ),
      ]),
    ),
  );
  files['xl/_rels/workbook.xml.rels'] = strToU8(
    xmlFile(
      element(
        'Relationships',
        {},
        names.map((_, i) =>
          element('Relationship', { Id: `rId${i + 1}`, Target: `worksheets/sheet${i + 1}.xml` }),
        ),
      ),
    ),
  );
  files['xl/sharedStrings.xml'] = strToU8(
    xmlFile(
      element(
        'sst',
        {},
        shared.map((text) =>
          `<si>${element('t', { 'xml:space': 'preserve' }, [])}</si>`.replace(
            '/>',
            // By a function: in a text, `$&` would mean what it takes the place of.
            () => `>${xmlOf(text)}</t>`,
          ),
        ),
      ),
    ),
  );
  return zipSync(files);
}

const xmlOf = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** For tests: a map as two sheets. */
export const xlsxOf = ({ actors, supplies, ties }: MapRows): Uint8Array =>
  workbookOf({
    Actors: [
      ['ID', 'Label', 'Type', 'Side', 'Position', 'Influence', 'People', 'Participation'],
      ...actors.map((one): Cell[] => [
        ...[one.key, one.name, one.kind, one.side, one.position],
        ...[one.influence, one.people, one.participation],
      ]),
    ],
    Supplies: [
      ['From', 'To', 'Label', 'Type', 'Direction', 'Share', 'Capacity', 'Importance'],
      ...supplies.map((one): Cell[] => [
        ...[one.from, one.to, one.resource, one.kind, 'directed'],
        ...[one.share, one.capacity, one.importance],
      ]),
    ],
    Ties: [
      ['From', 'To', 'Type', 'Direction', 'Tie strength', 'Tie confidence', 'Tie basis'],
      ...ties.map((one): Cell[] => [
        ...[one.from, one.to, one.kind, one.mutual ? 'undirected' : 'directed'],
        ...[one.tieStrength, one.tieConfidence, one.tieBasis],
      ]),
    ],
  });
