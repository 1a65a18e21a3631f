import type { Spread } from '#lib/ratings/schema.ts';
import { apartOn } from './doubt-of-map.ts';
import type { MapActor, MapChange, PowerMap } from './schema.ts';

/** What a line is computed from. */
export type Drawn = { map: PowerMap; spreads: readonly Spread[] };

/** A day; null is before everything. */
type Day = string | null;

/**
 * The first day on which leverage over time may be another than it was: whatever was computed for earlier days is
 * still right. An edit of today so costs what today costs, however long the campaign has been going on.
 *
 * @param before what the line was computed from, and `after`, what holds now: changes of both in the order in which
 *   they apply, an entry with the same id the same in both, as it is in a log that is only added to.
 * @returns null for everything from the start on, undefined where nothing moved.
 */
export function movedFrom(before: Drawn, after: Drawn): Day | undefined {
  if (actorsMoved(before.map.actors, after.map.actors)) return null;
  const days = [
    ...changesMoved(before.map.changes, after.map.changes),
    ...happeningsMoved(before.map, after.map),
    ...spreadsMoved(before, after),
  ];
  return days.includes(null) ? null : days.sort()[0];
}

/**
 * Whether actors differ in what counts from the start. One that came or went does not, if it is neither the target nor
 * one of us: without what it needs and supplies, which are changes, it has no part in anything.
 */
function actorsMoved(before: readonly MapActor[], after: readonly MapActor[]): boolean {
  const left = new Map(before.map((actor) => [actor.id, actor]));
  const matters = ({ target, weight }: MapActor) => target || weight !== null;
  for (const now of after) {
    const was = left.get(now.id);
    left.delete(now.id);
    if (!was ? matters(now) : !sameActor(was, now)) return true;
  }
  return [...left.values()].some(matters);
}

const sameActor = (one: MapActor, other: MapActor) =>
  one.target === other.target && one.weight === other.weight && one.position === other.position;

/** Both are in the order of their days: the first place where they differ is the first day. */
function changesMoved(before: readonly MapChange[], after: readonly MapChange[]): Day[] {
  const most = Math.max(before.length, after.length);
  for (let at = 0; at < most; at++) {
    const [was, now] = [before[at], after[at]];
    if (was?.id !== now?.id)
      return [was, now].flatMap((change) => (change ? [change.effectiveOn] : []));
  }
  return [];
}

/** A happening that moved nothing is still a day on the line. */
function happeningsMoved(
  { happenings: before }: PowerMap,
  { happenings: after }: PowerMap,
): string[] {
  const of = (happenings: PowerMap['happenings']) => new Set(happenings.map(({ id }) => id));
  const [were, are] = [of(before), of(after)];
  return [
    ...before.filter(({ id }) => !are.has(id)),
    ...after.filter(({ id }) => !were.has(id)),
  ].map(({ happenedOn }) => happenedOn);
}

/** How far raters are apart widens the last estimate, so it matters from where that holds, before and now. */
function spreadsMoved(before: Drawn, after: Drawn): Day[] {
  const was = apartOn(before.map, before.spreads);
  const is = apartOn(after.map, after.spreads);
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((name) => {
    const [one, other] = [was.get(name), is.get(name)];
    if (one && other && one.spread === other.spread && one.from === other.from) return [];
    return [one, other].flatMap((rated) => (rated ? [rated.from] : []));
  });
}
