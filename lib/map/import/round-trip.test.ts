import fc from 'fast-check';
import { expect, test } from 'vitest';
import { actorsCsv, suppliesCsv, tiesCsv } from '#lib/map/files/csv.ts';
import { gexf } from '#lib/map/files/gexf.ts';
import { graphml } from '#lib/map/files/graphml.ts';
import { kumuBlueprint } from '#lib/map/files/kumu.ts';
import { oligrapherMap } from '#lib/map/files/oligrapher.ts';
import type { ActorRow, MapRows, SupplyRow, TieRow } from '#lib/map/files/rows-of-map.ts';
import { mutual, strengths, tieKinds } from '#lib/map/tie-kinds.ts';
import { confidences, sides } from '#lib/map/words.ts';
import { readMapFile } from './read-file.ts';
import { xlsxOf } from './xlsx-of.ts';

const storable = (text: string) => !/[\0\p{Cs}]/u.test(text);
/** What XML can hold at all, and of that what two programs agree on. */
const inXml = (text: string) => text.replace(/[^\t\n\r -\u{10ffff}]|[\p{Cs}\ufffe\uffff]/gu, '');
const text = fc
  .oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }),
    fc.string({ unit: fc.constantFrom(...'=+-@\'"<>&|;,\t\r\n \u202e#a1_x0'), minLength: 1 }),
    fc.constantFrom(
      '=1+1',
      "'=1+1",
      "''-",
      '</name>',
      ']]>',
      '&amp;',
      '\u202etxt.exe',
      '1955',
      'null',
    ),
  )
  .map((one) => inXml(one))
  .filter((one) => one.trim() !== '' && storable(one));
const share = fc.double({ min: 0, max: 1, noNaN: true }).map((x) => x + 0);
const maybe = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: null });

const tieOf = (
  { from, to, kind }: { from: string; to: string; kind: TieRow['kind'] },
  index: number,
): fc.Arbitrary<TieRow> =>
  fc.record({
    ...{ id: fc.constant(`tie-${index + 1}`), from: fc.constant(from), to: fc.constant(to) },
    ...{ kind: fc.constant(kind), mutual: fc.constant(mutual.has(kind)) },
    ...{ tieStrength: fc.constantFrom(...strengths), tieBasis: maybe(text) },
    tieConfidence: fc.constantFrom(...confidences),
  });

/** Maps as files tell of them: any names, any shape, ends that meet themselves, or nobody at all. */
const randomRows: fc.Arbitrary<MapRows> = fc
  .uniqueArray(fc.tuple(text, text, text), { maxLength: 6, selector: ([key]) => key })
  .chain((cast) => {
    const actor = ([key, name, kind]: [string, string, string]): fc.Arbitrary<ActorRow> =>
      fc.record({
        ...{ key: fc.constant(key), name: fc.constant(name), kind: fc.constant(kind) },
        ...{ side: fc.constantFrom(...sides), position: fc.integer({ min: -2, max: 2 }) },
        influence: maybe(fc.integer({ min: 0, max: 4 })),
        people: maybe(fc.integer({ min: 0, max: 2_000_000_000 })),
        ...{ participation: maybe(share), counted: share },
      });
    const resources = [
      { resource: 'Fares', resourceKey: 'r', kind: 'material' },
      { resource: '=Votes <b>', resourceKey: 's', kind: "'=" },
    ];
    const importance = new Map<string, number>();
    const end = cast.length > 0 ? fc.constantFrom(...cast.map(([key]) => key)) : text;
    const supply = fc.record({
      ...{ from: end, to: end, resource: fc.constantFrom(...resources) },
      ...{ share, capacity: fc.double({ min: 0, max: 1e6, noNaN: true }), strength: share },
      importance: share,
    });
    const supplies = (cast.length > 0 ? fc.array(supply, { maxLength: 8 }) : fc.constant([])).map(
      (rows) => {
        const once = new Map(
          rows.map((row) => [JSON.stringify([row.from, row.to, row.resource]), row]),
        );
        return [...once.values()].map(({ resource, ...row }, index): SupplyRow => {
          // How important a thing is to somebody is the same on each of its rows.
          const key = JSON.stringify([row.to, resource]);
          importance.set(key, importance.get(key) ?? row.importance);
          return { ...row, ...resource, id: `s${index + 1}`, importance: importance.get(key)! };
        });
      },
    );
    const ties: fc.Arbitrary<TieRow[]> =
      cast.length > 1
        ? fc
            .uniqueArray(fc.record({ from: end, to: end, kind: fc.constantFrom(...tieKinds) }), {
              maxLength: 6,
              selector: ({ from, to, kind }) => JSON.stringify([from, to, kind]),
            })
            .map((rows) => rows.filter(({ from, to }) => from !== to))
            .chain((rows) => fc.tuple(...rows.map(tieOf)))
        : fc.constant([]);
    return fc.record({ actors: fc.tuple(...cast.map(actor)), supplies, ties });
  });

