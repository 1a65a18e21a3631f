import { describe, expect, test } from 'vitest';
import type { MapActor, MapChange, MapResource, PowerMap } from '../schema.ts';
import type { PasteCells, PasteKind } from './columns.ts';
import { countsOf, markOf } from './plan.ts';
import { planPaste } from './plan-paste.ts';

const actor = (name: string, more: Partial<MapActor> = {}): MapActor => ({
  ...{ id: name, key: name, name, kind: 'organization', side: 'neutral', position: 0 },
  ...{ influence: null, base: false, size: null, weight: null, target: false, x: null, y: null },
  ...{ version: 1, ...more },
});
const resource = (name: string): MapResource => ({
  ...{ id: name, key: name, name, kind: 'material', essential: false, version: 1 },
});
const change = (
  more: Partial<MapChange> & Pick<MapChange, 'set' | 'actorId' | 'to'>,
): MapChange => ({
  ...{ id: JSON.stringify(more), ordinal: 1, supplierId: null, resourceId: null },
  ...{ effectiveOn: null, confidence: 'judged', source: null, note: null, happeningId: null },
  ...{ supersedesId: null, recordedBy: null, recordedAt: '', ...more },
});
const supplied = { actorId: 'Council', supplierId: 'Bus company', resourceId: 'Bus service' };
const map: PowerMap = {
  actors: [
    actor('Council', { target: true, side: 'target', position: -2 }),
    ...[actor('Bus company', { side: 'opponent', kind: 'company', size: 40 }), actor('Riders')],
    ...[actor('Twin', { id: 'a' }), actor('twin', { id: 'b' })],
  ],
  resources: [resource('Bus service')],
  changes: [
    change({ set: 's', ...supplied, to: 0.6 }),
    change({ set: 'k', ...supplied, to: 0.1 }),
    change({ set: 'v', actorId: 'Council', resourceId: 'Bus service', to: 0.4 }),
    change({ set: 'position', actorId: 'Riders', to: 1, effectiveOn: '2026-05-01' }),
  ],
  happenings: [],
};
const plan = (
  kind: PasteKind,
  rows: PasteCells[],
  more: { addUnknown?: boolean; scale?: 'hundred' | 'one' } = {},
) => {
  let next = 0;
  const input = { kind, rows, scale: 'hundred' as const, addUnknown: false, ...more };
  return planPaste(map, input, () => `new ${++next}`);
};
const supply = (share: string, more: PasteCells = {}): PasteCells => ({
  ...{ supplier: 'Bus company', resource: 'Bus service', dependent: 'Council', share, ...more },
});
const problem = (kind: PasteKind, row: PasteCells, more = {}) =>
  plan(kind, [row], more).rows[0]!.problem;

describe('rows about actors', () => {
  test('add whom the map does not know, change what differs, and leave the rest', () => {
    const { rows, writes } = plan('actors', [
      { name: 'Press', side: 'Aliada', kind: 'Medios', position: 'aliado pasivo', people: '1.200' },
      { name: '  bus   COMPANY ', side: 'neutral', people: '40' },
      { name: 'Riders' },
    ]);
    expect(rows.map(({ outcome }) => outcome)).toEqual(['add', 'change', 'same']);
    expect(writes.actors).toEqual([
      {
        ...{ id: 'new 1', name: 'Press', side: 'ally', kind: 'media', position: 1, size: 1200 },
        target: false,
      },
    ]);
    expect(rows[1]!.differences).toEqual([{ column: 'side', from: 'opponent', to: 'neutral' }]);
    expect(writes.edits).toMatchObject([
      { id: 'Bus company', after: { side: 'neutral', kind: 'company', size: 40, position: 0 } },
    ]);
  });

  test('move whoever has moved since the start on the day of that move', () => {
    const { writes } = plan('actors', [{ name: 'Riders', position: '+2' }]);
    expect(writes).toMatchObject({
      edits: [],
      changes: [{ change: { set: 'position', to: 2 }, effectiveOn: '2026-05-01', before: 1 }],
    });
  });

  test('are refused with the cell that stands in the way', () => {
    expect(problem('actors', {})).toMatchObject({ column: 'name', code: 'empty' });
    expect(problem('actors', { name: 'x'.repeat(5000) })?.code).toBe('long');
    expect(problem('actors', { name: 'a\u202egro' })?.code).toBe('invisible');
    expect(problem('actors', { name: 'TWIN' })?.code).toBe('ambiguous');
    expect(problem('actors', { name: 'X', side: 'friend' })).toMatchObject({
      ...{ column: 'side', code: 'side', values: { text: 'friend' } },
    });
    expect(problem('actors', { name: 'X', position: '3' })?.code).toBe('position');
    expect(problem('actors', { name: 'X', people: '=1+1' })?.code).toBe('people');
    expect(problem('actors', { name: 'X', side: 'target' })?.code).toBe('target');
    expect(problem('actors', { name: 'Council', side: 'ally' })?.code).toBe('target');
    expect(plan('actors', [{ name: 'X' }, { name: 'x' }]).rows[1]!.problem).toMatchObject({
      ...{ code: 'twice', values: { row: 1 } },
    });
  });

  test('take markup and formulas as the plain text that they are', () => {
    const names = ['<img src=x onerror=alert(1)>', '=HYPERLINK("x")'];
    const { writes } = plan(
      'actors',
      names.map((name) => ({ name })),
    );
    expect(writes.actors.map(({ name }) => name)).toEqual(names);
  });
});

