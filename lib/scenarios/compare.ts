import type { Arrow, Picture } from '#lib/map/picture.ts';
import type { Route } from '#lib/power/explain/best-routes.ts';

/** Below this two shares are the same: what is computed is right to 1e-12 and summed a few times over. */
const SAME = 1e-9;
const moved = (a: number, b: number) => Math.abs(a - b) > SAME;

/** A route of pressure, from whoever feels it in the end; what it carries before and after, 0 to 1, null: not there. */
export type RouteChange = { actors: string[]; before: number | null; after: number | null };

/** What is different in a second picture of the same map. */
export type Difference = {
  leverage: number | null;
  counterLeverage: number | null;
  balance: number | null;
  /** Those who stand or act differently. */
  actors: string[];
  /** Arrows by id: not there before, no longer there, or stronger or weaker. */
  arrows: { appeared: string[]; vanished: string[]; changed: string[] };
  /** Of the strongest routes to the target, those that differ; the strongest first. */
  routes: RouteChange[];
};

/**
 * Compares two days, or two versions of a day.
 *
 * @returns differences after minus before, without units; null where one of both cannot be computed.
 */
export function comparePictures(before: Picture, after: Picture): Difference {
  const [was, is] = [before.answer, after.answer];
  const both = was.computable && is.computable ? { was, is } : null;
  const gain = (of: 'leverage' | 'counterLeverage' | 'balance') => {
    if (!both) return null;
    const step = both.is[of] - both.was[of];
    return Math.abs(step) > SAME ? step : 0;
  };
  return {
    leverage: gain('leverage'),
    counterLeverage: gain('counterLeverage'),
    balance: gain('balance'),
    actors: [...after.actors.values()].flatMap(({ actor, position, participation }) => {
      const old = before.actors.get(actor.id);
      const same =
        old?.position === position && !moved(old.participation ?? -1, participation ?? -1);
      return same ? [] : [actor.id];
    }),
    arrows: arrowsBetween(before.arrows, after.arrows),
    routes: routesBetween(routesOf(before), routesOf(after)),
  };
}

function arrowsBetween(before: Arrow[], after: Arrow[]): Difference['arrows'] {
  const old = new Map(before.map((arrow) => [arrow.id, arrow]));
  const now = new Set(after.map(({ id }) => id));
  return {
    appeared: after.flatMap(({ id }) => (old.has(id) ? [] : [id])),
    vanished: before.flatMap(({ id }) => (now.has(id) ? [] : [id])),
    changed: after.flatMap((arrow) => {
      const was = old.get(arrow.id);
      return was && (moved(was.strength, arrow.strength) || was.covers !== arrow.covers)
        ? [arrow.id]
        : [];
    }),
  };
}

const routesOf = (picture: Picture): Route[] => picture.explanation?.routes ?? [];

function routesBetween(before: Route[], after: Route[]): RouteChange[] {
  const all = new Map<string, RouteChange>();
  for (const { actors, weight } of before)
    all.set(actors.join(), { actors, before: weight, after: null });
  for (const { actors, weight } of after)
    all.set(actors.join(), {
      ...{ actors, after: weight },
      before: all.get(actors.join())?.before ?? null,
    });
  const most = (route: RouteChange) => Math.max(route.before ?? 0, route.after ?? 0);
  return [...all.values()]
    .filter(({ before, after }) => before === null || after === null || moved(before, after))
    .sort((a, b) => most(b) - most(a));
}
