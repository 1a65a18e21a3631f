import { describe, expect, test } from 'vitest';
import type { Model } from '#lib/power/model.ts';
import { foldChanges } from '#lib/power/time/fold-changes.ts';
import { type RankedMove, rankMoves } from './rank-moves.ts';

const none = new Set<string>();
const find = (moves: readonly RankedMove[], name: string) =>
  moves.find(
    ({ deeds }) => deeds.map(({ kind, key }) => `${kind} ${key.join(' ')}`).join(' + ') === name,
  );

/**
 * The firm needs a bank, and the bank nothing but the deposits of savers, none of whom acts with us yet; the bank would
 * not pass a word on either. The firm presses back on us a little.
 */
const savers: Model = {
  target: 'firm',
  actors: [
    { id: 'savers', position: 2 },
    { id: 'firm', position: -2 },
    { id: 'bank', position: 0, tau: 0, tauBack: 0 },
  ],
  members: [{ actor: 'savers', pi: 0, weight: 1 }],
  values: [
    { actor: 'firm', resource: 'credit', v: 0.5 },
    { actor: 'bank', resource: 'deposits', v: 0.8 },
    { actor: 'savers', resource: 'pay', v: 0.1 },
  ],
  supplies: [
    { to: 'firm', from: 'bank', resource: 'credit', share: 1, capacity: 0 },
    { to: 'bank', from: 'savers', resource: 'deposits', share: 1, capacity: 0 },
    { to: 'savers', from: 'firm', resource: 'pay', share: 0.5, capacity: 0 },
  ],
  outside: [{ actor: 'bank', resource: 'deposits', capacity: 0.1 }],
};

test('organising a group and persuading the only actor that depends on it: worth nothing apart', () => {
  const moves = rankMoves(savers, { essential: none });
  const pair = find(moves, 'tau bank + pi savers')!;
  // L = .5 · τ · .8 · π²/(π + .1), both at .1; G = .1 · .5.
  const L = 0.5 * 0.1 * 0.8 * (0.01 / 0.2);
  expect(pair.template).toBe('persuade-and-organise');
  expect(pair.after.leverage).toBeCloseTo(L, 12);
  expect(pair.gain).toBeCloseTo(L / (L + 0.05), 9);
  expect(pair.beyond).toBeCloseTo(pair.gain, 12);
  expect(pair.effort).toBeCloseTo(0.2, 12);
  expect([find(moves, 'tau bank'), find(moves, 'pi savers')]).toEqual([undefined, undefined]);
});

test('wanting more of what a member gives, and that member taking part, is more than both alone', () => {
  const heard = foldChanges(savers, [
    { set: 'tau', actor: 'bank', to: 0.5 },
    { set: 'pi', actor: 'savers', to: 0.3 },
    { set: 'v', actor: 'savers', resource: 'pay', to: 0.9 },
  ]);
  const moves = rankMoves(heard, { essential: none });
  const pair = find(moves, 'v bank deposits + pi savers')!;
  const alone = ['v bank deposits', 'pi savers'].map((name) => find(moves, name)!.gain);
  expect(pair.template).toBe('attract-and-organise');
  expect(pair.beyond).toBeGreaterThan(1e-4);
  expect(pair.gain).toBeCloseTo(alone[0]! + alone[1]! + pair.beyond!, 12);
});

test('participation that begins at nothing is shown although its slope is 0', () => {
  const heard = foldChanges(savers, [{ set: 'tau', actor: 'bank', to: 0.5 }]);
  const first = find(rankMoves(heard, { essential: none }), 'pi savers')!;
  expect(first.deeds[0]).toMatchObject({ from: 0, to: 0.1, strategy: 'consolidation' });
  expect(first.after.leverage).toBeCloseTo(0.5 * 0.5 * 0.8 * (0.01 / 0.2), 12);
});

describe('new supplies', () => {
  // The crew could lend too, and takes part; the firm's credit comes from the bank alone.
  const model: Model = {
    ...savers,
    actors: [...savers.actors, { id: 'crew', position: 2 }],
    members: [...savers.members, { actor: 'crew', pi: 1, weight: 0 }],
    supplies: [
      ...savers.supplies,
      { to: 'savers', from: 'crew', resource: 'credit', share: 0, capacity: 0.1 },
    ],
  };

  test('are proposed where there is none, and others make room for them', () => {
    const tie = find(rankMoves(model, { essential: none }), 's firm crew credit')!;
    expect(tie.template).toBe('new-tie');
    expect(tie.deeds[0]!.writes).toEqual([
      { parameter: { kind: 's', key: ['firm', 'bank', 'credit'] }, to: 0.9 },
      { parameter: { kind: 's', key: ['firm', 'crew', 'credit'] }, to: 0.1 },
      { parameter: { kind: 'k', key: ['firm', 'crew', 'credit'] }, to: 0.1 },
    ]);
    expect(tie.after.leverage).toBeCloseTo(0.5 * 0.1, 12);
  });

  test('come from those known to have the resource, or whom the team named', () => {
    const tie = 's bank crew deposits';
    const named = { kind: 's' as const, key: ['bank', 'crew', 'deposits'] };
    const persuaded = `tau bank + ${tie}`;
    expect(find(rankMoves(model, { essential: none }), persuaded)).toBeUndefined();
    const pair = find(rankMoves(model, { essential: none, movable: [named] }), persuaded)!;
    expect(pair.template).toBe('persuade-and-supply');
    // What savers gave shrinks to .9; they do not act: A = .1.
    expect(pair.after.leverage).toBeCloseTo(0.5 * 0.1 * 0.8 * (0.01 / 0.2), 12);
    expect(pair.beyond).toBeCloseTo(pair.gain, 12);
  });
});
