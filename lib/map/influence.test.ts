import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseCase } from '#lib/power/case-file/parse-case.ts';
import { analyzeModel } from '#lib/power/leverage/analyze-model.ts';
import { foldChanges } from '#lib/power/time/fold-changes.ts';
import { bandOf, disagreementsOn, influenceOn } from './influence.ts';
import { mapOfCase } from './map-of-case.ts';
import { pictureOf } from './picture.ts';

const parsed = parseCase(readFileSync('lib/power/cases/montgomery-1955.json', 'utf8'));
if (!parsed.ok) throw new Error('the worked example is refused');
const map = mapOfCase(parsed.value);
const picture = pictureOf(map, '1956-11-13');
const idOf = (key: string) => map.actors.find((actor) => actor.key === key)!.id;
const { target } = picture.model;
const leverage = analyzeModel(picture.model).leverage;

/** The part of our leverage that is lost when one number is 0. */
const lostWithout = (set: 'tau' | 'pi', actor: string) =>
  1 - analyzeModel(foldChanges(picture.model, [{ set, actor, to: 0 }])).leverage / leverage;

test('is known of everyone but the target', () => {
  const others = map.actors.filter((actor) => !actor.target).map(({ id }) => id);
  expect([...influenceOn(picture).keys()].sort()).toEqual(others.sort());
});

const lostOf = (id: string) => picture.actors.get(id)!.loss / leverage;

test('of whoever carries our leverage is what would be lost without them', () => {
  const courts = idOf('fed_courts');
  const influence = influenceOn(picture).get(courts)!;
  expect(influence).toMatchObject({ of: 'leverage', band: 'high' });
  expect(influence.share).toBeCloseTo(lostWithout('tau', courts), 9);
});

test('of one of us is what would be lost if they took no part', () => {
  const influence = influenceOn(picture);
  const ours = picture.model.members.map(({ actor }) => actor);
  expect(ours.some((id) => influence.get(id)!.share > 0.3)).toBe(true);
  for (const id of ours) {
    const direct = picture.arrows.find(({ of, on }) => of === target && on === id)?.strength ?? 0;
    const share = Math.max(lostWithout('pi', id), direct);
    expect(influence.get(id)!.share).toBeCloseTo(share, 9);
  }
});

test('of whoever the target depends on is how much, also while there is no leverage', () => {
  const bare = { ...map, changes: map.changes.filter(({ set }) => set !== 'pi') };
  for (const shown of [picture, pictureOf(bare, '1956-11-13')]) {
    const strongest = shown.arrows.find(({ of, on }) => of === target && lostOf(on) === 0)!;
    const influence = influenceOn(shown).get(strongest.on);
    expect(influence).toEqual({ share: strongest.strength, of: 'needs', band: 'high' });
  }
});

test('is none of whoever neither supplies the target nor carries anything', () => {
  const agents = influenceOn(picture).get(idOf('insurers'));
  expect(agents).toEqual({ share: 0, of: 'needs', band: 'none' });
});

test('is not known while nobody is the target', () => {
  const actors = map.actors.map((actor) => ({ ...actor, target: false }));
  expect(influenceOn(pictureOf({ ...map, actors }, null)).size).toBe(0);
});

test('has words that follow the figure as it is shown', () => {
  const said = [1, 0.25, 0.246, 0.244, 0.05, 0.046, 0.044, 1e-9, 0].map(bandOf);
  expect(said).toEqual(
    ['high', 'high', 'high', 'some', 'some', 'some', 'little'].concat(['little', 'none']),
  );
});

test('estimates are compared by rank, the most contradicted first, and by the figures that are shown', () => {
  const estimates = { high: 4, low: 0, fair: 2, alike: 1 };
  const actors = new Map(
    Object.entries(estimates).map(([id, influence]) => [id, { actor: { influence } }]),
  );
  const shares = { high: 0.011, low: 0.5, fair: 0.3, alike: 0.302 };
  const influence = new Map(Object.entries(shares).map(([id, share]) => [id, { share }]));
  expect(disagreementsOn({ actors }, influence)).toEqual([
    { id: 'high', estimate: 4, above: 3, below: 0 },
    { id: 'low', estimate: 0, above: 0, below: 3 },
    { id: 'fair', estimate: 2, above: 1, below: 1 },
    { id: 'alike', estimate: 1, above: 1, below: 1 },
  ]);
});

test('who has no estimate contradicts nobody', () => {
  const none = { ...map, actors: map.actors.map((actor) => ({ ...actor, influence: null })) };
  const shown = pictureOf(none, '1956-11-13');
  expect(disagreementsOn(shown, influenceOn(shown))).toEqual([]);
});
