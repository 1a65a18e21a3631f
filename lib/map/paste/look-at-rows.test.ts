import { expect, test } from 'vitest';
import type { PowerMap } from '../schema.ts';
import { lookAtRows, type PasteQuestion, rowShown } from './look-at-rows.ts';

const empty: PowerMap = { actors: [], resources: [], changes: [], happenings: [] };
const ask = (more: Partial<PasteQuestion>) =>
  lookAtRows(empty, {
    ...{ text: '', kind: 'actors', scale: null, addUnknown: false, leaveOut: false },
    ...more,
  });
const names = 'Name\tSide\tShoes\nPress\tally\t1\n\nBank\tfoe\t2\nPress\tneutral\t3';

test('rows are told with their lines, and nothing is sent while one is refused', () => {
  const { looked, prepared } = ask({ text: names });
  if (!looked.ok) throw new Error(looked.why.problem);
  expect(looked).toMatchObject({ unused: ['Shoes'], saves: null, counts: { add: 1, refuse: 2 } });
  expect(prepared).toBeNull();
  const [press, bank, again] = looked.rows;
  expect(press).toMatchObject({ line: 2, outcome: 'add' });
  expect(rowShown(press!)).toMatchObject({ names: ['Press'], differences: [{ to: 'ally' }] });
  expect(bank).toMatchObject({ line: 4, outcome: 'refuse' });
  expect(rowShown(again!)).toMatchObject({ problem: { code: 'twice', values: { row: 2 } } });
});

test('without the refused rows the others are sent as they were pasted', () => {
  const { looked, prepared } = ask({ text: names, leaveOut: true });
  expect(looked).toMatchObject({ saves: 1, counts: { refuse: 2 } });
  expect(prepared).toMatchObject({ kind: 'actors', rows: [{ name: 'Press', side: 'ally' }] });
});

test('a text that holds no rows is told why, and how numbers are meant is told from them', () => {
  expect(ask({ text: 'Resource\tShare\nRides\t5', kind: 'supplies' }).looked).toMatchObject({
    why: { problem: 'missing' },
  });
  const supply = { kind: 'supplies', addUnknown: true, text: 'Pool\tRides\tRiders\t0.5' } as const;
  expect(ask(supply).looked).toMatchObject({ scale: 'one', saves: 1 });
  expect(ask({ ...supply, scale: 'hundred' }).prepared).toMatchObject({ scale: 'hundred' });
});