/** What comes back of rows, in the words of rows. */
function rowsOf(file: string | Uint8Array) {
  const read = readMapFile(typeof file === 'string' ? Buffer.from(file) : file);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  const { actors, resources, values, supplies, ties, unknown } = read.value;
  expect(unknown).toEqual([]);
  const names = new Map(resources.map((one) => [one.id, one]));
  return {
    actors: actors.map(({ id, name, kind, side, position, influence, people, participation }) => ({
      ...{ key: id, name, kind, side, position, influence, people, participation },
    })),
    supplies: supplies.map(({ from, to, resource, share, capacity }) => ({
      ...{ from, to, resource: names.get(resource!)!.name, kind: names.get(resource!)!.kind },
      ...{ share, capacity },
      importance:
        values.find((value) => value.actor === to && value.resource === resource)?.to ?? 0,
    })),
    ties: ties.map(({ at: _, ...rest }) => rest),
  };
}
const actorsIn = ({ actors }: MapRows) => actors.map(({ counted: _, ...rest }) => rest);
const suppliesIn = ({ supplies }: MapRows) =>
  supplies.map(({ from, to, resource, kind, share, capacity, importance }) => ({
    ...{ from, to, resource, kind, share, capacity, importance },
  }));
const tiesIn = ({ ties }: MapRows) =>
  ties.map(({ from, to, kind, tieStrength: strength, tieConfidence: confidence, tieBasis }) => ({
    ...{ from, to, kind, strength, confidence, basis: tieBasis },
  }));
const placesOf = ({ actors }: MapRows) =>
  new Map(actors.map(({ key }, index) => [key, { x: index * 10, y: -index }]));
const check = (rows: (rows: MapRows) => void) =>
  fc.assert(fc.property(randomRows, rows), { numRuns: 60 });

test('a Kumu blueprint comes back as it was', () => {
  check((rows) => {
    expect(rowsOf(kumuBlueprint(rows))).toEqual({
      actors: actorsIn(rows),
      supplies: suppliesIn(rows),
      ties: tiesIn(rows),
    });
  });
});

test('GraphML comes back as it was', () => {
  check((rows) => {
    expect(rowsOf(graphml(rows))).toEqual({
      actors: actorsIn(rows),
      supplies: suppliesIn(rows),
      ties: tiesIn(rows),
    });
  });
});

test('GEXF comes back as it was, with everybody in their places', () => {
  check((rows) => {
    const file = gexf(rows, placesOf(rows));
    expect(rowsOf(file)).toEqual({
      actors: actorsIn(rows),
      supplies: suppliesIn(rows),
      ties: tiesIn(rows),
    });
    const read = readMapFile(Buffer.from(file));
    expect(read.ok && read.value.actors.map(({ place }) => place)).toEqual([
      ...[...placesOf(rows).values()].map(({ x, y }) => ({ x, y: y + 0 })),
    ]);
  });
});

test('the CSV files come back as they were', () => {
  check((rows) => {
    expect(rowsOf(actorsCsv(rows)).actors).toEqual(actorsIn(rows));
    const read = rowsOf(suppliesCsv(rows));
    expect(read.supplies).toEqual(suppliesIn(rows));
    const tied = rowsOf(tiesCsv(rows));
    expect([tied.ties, tied.supplies]).toEqual([tiesIn(rows), []]);
    // Whoever is named there is known by key and name, though not by anything else.
    const known = new Map(rows.actors.map(({ key, name }) => [key, name]));
    for (const actor of [...read.actors, ...tied.actors])
      expect(actor).toMatchObject({ name: known.get(JSON.parse(JSON.stringify(actor)).key) });
  });
});

test('the same tables as a workbook come back as they were', () => {
  check((rows) => {
    expect(rowsOf(xlsxOf(rows))).toEqual({
      actors: actorsIn(rows),
      supplies: suppliesIn(rows),
      ties: tiesIn(rows),
    });
  });
});

test('an Oligrapher map keeps who, where, which side, who supplies what to whom, and what ties there are', () => {
  check((rows) => {
    const read = rowsOf(oligrapherMap(rows, placesOf(rows), 'title'));
    expect(read.actors).toEqual(
      rows.actors.map(({ key, name, side }) => ({
        ...{ key, name, side, kind: null, position: null, influence: null },
        ...{ people: null, participation: null },
      })),
    );
    expect(read.ties).toEqual(
      tiesIn(rows).map((tie) => ({ ...tie, strength: null, confidence: null, basis: null })),
    );
    const drawn = rows.supplies.filter(({ from, to }) => from !== to);
    expect(read.supplies).toEqual(
      drawn.map(({ from, to, resource }) => ({
        ...{ from, to, resource, kind: null, share: null, capacity: null, importance: 0 },
      })),
    );
  });
});
