import { expect, test } from 'vitest';
import { reuse } from './reuse.ts';

const lines = ['Fares'];
const part = (id: string, x: number, name: string) => ({
  id,
  position: { x, y: 0 },
  data: { name, lines },
});
const before = new Map([part('a', 1, 'Rosa'), part('b', 2, 'Ruth')].map((one) => [one.id, one]));

test('what did not change is the very same object, what did is the new one', () => {
  const next = [part('a', 1, 'Rosa'), part('b', 3, 'Ruth'), part('c', 1, 'Ella')];
  const [a, b, c] = reuse(before, next);
  expect(a).toBe(before.get('a'));
  expect([b, c]).toEqual(next.slice(1));
  expect(b).not.toBe(before.get('b'));
});

test('a change inside, a part that is gone and a list made anew all count', () => {
  const [renamed] = reuse(before, [part('a', 1, 'Rosa Parks')]);
  expect(renamed!.data.name).toBe('Rosa Parks');
  const relabelled = { ...part('a', 1, 'Rosa'), data: { name: 'Rosa', lines: ['Fares'] } };
  expect(reuse(before, [relabelled])[0]).toBe(relabelled);
});
