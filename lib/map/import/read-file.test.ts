import { readFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readMapFile } from './read-file.ts';
import * as samples from './samples.ts';
import { workbookOf } from './xlsx-of.ts';

const bytesOf = (file: string | Uint8Array) =>
  typeof file === 'string' ? Buffer.from(file) : file;
function read(file: string | Uint8Array) {
  const result = readMapFile(bytesOf(file));
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  const { actors, supplies, unknown, format } = result.value;
  return {
    ...{ format, map: result.value, actors: actors.map(({ name }) => name) },
    ways: supplies.map(({ from, to, directed }) => `${from}${directed ? '>' : '-'}${to}`),
    unknown: unknown.map(({ where, field, count }) => `${where} ${field} ${count}`),
  };
}
const refusal = (file: string | Uint8Array) => {
  const result = readMapFile(bytesOf(file));
  return result.ok ? [] : result.problems.map(({ path, code }) => [path, code]);
};

describe('what other programs write', () => {
  test('a Kumu blueprint, whose fields of the same name mean something else', () => {
    const { format, actors, ways, unknown } = read(samples.kumuBlueprint);
    expect([format, actors]).toEqual(['kumu', ['Mayor', 'Transit union', '<b>Riders</b>']]);
    expect(ways).toEqual(['e2>e1', 'e3>e1', 'e1>e3', 'e3-e2']);
    expect(unknown).toEqual([
      ...['actors description 1', 'actors tags 1', 'actors Influence 1', 'actors Position 1'],
      'supplies Strength 1',
    ]);
  });

  test('a whole Kumu export, with attributes and a reversed connection', () => {
    const { ways, unknown, actors } = read(samples.kumuFull);
    expect([actors, ways]).toEqual([['Mayor', 'Union'], ['elem-1>elem-2']]);
    expect(unknown).toEqual(['actors element type 1', 'file maps 1']);
  });

  test('Kumu’s sheets, one at a time, several ends in a cell', () => {
    expect(read(samples.kumuElements).actors).toEqual(['Mayor', 'Union']);
    const { actors, ways, map } = read(samples.kumuConnections);
    expect(ways).toEqual(['Union>Mayor', 'Union>Council', 'Riders-Union']);
    expect(actors).toEqual(['Union', 'Mayor', 'Council', 'Riders']);
    expect(map.actors.every(({ implied }) => implied)).toBe(true);
  });

  test('Oligrapher, as it is and as it was', () => {
    const { ways, unknown, map } = read(samples.oligrapher);
    expect(ways).toEqual(['xyz>34']);
    expect(map.actors[0]!.place).toEqual({ x: 10, y: 20 });
    expect(unknown).toEqual(['actors image 1', 'file captions 1', 'file annotations_data 1']);
    const old = read(samples.oligrapherOld);
    expect([old.actors, old.ways]).toEqual([['Mayor', 'Donor'], ['x2>1']]);
    expect(old.unknown).toEqual(['actors blurb 1', 'supplies category_id 1']);
  });

  test('GEXF 1.2, with defaults, an undirected edge and nodes within nodes', () => {
    const { actors, ways, unknown, map } = read(samples.gexfOld);
    expect([actors, ways]).toEqual([
      ['Mayor', 'Council', 'Clerk'],
      ['a-b', 'c>b'],
    ]);
    expect(unknown).toEqual(['actors role 3', 'supplies weight 1']);
    expect(map.actors[0]!.place).toEqual({ x: 3, y: -4 });
  });

  test('yEd’s GraphML, a line to itself included', () => {
    const { actors, ways, unknown } = read(samples.graphmlYed);
    expect([actors, ways]).toEqual([
      ['Mayor', 'Union & friends'],
      ['n1>n0', 'n1-n1'],
    ]);
    expect(unknown).toEqual(['supplies since 2']);
  });

  test('a workbook: two tables on a sheet, one to ignore, one that is neither', () => {
    const file = workbookOf({
      Map: [
        ['Label', 'Shoe size'],
        ['Mayor', 46],
        ['=1+1', null],
        [],
        [],
        ['From', 'To'],
        ['=1+1', 'Mayor'],
      ],
      'Old (ignore)': [['Label'], ['Nobody']],
      Notes: [['Something else']],
    });
    const { actors, ways, unknown } = read(file);
    expect([actors, ways]).toEqual([['Mayor', '=1+1'], ['=1+1>Mayor']]);
    expect(unknown).toEqual(['actors Shoe size 1', 'file Notes 1']);
  });

  test('the start of a case file, its past named', () => {
    const { actors, unknown, map } = read(
      readFileSync('lib/power/cases/montgomery-1955.json', 'utf8'),
    );
    expect(actors).toHaveLength(15);
    expect(map.supplies.length).toBeGreaterThan(20);
    expect(unknown).toContainEqual(expect.stringMatching(/^file events \d+/));
  });

  test('tables in other encodings and with other delimiters', () => {
    const utf16 = Buffer.from('\ufeffLabel\tPeople\nPeña\t5\n', 'utf16le');
    expect(read(utf16).map.actors[0]).toMatchObject({ name: 'Peña', people: 5 });
    expect(read(Buffer.from('Label;People\nPeña;5\n', 'latin1')).actors).toEqual(['Peña']);
  });

  test('a formula is never computed: its cell is what was shown, or its text', () => {
    const sheet = (cells: string) =>
      zipSync({
        'xl/workbook.xml': strToU8(
          '<workbook><sheets><sheet name="S" id="r1"/></sheets></workbook>',
        ),
        'xl/_rels/workbook.xml.rels': strToU8(
          '<Relationships><Relationship Id="r1" Target="/xl/worksheets/s.xml"/></Relationships>',
        ),
        'xl/worksheets/s.xml': strToU8(
          `<worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Label</t></is></c></row>${cells}</sheetData></worksheet>`,
        ),
      });
    const file = sheet(
      '<row r="2"><c r="A2" t="str"><f>UPPER("x")</f><v>X</v></c></row><row r="3"><c r="A3"><f>NOW()</f></c></row>',
    );
    expect(read(file).actors).toEqual(['X', '=NOW()']);
    expect(read('Label\n=1+1\n').actors).toEqual(['=1+1']);
  });
});

