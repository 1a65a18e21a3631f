import fc from 'fast-check';
import { expect, test } from 'vitest';
import { randomCase } from '#lib/cases/random-case.ts';
import { mapOfCase } from '#lib/map/map-of-case.ts';
import { newChangeOf } from '#lib/map/new-change-of.ts';
import { parameterKey } from '#lib/map/parameter-key.ts';
import type { MapActor, MapResource, PowerMap } from '#lib/map/schema.ts';
import { withChanges } from '#lib/map/try-changes.ts';
import { lastDay, onMap, tryScenario } from './apply.ts';
import { type Branch, branchOf, movedOn } from './branch.ts';
import { comparePictures } from './compare.ts';
import {
  lastPress,
  saidHere,
  setsParameter,
  standingOf,
  type Tried,
  undoingPress,
} from './standing.ts';

type Saying = Pick<Tried, 'set' | 'actorId' | 'resourceId' | 'to'>;
/** Who and what is on no map, and could come onto one. */
const comes = {
  actors: [
    {
      ...{ id: 'drivers', key: 'drivers', name: 'Drivers', kind: 'union', side: 'movement' },
      ...{ position: 2, influence: null, base: false, size: null, weight: 1, target: false },
      ...{ x: null, y: null, version: 1 },
    } satisfies MapActor,
  ],
  resources: [
    {
      ...{ id: 'votes', key: 'votes', name: 'Votes', kind: 'political', essential: false },
      version: 1,
    } satisfies MapResource,
  ],
};

/** What could be said in a scenario of a map: of a parameter, or that somebody or something is here or is not. */
function sayings(map: PowerMap) {
  const actors = map.actors.filter(({ target }) => !target);
  const actorId = fc.constantFrom(...[...actors, ...comes.actors].map(({ id }) => id));
  const resourceId = fc.constantFrom(...[...map.resources, ...comes.resources].map(({ id }) => id));
  const none = fc.constant(null);
  const say = (
    set: Saying['set'],
    of: { actorId?: typeof actorId; resourceId?: typeof resourceId },
    to: number[],
  ): fc.Arbitrary<Saying> =>
    fc.record({
      ...{ set: fc.constant(set), actorId: none, resourceId: none, ...of },
      to: fc.constantFrom(null, ...to),
    });
  return fc.oneof(
    say('here', { actorId }, [0, 1]),
    say('here', { resourceId }, [0, 1]),
    say('pi', { actorId }, [0, 0.4, 1]),
    say('v', { actorId, resourceId }, [0, 0.05]),
  );
}
/** A map and what is done in a scenario of it: presses of one saying or more, and undoing (null). */
const story = randomCase.map(mapOfCase).chain((map) =>
  fc.tuple(
    fc.constant(map),
    fc.array(
      fc.option(fc.uniqueArray(sayings(map), { selector: keyOf, minLength: 1, maxLength: 3 }), {
        freq: 2,
      }),
      { maxLength: 12 },
    ),
  ),
);
const keyOf = (saying: Saying) => parameterKey({ ...saying, supplierId: null });

const pressed = (sayings: readonly Saying[], press: string): Tried[] =>
  sayings.map((saying) => ({ ...saying, supplierId: null, press, undoes: null }));

function undo(log: Tried[], press: string): Tried[] {
  const undoes = lastPress(log);
  if (undoes === null) return log;
  const rows = undoingPress(log, undoes).map((row) => ({ ...row, press, undoes }));
  return [...log, ...rows];
}

const said = (log: Tried[]) => new Map(standingOf(log).map((row) => [keyOf(row), row.to]));

const branchIn = (standing: ReturnType<typeof standingOf<Tried>>): Branch => {
  const here = saidHere(standing, 1);
  return {
    added: {
      actors: comes.actors.filter(({ id }) => here.includes(id)),
      resources: comes.resources.filter(({ id }) => here.includes(id)),
    },
    removed: saidHere(standing, 0),
  };
};

const keyed = (standing: ReturnType<typeof standingOf<Tried>>) =>
  standing.filter(setsParameter).map((row) => ({ ...row, supplierId: null }));

test('every undoing leads to what stood before the press, down to nothing and to the real map itself', () => {
  fc.assert(
    fc.property(story, ([map, steps]) => {
      let log: Tried[] = [];
      const before: ReturnType<typeof said>[] = [];
      steps.forEach((step, index) => {
        if (step) before.push(said(log));
        log = step ? [...log, ...pressed(step, `${index}`)] : undo(log, `${index}`);
        if (!step) expect(said(log)).toEqual(before.pop() ?? new Map());
      });
      for (let left = before.length; left > 0; left--) {
        log = undo(log, `back ${left}`);
        expect(said(log)).toEqual(before[left - 1]);
      }
      expect(lastPress(log)).toBeNull();
      expect(branchOf(map, branchIn(standingOf(log)))).toBe(map);
    }),
    { numRuns: 100 },
  );
});

test('merged, the map is what the scenario showed, and the scenario makes no difference any more', () => {
  fc.assert(
    fc.property(story, ([map, steps]) => {
      const standing = standingOf(steps.flatMap((step, n) => pressed(step ?? [], `${n}`)));
      const [branch, changes] = [branchIn(standing), keyed(standing)];
      const shown = tryScenario(branchOf(map, branch), changes, map);
      if (!shown.fits) return;
      const { on, off } = movedOn(map, branch);
      const merged = branchOf(map, branch);
      expect(new Set(merged.actors.map(({ id }) => id)).size).toBe(merged.actors.length);
      for (const id of off) expect(JSON.stringify(merged)).not.toContain(id);
      for (const id of on) expect(JSON.stringify(map)).not.toContain(id);
      const recorded = onMap(merged, changes).map(newChangeOf);
      const real = withChanges(merged, recorded, lastDay(map));
      const again = tryScenario(branchOf(real, branch), changes, real);
      if (!again.fits) throw new Error('it fits');
      expect(again.before.answer).toEqual(shown.after.answer);
      const { actors, arrows, routes } = comparePictures(again.before, again.after);
      expect([actors, arrows, routes]).toEqual([
        [],
        { appeared: [], vanished: [], changed: [] },
        [],
      ]);
    }),
    { numRuns: 60 },
  );
});
