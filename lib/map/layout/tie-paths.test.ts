import { expect, test } from 'vitest';
import { tieKinds } from '#lib/map/tie-kinds.ts';
import type { Curve } from './route-arrows.ts';
import { tieDashes, tiePaths } from './tie-paths.ts';

const curve = (y: number, ahead = 1): Curve => [
  { x: 0, y },
  { x: ahead * 50, y },
  { x: ahead * 50, y },
  { x: ahead * 100, y },
];

test('ties of a kind that look alike are one path, faint ones below what stands out', () => {
  const paths = tiePaths([
    { curves: [curve(0)], kind: 'trusts', look: 'chosen' },
    { curves: [curve(10)], kind: 'trusts', look: 'usual' },
    { curves: [curve(20)], kind: 'trusts', look: 'usual' },
    { curves: [curve(30)], kind: 'advises', look: 'far' },
    { curves: [], kind: 'related', look: 'usual' },
  ]);
  expect(paths.map(({ kind, look }) => `${kind} ${look}`)).toEqual([
    'advises far',
    'trusts usual',
    'trusts chosen',
  ]);
  expect(paths[1]!.lines.match(/M/g)).toHaveLength(2);
});

test('a head points where the tie leads, and a tie that runs both ways has none', () => {
  const headOf = (ahead: number) =>
    tiePaths([{ curves: [curve(0, ahead)], kind: 'reports-to', look: 'usual' }])[0]!.heads;
  expect(headOf(1)).toBe('M91,-4.5L100,0L91,4.5');
  expect(headOf(-1)).toBe('M-91,-4.5L-100,0L-91,4.5');
  expect(tiePaths([{ curves: [curve(0)], kind: 'related', look: 'usual' }])[0]!.heads).toBe('');
});

test('no two kinds are dashed alike', () => {
  expect(new Set(tieKinds.map((kind) => tieDashes[kind])).size).toBe(tieKinds.length);
});
