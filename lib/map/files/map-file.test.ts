import { readFileSync } from 'node:fs';
import { parse as readCsv } from 'csv-parse/sync';
import fc from 'fast-check';
import Graph from 'graphology';
import { parse as readGexf } from 'graphology-gexf';
import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import { mapOfCase } from '#lib/map/map-of-case.ts';
import type { PowerMap } from '#lib/map/schema.ts';
import { actorsCsv } from './csv.ts';
import type { MapFormat } from './formats.ts';
import { mapFile } from './map-file.ts';
import { placesOfMap, rowsOfMap } from './rows-of-map.ts';
import { mapFormats } from './words.ts';

const example = (name: string) =>
  mapOfCase(JSON.parse(readFileSync(`lib/power/cases/${name}.json`, 'utf8')));
const montgomery = example('montgomery-1955');
const empty: PowerMap = { actors: [], resources: [], changes: [], happenings: [] };
const hostileNames = [
  '=HYPERLINK("http://evil")',
  ' \u200b@SUM(A1)',
  '＝1+1',
  '\t-1',
  '<script>&amp;"]]>\u0001\u000b',
  '\u202etxt.exe',
  'x\ud800y\ufffe',
  'ñ'.repeat(5000),
  'two\r\nlines, "quoted"',
];
const hostile: PowerMap = {
  ...montgomery,
  actors: montgomery.actors.map((actor, i) => {
    const name = hostileNames[i % hostileNames.length]!;
    // A key may look like a number too.
    return { ...actor, key: i === 0 ? '1955' : actor.key, name, kind: name };
  }),
  resources: montgomery.resources.map((one, i) => ({
    ...one,
    name: hostileNames[i % hostileNames.length]!,
  })),
};
const maps = Object.entries({
  ...{ montgomery, immokalee: example('ciw-fairfood-2001'), empty, hostile },
});
const textOf = (map: PowerMap, format: MapFormat) => mapFile(map, 'buses', { format }).text;
const latest = (map: PowerMap) => rowsOfMap(map, '9999-12-31');

// What a file in UTF-8 can hold of a text, and what of that XML 1.0 can.
const whole = (text: string) => text.replace(/\p{Cs}/gu, '\ufffd');
const kept = (text: string) => text.replace(/[^\t\n\r -\u{10ffff}]|[\p{Cs}\ufffe\uffff]/gu, '');
const csvOf = (text: string): Record<string, string>[] =>
  readCsv(text, { bom: true, columns: true, record_delimiter: '\r\n' });
const unguarded = (text: string) => text.replace(/^'/, '');

/** Every element of well-formed XML, with its attributes and its text. Throws at the first fault. */
function elementsOf(text: string) {
  const all: { name: string; of: Record<string, string>; text: string }[] = [];
  const open: typeof all = [];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const of = Object.fromEntries(Object.values(attributes).map((a) => [a.name, a.value]));
    const element = { name, of, text: '' };
    all.push(element);
    open.push(element);
  });
  parser.on('text', (piece) => {
    if (open.length > 0) open.at(-1)!.text += piece;
  });
  parser.on('closetag', () => void open.pop());
  parser.write(text).close();
  return (name: string) => all.filter((element) => name === '*' || element.name === name);
}

