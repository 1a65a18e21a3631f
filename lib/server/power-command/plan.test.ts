import { describe, expect, test } from 'vitest';
import { answered, montgomery, refused } from './fixture.ts';

describe('plan', () => {
  const asked = ['plan', montgomery, '--at=baseline', '--budget=3', '--moves', 'moves.json'];
  const moves = (list: unknown) => ({ 'moves.json': JSON.stringify(list) });
  const organise = {
    id: 'organise',
    cost: 2,
    deltas: [{ kind: 'pi', key: ['riders'], delta: 0.3 }],
  };
  const press = { id: 'press', cost: 2, deltas: [{ kind: 'tau', key: ['press'], delta: 0.1 }] };

  test('chooses within the budget', async () => {
    const found = await answered(asked, moves([press, organise]));
    expect(Object.keys(found)).toEqual(['chosen', 'cost', 'balance', 'bound', 'proved']);
    expect(found).toMatchObject({ chosen: ['organise'], cost: 2, proved: true });
    const { points } = await answered(['analyze', montgomery]);
    expect(found.balance).toBeGreaterThan(points[0].balance);
    const none = await answered(asked, moves([]));
    expect(none).toMatchObject({ chosen: [], cost: 0, balance: points[0].balance });
  });

  test('lists every problem of the moves', async () => {
    const list = [
      { id: 'a', cost: -1, deltas: [{ kind: 'pi', key: ['commission'], delta: 0.1 }] },
      { id: 'a', cost: 1, deltas: [{ kind: 'w', key: ['riders'], delta: 0.1 }, {}] },
      { id: 'c', cost: '1', deltas: [{ kind: 's', key: ['riders', 'x', 'y'], delta: 'more' }] },
      { id: 'd', cost: 1, deltas: [{ kind: 'v', key: ['riders'], delta: 1 }] },
    ];
    expect(await refused(asked, moves(list))).toEqual([
      '$[0].cost: -1 is too low; expected 0 or more.',
      '$[1].deltas[0].kind: "w" is not known here; expected one of v, o, s, k, tau, tau_back, pi.',
      '$[1].deltas[1].kind: Missing; add it.',
      '$[1].deltas[1].key: Missing; add it.',
      '$[1].deltas[1].delta: Missing; add it.',
      '$[2].cost: Expected a number, found "1"; write it without quotation marks.',
      '$[2].deltas[0].delta: Expected a number, found "more"; write it without quotation marks.',
      '$[1].id: The id "a" is already used at $[0].id; give each its own.',
      '$[0].deltas[0].key[0]: The target "commission" cannot be a member of the campaign; name another.',
      '$[2].deltas[0].key[1]: There is no actor with the id "x"; add it to actors or correct the id.',
      '$[2].deltas[0].key[2]: There is no resource with the id "y"; add it to resources or correct the id.',
      '$[3].deltas[0].key: Expected a key of the ids actor, resource, found 1 of them; name each of these.',
    ]);
    expect(await refused(asked, moves({ moves: [] }))).toEqual([
      '$: Expected a list, found {…}; put it in [ ].',
    ]);
    expect((await refused(asked, { 'moves.json': 'nothing' }))[0]).toMatch(/^\$: This is not JSON/);
  });
});
