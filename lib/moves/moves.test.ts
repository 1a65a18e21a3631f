import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { mapOfCase } from '#lib/map/map-of-case.ts';
import { nameOf } from '#lib/power/strategies/reach.ts';
import { type Found, findMoves, STEP } from './find-moves.ts';
import { type Ground, groundOf } from './ground.ts';
import { howSure, idOf, MOST_COMPARED } from './how-sure.ts';
import { planSteps, stepsIn } from './plan-steps.ts';

const montgomery = mapOfCase(
  JSON.parse(readFileSync('lib/power/cases/montgomery-1955.json', 'utf8')),
);
const idOfActor = (key: string) => montgomery.actors.find((actor) => actor.key === key)!.id;
const idOfResource = (key: string) => montgomery.resources.find((one) => one.key === key)!.id;
const ground = groundOf(montgomery, '1956-12-31');
function foundOn(some: Ground): Found {
  const found = findMoves(some);
  if (!found.computable) throw new Error(`${found.missing} is missing`);
  return found;
}
const found = foundOn(ground);

test('at the end of Montgomery the courts’ claim comes first, and the commission could need the law less', () => {
  expect(found.moves[0]).toMatchObject({
    template: 'single',
    deeds: [
      { kind: 'v', key: [idOfActor('fed_courts'), idOfResource('claim')], strategy: 'attraction' },
    ],
  });
  expect(found.reply?.deeds).toMatchObject([
    { kind: 'v', key: [idOfActor('commission'), idOfResource('legal')] },
  ]);
  expect(found.reply!.after.balance).toBeLessThan(found.now.balance);
});

test('nobody is asked to give up what is essential, and what opponents care about is not ours to move', () => {
  const essential = new Set(
    montgomery.resources.filter((one) => one.essential).map(({ id }) => id),
  );
  const against = new Set(
    montgomery.actors
      .filter(
        ({ side, target }) => target || ['opponent', 'target', 'secondary_target'].includes(side),
      )
      .map(({ id }) => id),
  );
  expect(essential.size).toBeGreaterThan(0);
  for (const { kind, key, strategy } of found.moves.flatMap(({ deeds }) => deeds)) {
    expect(strategy === 'withdrawal' && essential.has(key[1]!)).toBe(false);
    expect(['v', 'o', 'tau'].includes(kind) && against.has(key[0]!)).toBe(false);
  }
});

test('what could be withheld is the dependence on us, strongest first, and is among no moves', () => {
  expect(found.withheld.map(({ on }) => on)).toEqual(found.withheld.map(() => '*'));
  const strengths = found.withheld.map(({ strength }) => strength);
  expect(strengths).toEqual(strengths.toSorted((a, b) => b - a));
  expect(found.withheld.map(({ of }) => of)).toContain(idOfActor('fed_courts'));
});

test('an empty map says what is missing', () => {
  const nothing = { actors: [], resources: [], changes: [], happenings: [] };
  expect(findMoves(groundOf(nothing, null))).toEqual({ computable: false, missing: 'target' });
});

test('a plan keeps within its effort, does each thing once, and gains no less with more effort', () => {
  let before = found.now.balance;
  for (const budget of [1, 3]) {
    const plan = planSteps(ground, found.moves, budget);
    const effort = plan.deeds.reduce((sum, deed) => sum + deed.effort, 0);
    expect(effort).toBeLessThanOrEqual(budget * STEP + 1e-9);
    expect(new Set(plan.deeds.map(nameOf)).size).toBe(plan.deeds.length);
    expect(plan.balance).toBeGreaterThan(before);
    expect(plan).toMatchObject({ proved: true, bound: plan.balance });
    before = plan.balance;
  }
  expect(planSteps(ground, found.moves, 1).balance).toBeCloseTo(found.moves[0]!.after.balance, 9);
});

test('steps to choose from are those of the list, each once, also if it is half of a pair', () => {
  const [first, ...others] = found.moves;
  expect(stepsIn([first!, first!, ...others]).map(nameOf)).toEqual(
    stepsIn(found.moves).map(nameOf),
  );
  expect(stepsIn(found.moves)).toHaveLength(16);
});

test('singles and pairs are compared each with their own kind, and their chances sum to 1', () => {
  const { compared, draws, checking } = howSure(ground, found.moves);
  const chances = (pairs: boolean) =>
    found.moves.flatMap((move) => {
      const one = move.deeds.length > 1 === pairs ? compared.get(idOf(move)) : undefined;
      return one ? [one.best] : [];
    });
  expect(draws).toBe(200);
  for (const [some, most] of [
    [chances(false), MOST_COMPARED.single],
    [chances(true), MOST_COMPARED.pair],
  ] as const) {
    expect(some).toHaveLength(most);
    expect(some.reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1, 9);
  }
  const [low, middle, high] = compared.get(idOf(found.moves[0]!))!.gain;
  expect(low).toBeLessThan(found.moves[0]!.gain);
  expect(high).toBeGreaterThan(found.moves[0]!.gain);
  expect(low).toBeLessThan(middle);
  expect(checking).toHaveLength(3);
  expect(checking[0]!.parameter).toEqual({
    ...{ kind: 'v', key: [idOfActor('commission'), idOfResource('legal')] },
  });
});

test('the better the estimates are known, the narrower is what a move gains', () => {
  const width = (confidence: 'documented' | 'guessed') => {
    const changes = montgomery.changes.map((change) => ({ ...change, confidence }));
    const { compared } = howSure({ ...ground, changes }, found.moves.slice(0, 2));
    const [low, , high] = compared.get(idOf(found.moves[0]!))!.gain;
    return high - low;
  };
  expect(width('documented')).toBeLessThan(width('guessed') / 2);
});
