import { inOrder } from './in-order.ts';
import type { MapNews } from './news.ts';
import type { Point, PowerMap } from './schema.ts';

/** A map as somebody has it open: up to which event and which change, with its line. */
export type Followed = { seq: number; ordinal: number; map: PowerMap; points: Point[] };

/**
 * What somebody has open with what is new, the same as the whole map read again; null where only that would do:
 * somebody was added or put back, or another became the target. News that came before change nothing.
 */
export function withNews({ ordinal, map, points }: Followed, news: MapNews): Followed | null {
  if (news.whole) return null;
  const actors = merged(map.actors, news.actors, news.gone);
  const resources = merged(map.resources, news.resources, news.gone);
  if (!actors || !resources) return null;
  const targetOf = (all: PowerMap['actors']) => all.find(({ target }) => target)?.id;
  if (targetOf(actors) !== targetOf(map.actors)) return null;

  const fresh = new Map(news.changes.map((row) => [row.id, row]));
  const superseded = new Set(news.changes.map(({ supersedesId }) => supersedesId));
  const gone = new Set(news.gone);
  const rows = [...map.changes.filter(({ id }) => !fresh.has(id)), ...fresh.values()].filter(
    ({ id, withdrawn, actorId, supplierId, resourceId }) =>
      !withdrawn &&
      !superseded.has(id) &&
      ![actorId, supplierId, resourceId].some((about) => about !== null && gone.has(about)),
  );
  const told = new Map(news.happenings.map((one) => [one.id, one]));
  return {
    seq: news.seq,
    ordinal: news.changes.reduce((most, row) => Math.max(most, row.ordinal), ordinal),
    map: {
      ...{ actors, resources, changes: inOrder(rows) },
      happenings: byDay([...map.happenings.filter(({ id }) => !told.has(id)), ...told.values()]),
    },
    points: news.line ? joined(points, news.line) : points,
  };
}

/** The things of a list as they are now; null where one of them was not in it. */
function merged<Thing extends { id: string }>(
  all: Thing[],
  edited: readonly Thing[],
  gone: readonly string[],
): Thing[] | null {
  if (edited.length + gone.length === 0) return all;
  const now = new Map(edited.map((thing) => [thing.id, thing]));
  const off = new Set(gone);
  const known = all.filter(({ id }) => now.has(id)).length;
  if (known < now.size) return null;
  return all.flatMap((thing) => (off.has(thing.id) ? [] : [now.get(thing.id) ?? thing]));
}

const byDay = (happenings: PowerMap['happenings']) =>
  happenings.toSorted((a, b) =>
    a.happenedOn < b.happenedOn ? -1 : a.happenedOn > b.happenedOn ? 1 : 0,
  );

const joined = (points: readonly Point[], { from, points: later }: NonNullable<MapNews['line']>) =>
  from === null ? later : [...points.filter(({ date }) => date === null || date < from), ...later];