describe('rows about supplies', () => {
  test('change what differs, on the day of what they replace', () => {
    const { rows, writes } = plan('supplies', [supply('75 %', { importance: 'grande' })]);
    expect(rows[0]).toMatchObject({
      outcome: 'change',
      differences: [
        { column: 'share', from: 0.6, to: 0.75 },
        { column: 'importance', from: 0.4, to: 0.45 },
      ],
    });
    expect(writes.changes.map(({ change: { set, to }, before }) => [set, to, before])).toEqual([
      ['s', 0.75, 0.6],
      ['v', 0.45, 0.4],
    ]);
    expect(plan('supplies', [supply('60')]).rows[0]!.outcome).toBe('same');
  });

  test('name somebody new only where that was allowed, once for all rows', () => {
    const row = supply('20', { supplier: 'Depot' });
    expect(problem('supplies', row)).toMatchObject({ column: 'supplier', code: 'unknown' });
    const rows = [row, supply('30', { supplier: 'depot', resource: 'Tyres', importance: '10' })];
    const { writes, rows: planned } = plan('supplies', rows, { addUnknown: true });
    expect(planned.map(({ adds }) => adds)).toEqual([['Depot'], ['Tyres']]);
    expect(writes.actors).toHaveLength(1);
    // What is new could supply as much again, as in the form.
    expect(writes.changes.map(({ change: { set, to } }) => [set, to])).toEqual([
      ...[
        ['s', 0.2],
        ['k', 0.2],
        ['s', 0.3],
        ['k', 0.3],
        ['v', 0.1],
      ],
    ]);
  });

  test('are refused where they would share out more than there is', () => {
    const { rows } = plan('supplies', [supply('50', { supplier: 'Riders' })]);
    expect(rows[0]!.problem).toMatchObject({
      ...{ column: 'share', code: 'sharesOver', values: { of: 110 } },
    });
    const both = [supply('40'), supply('50', { supplier: 'Riders' })];
    expect(countsOf(plan('supplies', both))).toMatchObject({ refuse: 0 });
    const cares = supply('1', { resource: 'Calm', importance: '70' });
    expect(problem('supplies', cares, { addUnknown: true })?.code).toBe('valuesOver');
  });

  test('are refused where a number cannot be meant, or two rows say two things', () => {
    expect(problem('supplies', supply('140'))?.code).toBe('share');
    expect(problem('supplies', supply('half'))?.code).toBe('share');
    expect(problem('supplies', supply('', { supplier: 'Riders' }))?.code).toBe('noShare');
    expect(problem('supplies', supply('10', { spare: '-1' }))?.code).toBe('spare');
    const two = [supply('60', { importance: '10' })];
    two.push(supply('10', { supplier: 'Riders', importance: '20' }));
    expect(plan('supplies', two).rows[1]!.problem?.code).toBe('otherImportance');
    expect(plan('supplies', [supply('60'), supply('60')]).rows[1]!.problem?.code).toBe('twice');
  });
});

test('two plans have one mark exactly when they do the same', () => {
  const mark = (share: string) => markOf(plan('supplies', [supply(share)]));
  expect(mark('75')).toBe(mark('75,0'));
  expect(mark('75')).not.toBe(mark('76'));
});

test('ten thousand rows are planned as few are', () => {
  const rows = Array.from({ length: 10_000 }, (_, at) =>
    supply('1', { supplier: `S ${at}`, dependent: `D ${at}` }),
  );
  expect(countsOf(plan('supplies', rows, { addUnknown: true })).add).toBe(10_000);
});
