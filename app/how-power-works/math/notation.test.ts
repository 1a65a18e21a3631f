import { expect, test } from 'vitest';
import { readNotation } from './notation.ts';

const name = (text: string) => ({ kind: 'name', text });
const operator = (text: string) => ({ kind: 'operator', text });
const row = (...terms: object[]) => ({ kind: 'row', terms });

test('a script takes the letters that follow it, a space ends it', () => {
  expect(readNotation('d_ij τ_j')).toEqual([
    { kind: 'scripts', base: name('d'), sub: row(name('i'), name('j')) },
    { kind: 'scripts', base: name('τ'), sub: name('j') },
  ]);
});

test('a group may be a script, and two groups a fraction', () => {
  expect(readNotation('∑_{k≠j} {s^2}/{s + A}')).toEqual([
    {
      kind: 'scripts',
      base: operator('∑'),
      sub: row(name('k'), operator('≠'), name('j')),
    },
    {
      kind: 'fraction',
      over: { kind: 'scripts', base: name('s'), sup: { kind: 'number', text: '2' } },
      under: row(name('s'), operator('+'), name('A')),
    },
  ]);
});

test('a script may be negative, and a decimal has a point or a comma', () => {
  expect(readNotation('10^−12')).toEqual([
    {
      kind: 'scripts',
      base: { kind: 'number', text: '10' },
      sup: row(operator('−'), { kind: 'number', text: '12' }),
    },
  ]);
  expect(readNotation('0,5')).toEqual([{ kind: 'number', text: '0,5' }]);
  expect(readNotation('0, s')).toHaveLength(3);
});

test('one base carries both scripts, and a prime belongs to its letter', () => {
  expect(readNotation('τ′_k^*')).toEqual([
    { kind: 'scripts', base: name('τ′'), sub: name('k'), sup: operator('*') },
  ]);
});

test('vectors are marked, and known words stay whole', () => {
  expect(readNotation('!h min(0.5)')).toEqual([
    { kind: 'bold', text: 'h' },
    name('min'),
    operator('('),
    { kind: 'number', text: '0.5' },
    operator(')'),
  ]);
});

test.each(['{s', 's}', '_i', 'x_ ', 'x^+'])('%s is refused', (text) => {
  expect(() => readNotation(text)).toThrow(/formula/);
});
