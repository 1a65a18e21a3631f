import { expect, test } from 'vitest';
import { readAmount, readCount, readPosition, scaleOf } from './read-cells.ts';
import { readPasted } from './read-pasted.ts';

test('cells copied with headings are read by them, in any order and language, also from our own files', () => {
  expect(readPasted('Lado\tNotas\tNombre\nAliado\tx\tPrensa\n', 'actors')).toEqual({
    ...{ ok: true, header: true, unused: ['Notas'] },
    rows: [{ line: 2, cells: { side: 'Aliado', name: 'Prensa' } }],
  });
  const ours =
    'From,To,Supplier,Dependent,Label,Type,Share\nc,t,"Cars, Inc.",Council,Rides,x,0.5\n';
  expect(readPasted(ours, 'supplies')).toMatchObject({
    rows: [
      { cells: { supplier: 'Cars, Inc.', dependent: 'Council', resource: 'Rides', share: '0.5' } },
    ],
  });
});

test('without headings cells are read in the usual order; empty rows and cells say nothing', () => {
  expect(
    readPasted('Press\tAlly\t\t1\r\n\t\t\t\r\n"A ""big"" \nname"\r\n', 'actors'),
  ).toMatchObject({
    header: false,
    rows: [
      { line: 1, cells: { name: 'Press', side: 'Ally', position: '1' } },
      { cells: { name: 'A "big" name' } },
    ],
  });
  expect(readPasted('Bus;Service;Council;0,75', 'supplies')).toMatchObject({
    rows: [{ cells: { supplier: 'Bus', dependent: 'Council', share: '0,75' } }],
  });
  // A stray quotation mark is part of a name, not the beginning of the rest of the sheet.
  expect(readPasted('The "Eagle" press\tAlly\nNext\tAlly', 'actors')).toMatchObject({
    rows: [{ cells: { name: 'The "Eagle" press' } }, { cells: { name: 'Next' } }],
  });
});

test('what cannot be rows is refused whole', () => {
  expect(readPasted(' \n', 'actors')).toMatchObject({ problem: 'empty' });
  expect(readPasted('Name\n', 'actors')).toMatchObject({ problem: 'empty' });
  expect(readPasted('Supplier\tShare\nBus\t1', 'supplies')).toMatchObject({
    ...{ problem: 'missing', column: 'resource' },
  });
  expect(readPasted('x\n'.repeat(10_001), 'actors')).toMatchObject({
    ...{ problem: 'too-many', count: 10_001 },
  });
  expect(readPasted('a\t"open\nb\n', 'actors')).toMatchObject({ problem: 'unreadable' });
});

test('numbers are read as people write them, and nothing else is a number', () => {
  expect(['75', '75 %', '7,5', '.5', '0'].map((text) => readAmount(text, 'hundred'))).toEqual([
    ...[0.75, 0.75, 0.075, 0.005, 0],
  ]);
  expect(['0,75', '75%'].map((text) => readAmount(text, 'one'))).toEqual([0.75, 0.75]);
  for (const text of ['', '-1', '1e3', '=A1', 'NaN', 'Infinity', '1.2.3', '0x10'])
    expect(readAmount(text, 'one')).toBeNull();
  expect(['1.200', '1,200,000', '1 200', '40'].map(readCount)).toEqual([1200, 1_200_000, 1200, 40]);
  expect(['1.5', '-3', 'many'].map(readCount)).toEqual([null, null, null]);
  expect(['−2', '+1', '0', 'Aliada activa', '3'].map(readPosition)).toEqual([-2, 1, 0, 2, null]);
});

test('plain shares are of 1 only where none is larger', () => {
  expect(scaleOf([{ share: '0,5' }, { share: '1' }, { share: '75 %' }])).toBe('one');
  expect(scaleOf([{ share: '1' }, { share: '20' }])).toBe('hundred');
  expect(scaleOf([{ share: '75 %' }, {}])).toBe('hundred');
});
