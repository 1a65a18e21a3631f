import { expect, test } from 'vitest';
import { sparse } from '#lib/power/leverage/sparse.ts';
import { isOpen, maxFlow } from './max-flow.ts';

test('what was pushed the short way is taken back where two long ways carry more', () => {
  const [start, a, b, c, d, e, f, goal] = [0, 1, 2, 3, 4, 5, 6, 7];
  const edges = sparse(8, [
    // The shortest chain takes the middle, a to d; without it there are two longer ones.
    [start, a, 1],
    [a, d, 1],
    [d, goal, 1],
    [start, b, 1],
    [b, c, 1],
    [c, d, 1],
    [a, e, 1],
    [e, f, 1],
    [f, goal, 1],
  ]);
  expect(maxFlow(edges, start, goal).value).toBe(2);
});

test('an edge that rounding left a trace of is full', () => {
  // After .1 of .3 there are 0.19999999999999998 left, a little less than the .2 of the other edge.
  const edges = sparse(5, [
    [0, 1, 0.3],
    [1, 2, 0.1],
    [1, 3, 0.2],
    [2, 4, 1],
    [3, 4, 1],
  ]);
  const flow = maxFlow(edges, 0, 4);
  expect([0, 1, 2, 3, 4].map((edge) => isOpen(flow, 2 * edge))).toEqual([
    ...[false, false, false, true, true],
  ]);
});
