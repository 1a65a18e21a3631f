import type { Change, Model } from '#lib/power/model.ts';
import { foldChanges } from '#lib/power/time/fold-changes.ts';
import { modelAt, modelsOfChanges, seriesOfChanges } from '#lib/power/time/series.ts';
import { transmissionByPosition } from '#lib/power/transmission.ts';
import { idsOf } from './parameter-key.ts';
import type { MapActor, MapChange, NewChange, PowerMap } from './schema.ts';

type Mapped = Pick<PowerMap, 'actors' | 'changes' | 'happenings'>;
type AnyChange = Pick<MapChange, 'set' | 'actorId' | 'supplierId' | 'resourceId' | 'to'>;

/** A change of the map in the words of the mathematics. A new position sets what it passes on, both ways. */
export function powerChanges(change: AnyChange | NewChange): Change[] {
  const { set, to } = change;
  const { actorId: actor, resourceId: resource, supplierId: supplier } = idsOf(change);
  switch (set) {
    case 'v':
    case 'o':
      return [{ set, actor, resource: resource!, to }];
    case 's':
    case 'k':
      return [{ set, of: actor, by: supplier!, resource: resource!, to }];
    case 'position':
      return [
        { set: 'tau', actor, to: transmissionByPosition(to) },
        { set: 'tau_back', actor, to: transmissionByPosition(-to) },
      ];
    default:
      return [{ set, actor, to }];
  }
}

/** Of one map it is asked for when it is checked, computed and drawn; large ones take a tenth of a second each time. */
const baselines = new WeakMap<Mapped, Model>();

/** The map before its first dated change. */
export function baselineOf(map: Mapped): Model {
  const found = baselines.get(map) ?? computeBaseline(map);
  baselines.set(map, found);
  return found;
}

function computeBaseline({ actors, changes }: Mapped): Model {
  const empty: Model = {
    target: actors.find((actor) => actor.target)?.id ?? null,
    actors: actors.map(({ id, position }) => ({ id, position })),
    members: membersOf(actors),
    values: [],
    supplies: [],
    outside: [],
  };
  return foldChanges(
    empty,
    changes.filter((change) => change.effectiveOn === null).flatMap(powerChanges),
  );
}

const membersOf = (actors: MapActor[]) =>
  actors.flatMap(({ id, weight }) => (weight === null ? [] : [{ actor: id, pi: 0, weight }]));

/** What holds from which day: happenings with their changes, and changes recorded by themselves. */
export function datedOf({ changes, happenings }: Mapped) {
  const moved = changes.flatMap(({ effectiveOn, happeningId, ...change }) =>
    effectiveOn === null ? [] : [{ date: effectiveOn, happeningId, changes: powerChanges(change) }],
  );
  // A happening that moved nothing is still a day on the line.
  const quiet = happenings.map(({ id, happenedOn }) => ({
    date: happenedOn,
    happeningId: id,
    changes: [],
  }));
  return [...quiet, ...moved];
}

/**
 * Where the campaign stood before everything and on each day something happened.
 *
 * @param from a day: of what was before it only the last is given; null is before everything.
 */
export const seriesOfMap = (map: Mapped, from: string | null = null) =>
  seriesOfChanges(baselineOf(map), datedOf(map), from ?? '');

/** The model of each point of that series, not yet computed. */
export const modelsOfMap = (map: Mapped, from: string | null = null): Model[] =>
  modelsOfChanges(baselineOf(map), datedOf(map), from ?? '').map(({ model }) => model);

/** The model as it stood at the end of a day; null is before everything. */
export const modelOfMap = (map: Mapped, date: string | null): Model =>
  modelAt(baselineOf(map), datedOf(map), date ?? 'baseline');