describe.each(maps)('%s', (_, map) => {
  const { actors, supplies } = latest(map);

  test('the rows tell of every actor and of every supply that was recorded', () => {
    expect(actors).toHaveLength(map.actors.length);
    const recorded = map.changes.filter(({ set }) => set === 's' || set === 'k');
    const triples = recorded.map((c) => `${c.actorId} ${c.supplierId} ${c.resourceId}`);
    expect(supplies).toHaveLength(new Set(triples).size);
  });

  test('CSV is read back by a spreadsheet as it was, a guard before what looks like a formula', () => {
    const people = csvOf(textOf(map, 'actors-csv'));
    expect(people.map((row) => [row.ID, unguarded(row.Label!), row.Position])).toEqual(
      actors.map(({ key, name, position }) => [key, whole(name), `${position}`]),
    );
    const rows = csvOf(textOf(map, 'supplies-csv'));
    expect(rows.map((row) => [row.From, row.To, unguarded(row.Label!), row.Share])).toEqual(
      supplies.map(({ from, to, resource, share }) => [...[from, to, whole(resource), `${share}`]]),
    );
    for (const cell of rows.flatMap((row) => [row.Supplier!, row.Dependent!, row.Label!]))
      expect(cell).not.toMatch(/^[\s\u200b\u202e]*[=+@＝-]/);
  });

  test('a Kumu blueprint has every actor and supply, its ends among the elements', () => {
    const { elements, connections } = JSON.parse(textOf(map, 'kumu'));
    const ids = elements.map(({ id }: { id: string }) => id);
    expect(ids).toEqual(actors.map(({ key }) => key));
    expect(connections).toHaveLength(supplies.length);
    for (const [i, { from, to, direction, label, Strength }] of connections.entries()) {
      const supply = supplies[i]!;
      expect([from, to, direction]).toEqual([supply.from, supply.to, 'directed']);
      expect([label, Strength]).toEqual([supply.resource, supply.strength]);
    }
  });

  test('in an Oligrapher map nodes and lines name each other, and every line has its ends', () => {
    const { graph_data: graph, attributes } = JSON.parse(textOf(map, 'oligrapher'));
    expect(Object.keys(graph.nodes)).toHaveLength(actors.length);
    // A number would be looked up as an entry of LittleSis.
    for (const id of Object.keys(graph.nodes)) expect(id).not.toMatch(/^\d+$/);
    const edges = Object.values<Record<string, unknown>>(graph.edges);
    expect(edges).toHaveLength(supplies.filter(({ from, to }) => from !== to).length);
    for (const { id, node1_id, node2_id, x1, y2, arrow } of edges) {
      const [a, b] = [graph.nodes[`${node1_id}`], graph.nodes[`${node2_id}`]];
      expect([x1, y2, arrow]).toEqual([a.x, b.y, '1->2']);
      expect(a.edgeIds).toContain(id);
      expect(b.edgeIds).toContain(id);
    }
    expect(JSON.parse(attributes.annotations_data)).toEqual([]);
    expect(JSON.parse(attributes.settings)).toEqual({});
  });

  test('GEXF is well formed, and another program reads the same graph out of it', () => {
    const text = textOf(map, 'gexf');
    const find = elementsOf(text);
    expect(find('gexf')[0]!.of.version).toBe('1.3');
    expect(find('node').map(({ of }) => of.label)).toEqual(actors.map(({ name }) => kept(name)));
    expect(find('edge').every(({ of }) => Number(of.weight) > 0)).toBe(true);
    // Gephi makes one line of those that share ends and kind.
    const lines = find('edge').map(({ of }) => `${of.source} ${of.target} ${of.kind}`);
    expect(new Set(lines).size).toBe(supplies.length);
    if (actors.length === 0) return;
    const graph = readGexf(Graph, text, { allowUndeclaredAttributes: false });
    expect([graph.order, graph.size]).toEqual([actors.length, supplies.length]);
    for (const { id, from, to, share, strength } of supplies) {
      expect([graph.source(id), graph.target(id)]).toEqual([from, to]);
      expect(graph.getEdgeAttributes(id)).toMatchObject({ share, strength });
    }
    for (const { key, position, counted, side } of actors)
      expect(graph.getNodeAttributes(key)).toMatchObject({ position, counted, side });
  });

  test('GraphML is well formed, and every piece of data is of a declared key', () => {
    const find = elementsOf(textOf(map, 'graphml'));
    const keys = new Map(find('key').map(({ of }) => [of.id, of]));
    for (const { of } of find('data')) expect(keys.has(of.key)).toBe(true);
    expect(keys.get('n-position')).toMatchObject({ for: 'node', 'attr.type': 'int' });
    expect(find('edge').map(({ of }) => [of.source, of.target])).toEqual(
      supplies.map(({ from, to }) => [from, to]),
    );
    const labels = find('data').filter(({ of }) => of.key === 'n-label');
    expect(labels.map(({ text }) => text)).toEqual(actors.map(({ name }) => kept(name)));
    const shares = find('data').filter(({ of }) => of.key === 'e-share');
    expect(shares.map(({ text }) => Number(text))).toEqual(supplies.map(({ share }) => share));
  });
});

