import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Heap } from './heap.ts';

test('the highest comes out first, whatever goes in and out before', () => {
  fc.assert(
    fc.property(fc.array(fc.option(fc.integer({ min: 0, max: 50 }))), (steps) => {
      const heap = new Heap();
      const inside: number[] = [];
      for (const priority of steps) {
        if (priority === null) expect(heap.pop()).toBe(inside.sort((a, b) => a - b).pop() ?? -1);
        else {
          heap.push(priority, priority);
          inside.push(priority);
        }
      }
      expect(heap.size).toBe(inside.length);
    }),
    { numRuns: 300 },
  );
});
