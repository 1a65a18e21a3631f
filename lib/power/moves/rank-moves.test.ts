import { describe, expect, test } from 'vitest';
import { analyzeModel } from '#lib/power/leverage/analyze-model.ts';
import type { Model } from '#lib/power/model.ts';
import { changeOf, type Parameter } from '#lib/power/parameter.ts';
import { randomModel } from '#lib/power/random-model.ts';
import { foldChanges } from '#lib/power/time/fold-changes.ts';
import type { Side } from './party.ts';
import { opponentsReply, type RankedMove, rankMoves } from './rank-moves.ts';

const none = new Set<string>();
const nameOf = ({ deeds }: RankedMove) =>
  deeds.map(({ kind, key }) => `${kind} ${key.join(' ')}`).join(' + ');
const names = (moves: readonly RankedMove[]) => moves.map(nameOf);
const find = (moves: readonly RankedMove[], name: string) =>
  moves.find((move) => nameOf(move) === name);

/** Something of every kind that one could think of moving: who is whom is in the names. */
const town: Model = {
  target: 'city',
  actors: [
    { id: 'us', position: 2 },
    { id: 'city', position: -2 },
    { id: 'rival', position: -1, tau: 0.3, tauBack: 0.5 },
    { id: 'paper', position: 0, tau: 0.5, tauBack: 0.3 },
  ],
  members: [{ actor: 'us', pi: 0.5, weight: 1 }],
  values: [
    { actor: 'city', resource: 'votes', v: 0.4 },
    { actor: 'city', resource: 'name', v: 0.3 },
    { actor: 'rival', resource: 'custom', v: 0.4 },
    { actor: 'paper', resource: 'story', v: 0.5 },
    { actor: 'paper', resource: 'permit', v: 0.1 },
    { actor: 'us', resource: 'transport', v: 0.3 },
    { actor: 'us', resource: 'safety', v: 0.3 },
  ],
  supplies: [
    { to: 'city', from: 'us', resource: 'votes', share: 0.4, capacity: 0.2 },
    { to: 'city', from: 'rival', resource: 'votes', share: 0.5, capacity: 0.2 },
    { to: 'city', from: 'paper', resource: 'name', share: 0.5, capacity: 0.2 },
    { to: 'rival', from: 'us', resource: 'custom', share: 0.5, capacity: 0 },
    { to: 'paper', from: 'us', resource: 'story', share: 0.5, capacity: 0 },
    { to: 'paper', from: 'city', resource: 'permit', share: 1, capacity: 0 },
    { to: 'us', from: 'city', resource: 'transport', share: 0.5, capacity: 0.1 },
    { to: 'us', from: 'rival', resource: 'transport', share: 0.3, capacity: 0.3 },
    { to: 'us', from: 'paper', resource: 'transport', share: 0.1, capacity: 0.1 },
    { to: 'us', from: 'city', resource: 'safety', share: 0.9, capacity: 0 },
  ],
  outside: [
    { actor: 'city', resource: 'votes', capacity: 0.2 },
    { actor: 'paper', resource: 'story', capacity: 0.2 },
    { actor: 'us', resource: 'transport', capacity: 0.2 },
  ],
};
const safety = new Set(['safety']);