describe.each(maps)('the picture of %s', (_, map) => {
  const find = elementsOf(textOf(map, 'svg'));

  test('is well formed, names everybody, and nothing in it stands outside its frame', () => {
    const titles = find('title').map(({ text }) => text.trim());
    for (const { name } of map.actors) expect(titles).toContain(kept(name).trim());
    const [left, top, width, height] = find('svg')[0]!.of.viewBox!.split(' ').map(Number);
    for (const { of } of [...find('rect'), ...find('text')]) {
      expect(Number(of.x)).toBeGreaterThanOrEqual(left!);
      expect(Number(of.x) + Number(of.width ?? 0)).toBeLessThanOrEqual(left! + width!);
      expect(Number(of.y)).toBeGreaterThanOrEqual(top!);
      expect(Number(of.y) + Number(of.height ?? 0)).toBeLessThanOrEqual(top! + height!);
    }
  });

  test('loads nothing and runs nothing', () => {
    for (const { name, of } of find('*')) {
      expect(['script', 'image', 'use', 'foreignObject', 'style', 'a']).not.toContain(name);
      for (const attribute of Object.keys(of)) expect(attribute).not.toMatch(/^on|href|src/);
    }
  });
});

test('an arrow that only could be is dashed in the picture', () => {
  const dashed = (map: PowerMap) =>
    elementsOf(textOf(map, 'svg'))('path').filter(({ of }) => of['stroke-dasharray']).length;
  const none = montgomery.changes.map((change) =>
    change.set === 's' ? { ...change, to: 0 } : change,
  );
  expect(dashed({ ...montgomery, changes: none })).toBeGreaterThan(dashed(montgomery));
});

test('what an actor supplies to itself is written, and nothing hangs on it', () => {
  const own = latest(montgomery).supplies.filter(({ from, to }) => from === to);
  expect(own).toMatchObject([
    { resourceKey: 'transport', share: 0.7, importance: 0.25, strength: 0 },
  ]);
});

test('of any text, a spreadsheet sees no formula and gets the text back', () => {
  const [actor] = latest(montgomery).actors;
  const tricky = fc.string({ unit: fc.constantFrom(...'=+-@＝\t\r\n\0 \u200b\ufeff\'",a1') });
  fc.assert(
    fc.property(fc.oneof(tricky, fc.string({ unit: 'grapheme' })), (name) => {
      const [row] = csvOf(actorsCsv({ actors: [{ ...actor!, name }], supplies: [], ties: [] }));
      const shown = row!.Label!;
      expect(shown).not.toMatch(/^[\p{Cc}\p{Cf}\p{Z}]*[=+\-@＝＋－＠]|^[\t\r\n\0]/u);
      expect([name, `'${name}`]).toContain(shown);
    }),
    { numRuns: 2000 },
  );
});

test('an actor counts for the part of our leverage that would be lost without it', () => {
  const { actors } = rowsOfMap(montgomery, '1956-02-01');
  expect(actors.find(({ key }) => key === 'fed_courts')!.counted).toBeCloseTo(0.67, 2);
});

test('the file is of the day that was asked for, and is named for it', () => {
  const named = (on?: string) => mapFile(montgomery, 'buses', { format: 'actors-csv', on });
  expect(named('1956-02-02').name).toBe('buses-1956-02-01-actors.csv');
  expect(named('start').name).toBe('buses-start-actors.csv');
  expect(named().name).toBe('buses-1956-12-20-actors.csv');
  const part = (on?: string) =>
    csvOf(named(on).text).filter((row) => Number(row.Participation) > 0.5).length;
  expect(part('start')).toBeLessThan(part());
  expect(mapFile(empty, 'new', { format: 'gexf' }).name).toBe('new-start-map.gexf');
  const names = mapFormats.map((format) => mapFile(empty, 'new', { format }).name);
  expect(new Set(names).size).toBe(mapFormats.length);
});

test('whoever was put somewhere by hand stands there in the files', () => {
  const [first, ...others] = montgomery.actors;
  const moved = { ...montgomery, actors: [{ ...first!, x: 12, y: -34 }, ...others] };
  expect(placesOfMap(moved, null).get(first!.key)).toEqual({ x: 12, y: -34 });
  expect(textOf(moved, 'gexf')).toContain('<viz:position x="12" y="34" z="0"/>');
});
