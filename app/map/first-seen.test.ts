import fc from 'fast-check';
import { expect, test } from 'vitest';
import { firstSeen } from './first-seen.ts';

const rect = (x: number, y: number) => ({ x, y, width: 138, height: 72 });
const node = fc
  .record({ x: fc.integer({ min: -5000, max: 5000 }), y: fc.integer({ min: -5000, max: 5000 }) })
  .map((position) => ({ position }));

test('whoever stands at the end of the strongest route is there first, and everybody in the end', () => {
  fc.assert(
    fc.property(fc.array(node, { maxLength: 80 }), fc.nat(90), (others, room) => {
      const target = { position: { x: 9000, y: 40 } };
      const before = { position: { x: 8700, y: 0 } };
      const nodes = [...others, target, before];
      const route = [rect(9000, 40), rect(8700, 0)];
      const seen = firstSeen(nodes, route, room);
      expect(seen).toHaveLength(Math.min(room, nodes.length));
      expect(seen).toEqual(nodes.filter((one) => seen.includes(one)));
      if (room >= 2) expect(seen).toEqual(expect.arrayContaining([target, before]));
    }),
  );
});

test('a map without a target arrives from its beginning', () => {
  const nodes = [1, 2, 3].map((x) => ({ position: { x, y: 0 } }));
  expect(firstSeen(nodes, [], 2)).toEqual(nodes.slice(0, 2));
});
