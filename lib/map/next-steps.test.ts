import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseCase } from '#lib/power/case-file/parse-case.ts';
import { analyzeModel } from '#lib/power/leverage/analyze-model.ts';
import type { ModelActor } from '#lib/power/model.ts';
import { foldChanges } from '#lib/power/time/fold-changes.ts';
import { transmissionByPosition } from '#lib/power/transmission.ts';
import { mapOfCase } from './map-of-case.ts';
import { nextSteps } from './next-steps.ts';
import { pictureOf } from './picture.ts';

const parsed = parseCase(readFileSync('lib/power/cases/montgomery-1955.json', 'utf8'));
if (!parsed.ok) throw new Error('the worked example is refused');
const map = mapOfCase(parsed.value);
const picture = pictureOf(map, null);

test('are those between us and the target who are no active allies, each once', () => {
  const between = [...picture.actors.values()].filter(
    ({ actor, member, position }) => !actor.target && !member && position < 2,
  );
  expect(between.length).toBeGreaterThan(3);
  expect([...nextSteps(picture).keys()].sort()).toEqual(
    between.map(({ actor }) => actor.id).sort(),
  );
});

/** The picture with other transmissions, and how far the balance moves when one actor passes on others still. */
function transmitting(of: (actor: ModelActor) => Pick<ModelActor, 'tau' | 'tauBack'>) {
  const actors = picture.model.actors.map(({ id }) => {
    const actor = { id, position: picture.actors.get(id)!.position };
    return { ...actor, ...of(actor) };
  });
  const model = { ...picture.model, actors };
  const now = analyzeModel(model);
  const answer = { computable: true as const, ...now };
  const moved = (actor: string, tau: number, tauBack: number) =>
    analyzeModel(
      foldChanges(model, [
        { set: 'tau', actor, to: tau },
        { set: 'tau_back', actor, to: tauBack },
      ]),
    ).balance - now.balance;
  return { worth: nextSteps({ ...picture, model, answer }), moved };
}

test('of someone without an estimate of its own are worth what the next position gives', () => {
  const { worth, moved } = transmitting(() => ({}));
  for (const [id, gain] of worth) {
    const to = picture.actors.get(id)!.position + 1;
    const expected = moved(id, transmissionByPosition(to), transmissionByPosition(-to));
    expect(gain).toBeCloseTo(expected, 9);
  }
  expect([...worth.values()].some((gain) => gain > 0.001)).toBe(true);
});

test('of someone who passes nearly all on end at all, and at nothing in the other direction', () => {
  const { worth, moved } = transmitting(() => ({ tau: 0.95, tauBack: 0.05 }));
  for (const [id, gain] of worth) expect(gain).toBeCloseTo(moved(id, 1, 0), 9);
  expect([...worth.values()].some((gain) => gain > 0)).toBe(true);
});

test('nothing while nothing can be computed', () => {
  expect(nextSteps(pictureOf({ ...map, changes: [] }, null)).size).toBe(0);
});
