import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Strength, strengths, type TieKind, tieKinds } from '#lib/map/tie-kinds.ts';
import { marksOf } from './marks.ts';
import { whoReaches } from './reach.ts';

const tie = (from: string, kind: TieKind, to: string, strength: Strength = 'strong') => ({
  ...{ from, kind, to, strength },
});
const ours = new Set(['mei', 'ana']);
const paths = (...ties: ReturnType<typeof tie>[]) =>
  whoReaches('mayor', ties, ours).map(({ nodes }) => nodes.join(' '));

test('whoever is trusted reaches who trusts her, an adviser whom she advises, and not the other way', () => {
  expect(paths(tie('mayor', 'trusts', 'mei'))).toEqual(['mei mayor']);
  expect(paths(tie('mei', 'trusts', 'mayor'))).toEqual([]);
  expect(paths(tie('ana', 'advises', 'mayor'))).toEqual(['ana mayor']);
  expect(paths(tie('mayor', 'advises', 'ana'))).toEqual([]);
  for (const kind of ['related', 'worked-with', 'reports-to'] as const)
    for (const [a, b] of [
      ['mei', 'mayor'],
      ['mayor', 'mei'],
    ] as const)
      expect(paths(tie(a, kind, b))).toEqual(['mei mayor']);
});

test('the strongest path comes first, also when it is the longer one, and none leads through another of us', () => {
  const priest = [tie('mei', 'related', 'priest'), tie('priest', 'advises', 'mayor')];
  const found = whoReaches(
    'mayor',
    [...priest, tie('mei', 'worked-with', 'mayor', 'weak'), tie('ana', 'related', 'mei')],
    ours,
  );
  expect(found).toEqual([
    { nodes: ['mei', 'priest', 'mayor'], strength: expect.closeTo(0.81, 12) },
  ]);
  expect(paths(tie('ana', 'related', 'mayor', 'weak'), tie('mei', 'related', 'mayor'))).toEqual([
    'mei mayor',
    'ana mayor',
  ]);
});

test('nobody reaches one of us, or anyone without ties', () => {
  expect(whoReaches('mei', [tie('ana', 'related', 'mei')], ours)).toEqual([]);
  expect(whoReaches('nobody', [tie('ana', 'related', 'mei')], ours)).toEqual([]);
});

test('of any ties: every path is of ties that lead on, each of us once, as strong as no other path is', () => {
  const names = ['mei', 'ana', 'a', 'b', 'c', 'mayor'];
  const some = fc
    .record({
      from: fc.constantFrom(...names),
      to: fc.constantFrom(...names),
      kind: fc.constantFrom(...tieKinds),
      strength: fc.constantFrom(...strengths),
    })
    .filter(({ from, to }) => from !== to);
  const chance = { weak: 0.3, medium: 0.6, strong: 0.9 };
  fc.assert(
    fc.property(fc.array(some, { maxLength: 14 }), (ties) => {
      // Every path there is, tried one after another.
      const best = new Map<string, number>();
      const walk = (path: string[], strength: number) => {
        const here = path.at(-1)!;
        if (here === 'mayor')
          return best.set(path[0]!, Math.max(best.get(path[0]!) ?? 0, strength));
        for (const { from, to, kind, strength: word } of ties) {
          const forth = from === here && kind !== 'trusts';
          const back = to === here && kind !== 'advises';
          const next = forth ? to : back ? from : null;
          if (next && !ours.has(next) && !path.includes(next))
            walk([...path, next], strength * chance[word]);
        }
      };
      for (const one of ours) walk([one], 1);
      const found = whoReaches('mayor', ties, ours);
      expect(new Set(found.map(({ nodes }) => nodes[0]))).toEqual(new Set(best.keys()));
      for (const { nodes, strength } of found)
        expect(strength).toBeCloseTo(best.get(nodes[0]!)!, 12);
    }),
    { numRuns: 200 },
  );
});

test('whom many go to is an informal leader unless they report to her, who joins others a broker, whom they hang on a bottleneck', () => {
  const star = ['a', 'b', 'c'].map((name) => tie('rosa', 'advises', name));
  expect([...marksOf(star)]).toEqual([
    ['rosa', [{ mark: 'leader', count: 3 }, { mark: 'broker', count: 3 }, { mark: 'bottleneck' }]],
  ]);
  expect(marksOf([...star, tie('a', 'reports-to', 'rosa')]).get('rosa')?.[0]?.mark).toBe('broker');
  // Everyone tied to everyone: nobody stands out.
  const names = ['a', 'b', 'c', 'd'];
  const all = names.flatMap((a) => names.filter((b) => b !== a).map((b) => tie(a, 'trusts', b)));
  expect(marksOf(all).size).toBe(0);
  expect(marksOf([]).size).toBe(0);
  // Two circles that hold together by one person alone.
  const circles = [
    ['a', 'b'],
    ['b', 'x'],
    ['x', 'a'],
    ['c', 'd'],
    ['d', 'x'],
    ['x', 'c'],
  ];
  expect(marksOf(circles.map(([a, b]) => tie(a!, 'related', b!))).get('x')).toEqual([
    { mark: 'broker', count: 4 },
    { mark: 'bottleneck' },
  ]);
});
