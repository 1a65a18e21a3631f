import { expect, test } from 'vitest';
import { sortRows } from './sort-rows.ts';

const rows = [
  { id: 'a', cells: { name: 'Ñandú', size: 2 } },
  { id: 'b', cells: { name: 'nube', size: null } },
  { id: 'c', cells: { name: 'Oso', size: { value: 10, show: 'ten' } } },
];
const ids = (key: string, descending: boolean) =>
  sortRows(rows, key, descending, 'es').map((row) => row.id);

test('words stand in the order of the language', () => {
  expect(ids('name', false)).toEqual(['b', 'a', 'c']);
});

test('numbers stand by size, and what is missing is last both ways', () => {
  expect(ids('size', false)).toEqual(['a', 'c', 'b']);
  expect(ids('size', true)).toEqual(['c', 'a', 'b']);
});
