import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { mapOfCase } from '#lib/map/map-of-case.ts';
import { mapUntil, tryScenario } from '#lib/scenarios/apply.ts';
import { changesOfDeeds } from './changes-of-deeds.ts';
import { findMoves } from './find-moves.ts';
import { groundOf } from './ground.ts';

test('a move tried in a scenario does there what the list of moves says it does', () => {
  const whole = mapOfCase(JSON.parse(readFileSync('lib/power/cases/montgomery-1955.json', 'utf8')));
  const map = mapUntil(whole, '1955-12-05');
  const found = findMoves(groundOf(map, '1955-12-05'));
  if (!found.computable) throw new Error(`${found.missing} is missing`);
  // One move of every kind of number, new ties among them.
  const kinds = new Map(found.moves.map((move) => [move.template + move.deeds[0]?.kind, move]));
  expect([...kinds.keys()].some((kind) => kind.endsWith('s'))).toBe(true);
  for (const { deeds, after } of kinds.values()) {
    const changes = changesOfDeeds(deeds).map((change) => ({
      ...{ supplierId: null, resourceId: null, ...change },
    }));
    const tried = tryScenario(map, changes);
    const answer = tried.fits && tried.after.answer;
    expect(answer).toMatchObject({ balance: expect.closeTo(after.balance, 9) });
  }
});
