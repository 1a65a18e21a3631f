import { mostLosses } from '#lib/map/layout/arrangements.ts';
import { newChangeOf } from '#lib/map/new-change-of.ts';
import { parameterKey } from '#lib/map/parameter-key.ts';
import { daysOf, pictureOf } from '#lib/map/picture.ts';
import type { MapChange, NewChange, PowerMap } from '#lib/map/schema.ts';
import { type Tried, tryChanges, withChanges } from '#lib/map/try-changes.ts';
import type { ScenarioChange } from './schema.ts';

type Keyed = Pick<ScenarioChange, 'set' | 'actorId' | 'supplierId' | 'resourceId' | 'to'>;

/** The map as it was known to be on a day and before; null is all of it. */
export function mapUntil(map: PowerMap, onDate: string | null): PowerMap {
  if (onDate === null) return map;
  return {
    ...map,
    changes: map.changes.filter(({ effectiveOn }) => (effectiveOn ?? '') <= onDate),
    happenings: map.happenings.filter(({ happenedOn }) => happenedOn <= onDate),
  };
}

/** The last day of a map: the one that a scenario changes. Null is before everything. */
export const lastDay = (map: PowerMap): string | null => daysOf(map).at(-1) ?? null;

/** Which of these are about what is still on the map. */
export function onMap<Change extends Keyed>(map: PowerMap, changes: readonly Change[]): Change[] {
  const here = new Set([...map.actors, ...map.resources].map(({ id }) => id));
  const target = map.actors.find((actor) => actor.target)?.id;
  return changes.filter(
    ({ set, actorId, supplierId, resourceId }) =>
      // The map keeps no participation of its target (see findMap), whatever was tried before it became one.
      !(set === 'pi' && actorId === target) &&
      here.has(actorId) &&
      (supplierId === null || here.has(supplierId)) &&
      (resourceId === null || here.has(resourceId)),
  );
}

/**
 * The map of a scenario's day without and with its changes, which hold there on top of whatever the map says. What
 * is about something taken off the map is left out. It may be that both no longer fit together.
 *
 * @param real the map without the scenario, where that adds or removes something: see branchOf.
 */
export function tryScenario(map: PowerMap, changes: readonly Keyed[], real: PowerMap = map): Tried {
  const day = lastDay(map);
  const tried = tryChanges(map, onMap(map, changes).map(newChangeOf), day, mostLosses(map));
  if (!tried.fits || real === map) return tried;
  return { ...tried, before: pictureOf(real, lastDay(real), mostLosses(real)) };
}

/** The map with what stands in a scenario and, after it, more. */
export const withTried = (
  map: PowerMap,
  standing: readonly Keyed[],
  more: readonly NewChange[],
): PowerMap => withChanges(map, [...onMap(map, standing).map(newChangeOf), ...more], lastDay(map));

/** What the map says of a parameter on its last day; null when nothing was ever recorded. */
export const valueOn = (map: PowerMap, change: Keyed): number | null =>
  map.changes.findLast((row) => parameterKey(row) === parameterKey(change))?.to ?? null;

export type Conflict<Change> = { mine: Change; theirs: MapChange };

/** Where the map was changed too since a scenario's change was entered, to something else. */
export function conflictsOf<Change extends Keyed & Pick<ScenarioChange, 'basedOn'>>(
  map: PowerMap,
  changes: readonly Change[],
): Conflict<Change>[] {
  return onMap(map, changes).flatMap((mine) => {
    const theirs = map.changes.findLast((row) => parameterKey(row) === parameterKey(mine));
    const newer = theirs && theirs.ordinal > mine.basedOn && theirs.to !== mine.to;
    return newer ? [{ mine, theirs }] : [];
  });
}