describe('what an organizer is shown', () => {
  const single = (moves: RankedMove[]) =>
    names(moves.filter(({ template }) => template === 'single')).sort();

  test('keeps to what she could do', () => {
    expect(single(rankMoves(town, { essential: safety }))).toEqual([
      'k city us votes', // our own spare supply
      'k us paper transport', // what somebody who is no opponent could give us
      'o us safety',
      'o us transport',
      'pi us',
      'tau paper',
      'tau_back paper',
      'v paper permit',
      'v paper story',
      'v us transport',
    ]);
  });

  test('has an opponent’s numbers where the team said how to move them, and no essential need even then', () => {
    const movable: Parameter[] = [
      { kind: 'k', key: ['city', 'rival', 'votes'] },
      { kind: 'v', key: ['rival', 'custom'] },
      { kind: 'v', key: ['us', 'safety'] },
      { kind: 's', key: ['city', 'us', 'votes'] },
    ];
    const shown = single(rankMoves(town, { essential: safety, movable }));
    expect(shown).toEqual(expect.arrayContaining(['k city rival votes', 'v rival custom']));
    expect(shown).not.toContain('v us safety');
    expect(shown).not.toContain('s city us votes');
    const before = single(rankMoves(town, { essential: safety }));
    expect(shown.length).toBe(before.length + 2);
  });

  test('goes by the sides of the map before positions', () => {
    const sides = new Map<string, Side>([['paper', 'opponent']]);
    const shown = single(rankMoves(town, { essential: safety, sides }));
    expect(shown.filter((name) => name.includes('paper'))).toEqual([]);
    const won = new Map<string, Side>([['rival', 'neutral']]);
    expect(single(rankMoves(town, { essential: safety, sides: won }))).toContain('tau rival');
  });

  test('says exactly what each does: its gain, the two parts of it, and the figures after', () => {
    const now = analyzeModel(town).balance;
    const moves = rankMoves(town, { essential: safety });
    for (const { deeds, gain, throughLeverage, throughCounterLeverage, after } of moves) {
      const changes = deeds.flatMap(({ writes }) =>
        writes.map(({ parameter, to }) => changeOf(parameter, to)),
      );
      const exact = analyzeModel(foldChanges(town, changes));
      expect(exact).toMatchObject({
        leverage: expect.closeTo(after.leverage, 9),
        counterLeverage: expect.closeTo(after.counterLeverage, 9),
        balance: expect.closeTo(now + gain, 9),
      });
      expect(throughLeverage + throughCounterLeverage).toBeCloseTo(gain, 12);
    }
    expect(find(moves, 'pi us')!.throughCounterLeverage).toBe(0);
    expect(find(moves, 'o us transport')!.throughLeverage).toBe(0);
  });

  test('goes by gain for the effort, which is the team’s to say', () => {
    const perEffort = rankMoves(town, { essential: safety }).map(
      ({ gain, effort }) => gain / effort,
    );
    for (const [n, one] of perEffort.entries())
      expect(one - (perEffort[n + 1] ?? 0)).toBeGreaterThan(-1e-10);
    const best = rankMoves(town, { essential: safety })[0]!;
    const { kind, key } = best.deeds[0]!;
    const dear = rankMoves(town, {
      essential: safety,
      effort: [{ kind, key, effort: { curve: 'linear', rate: 1e6 } }],
    });
    expect(nameOf(dear[0]!)).not.toBe(nameOf(best));
    expect(find(dear, nameOf(best))!.effort).toBeCloseTo(1e5, 6);
  });

  test('goes no further than the team says it can be moved', () => {
    const pi = { kind: 'pi' as const, key: ['us'] };
    const shown = rankMoves(town, { essential: safety, reach: [{ ...pi, lo: 0, hi: 0.52 }] });
    expect(find(shown, 'pi us')!.deeds[0]!.to).toBe(0.52);
    const stuck = rankMoves(town, { essential: safety, reach: [{ ...pi, lo: 0, hi: 0.5 }] });
    expect(find(stuck, 'pi us')).toBeUndefined();
  });

  test('solves no more than 50 single moves exactly, those with the steepest promise', () => {
    const drawn = randomModel(3, { actors: 40, resources: 4, members: 10, suppliers: 6 });
    const actors = drawn.actors.map(({ id }) => ({ id, position: 0 }));
    const large = { ...drawn, actors };
    const moves = rankMoves(large, { essential: none });
    const sloping = moves.filter(
      ({ template, deeds }) => template === 'single' && deeds[0]!.kind !== 'pi',
    );
    expect(sloping.length).toBeGreaterThan(20);
    expect(sloping.length).toBeLessThanOrEqual(50);
  });

  test.each([0, 2, Number.NaN])('a step of %f is refused', (step) => {
    expect(() => rankMoves(town, { essential: none, step })).toThrow(/step is/);
  });
});

describe('the opponents’ reply', () => {
  test('is what lowers the balance most among what they can move, named from their side', () => {
    const reply = opponentsReply(town, { essential: safety })!;
    expect(reply.gain).toBeLessThan(0);
    expect(nameOf(reply)).toBe('v city votes');
    expect(reply.deeds[0]).toMatchObject({ strategy: 'withdrawal', from: 0.4 });
    expect(reply.deeds[0]!.to).toBeCloseTo(0.3, 12);
  });

  test('is by nobody of ours: not our participation, our needs, or our allies’ word', () => {
    const sides = new Map<string, Side>([['paper', 'ally']]);
    const silent: Model = {
      ...town,
      values: town.values.filter(({ actor }) => actor !== 'city' && actor !== 'rival'),
      supplies: town.supplies.filter(({ from }) => from === 'paper' || from === 'us'),
    };
    expect(opponentsReply(silent, { essential: none, sides })).toBeNull();
  });

  test('can be to take away what they give us', () => {
    // An insurer could replace a tenth of what the firm covers: G = .3²/.4, and .3 when it no longer would.
    const insured: Model = {
      target: 'firm',
      actors: [
        { id: 'us', position: 2 },
        { id: 'firm', position: -2 },
        { id: 'insurer', position: -1, tauBack: 0 },
      ],
      members: [{ actor: 'us', pi: 1, weight: 1 }],
      values: [
        { actor: 'us', resource: 'cover', v: 1 },
        { actor: 'firm', resource: 'work', v: 0.9 },
      ],
      supplies: [
        { to: 'us', from: 'firm', resource: 'cover', share: 0.3, capacity: 0 },
        { to: 'us', from: 'insurer', resource: 'cover', share: 0.7, capacity: 0.1 },
        { to: 'firm', from: 'us', resource: 'work', share: 1, capacity: 0 },
      ],
      outside: [],
    };
    const reply = opponentsReply(insured, { essential: none })!;
    expect(nameOf(reply)).toBe('k us insurer cover');
    expect(reply.deeds[0]).toMatchObject({ strategy: 'consolidation', from: 0.1, to: 0 });
    expect(reply.gain).toBeCloseTo(0.9 / 1.2 - 0.9 / 1.125, 9);
    expect(reply.throughLeverage).toBe(0);
  });
});