describe('what is refused, with its place', () => {
  const graph = (inner: string, before = '') =>
    `<?xml version="1.0"?>\n${before}<graphml><graph edgedefault="directed">\n${inner}</graph></graphml>`;

  test('a document type, and so every entity and every bomb of them', () => {
    const laughs = '<!DOCTYPE lolz [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]>\n';
    expect(refusal(graph('<node id="&b;"/>', laughs))).toEqual([['line 2', 'doctype']]);
    const file = '<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/passwd">]>';
    expect(refusal(graph('<node id="&f;"/>', file))).toEqual([['line 2', 'doctype']]);
    expect(refusal(graph('<node id="&f;"/>'))).toEqual([['line 3', 'bad-xml']]);
  });

  test('XML that is broken, too deep, or of another kind', () => {
    expect(refusal(graph('<node id="a">\n<data>'))[0]).toEqual(['line 4', 'bad-xml']);
    expect(refusal(graph('<a>'.repeat(200)))).toEqual([['line 3', 'too-deep']]);
    expect(refusal('<html><body/></html>')).toEqual([['line 1', 'unknown-xml']]);
    expect(refusal(graph('<node id="a"/><node id="a"/>\n<edge source="a" target="b"/>'))).toEqual([
      ['line 3', 'duplicate-id'],
      ['line 4, to', 'unknown-end'],
    ]);
  });

  test('JSON by its line or path', () => {
    expect(refusal('{\n"elements": [\n{"label": }]}')).toEqual([['line 3', 'not-json']]);
    expect(refusal('{"hello":1}')).toEqual([['$', 'unknown-json']]);
    expect(refusal('{"elements":[1]}')).toEqual([['$.elements[0]', 'not-object']]);
    const elements = [{ label: 'A' }, { label: ' ' }, { label: 'A' }, { label: 'x'.repeat(5000) }];
    expect(refusal(JSON.stringify({ elements }))).toEqual([
      ['$.elements[1]', 'no-name'],
      ['$.elements[2]', 'duplicate-id'],
      ['$.elements[3]', 'too-long'],
    ]);
    const unfit = [{ label: 'A\0' }, { label: 'B', Side: 'left', Position: 7 }];
    expect(refusal(JSON.stringify({ elements: unfit }))).toEqual([
      ['$.elements[1].Side', 'not-one-of'],
      ['$.elements[1].Position', 'not-whole'],
      ['$.elements[0]', 'unstorable'],
    ]);
  });

  test('one bad line of a long table, and anything above 20 MB', () => {
    const rows = Array.from(
      { length: 4000 },
      (_, i) => `k${i},Actor ${i} ${'x'.repeat(400)},ally,1`,
    );
    const table = (bad: string) =>
      ['ID,Label,Side,Position', ...rows.slice(0, 2500), bad, ...rows.slice(2500)].join('\n');
    expect(refusal(table('k,Actor,ally,9'))).toEqual([['line 2502, Position', 'not-whole']]);
    expect(refusal(table('k,"Actor"x,ally,1'))[0]).toEqual(['line 2502', 'bad-csv']);
    expect(refusal(table('k,Actor,ally,1,more'))).toEqual([['line 2502', 'no-column']]);
    expect(refusal(Buffer.alloc(20_000_001, 'a'))).toEqual([['$', 'too-large']]);
  });

  test('tables without a header, and shares that say two things', () => {
    expect(refusal('Mayor,Union\n1,2\n')).toEqual([['line 1', 'no-header']]);
    expect(refusal('')).toEqual([['$', 'empty']]);
    const twice = 'From,To,Label,Share,Capacity\na,b,x,0.5,1\na,b,x,0.6,1\na,,x,0.1,1\n';
    expect(refusal(twice)).toEqual([
      ['line 3', 'said-twice'],
      ['line 4, to', 'no-end'],
    ]);
  });

  test('a zip that is none, an old workbook, and one that would fill the memory', () => {
    expect(refusal(Buffer.from('PK\x03\x04rubbish'))[0]![1]).toBe('not-xlsx');
    expect(refusal(zipSync({ 'a.txt': strToU8('a') }))[0]![1]).toBe('not-xlsx');
    expect(refusal(Buffer.from([0xd0, 0xcf, 0x11, 0xe0]))[0]![1]).toBe('old-excel');
    const bomb = zipSync({ 'xl/workbook.xml': new Uint8Array(101_000_000) });
    expect(bomb.length).toBeLessThan(200_000);
    expect(refusal(bomb)).toEqual([['xl/workbook.xml', 'too-large-unpacked']]);
  });
});
