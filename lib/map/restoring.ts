import type { Model } from '#lib/power/model.ts';
import { transmissionByPosition } from '#lib/power/transmission.ts';
import { modelOfMap } from './model-of-map.ts';
import { positionsAt } from './picture.ts';
import type { NewChange, PowerMap } from './schema.ts';

/** A change, and the value that it replaces. */
export type Step = { change: NewChange; from: number };

/**
 * What makes a map on one day as it was on another: a change for each parameter that differs. Who and what is on the
 * map has no days and stays; what had no value then goes back to 0, or to what its position says.
 *
 * @param was the day that is to hold again; null is before everything.
 * @param on  the day on which it is to hold.
 */
export function restoring(map: PowerMap, was: string | null, on: string): Step[] {
  const [then, now] = [modelOfMap(map, was), modelOfMap(map, on)];
  const moved = positions(map, was, on);
  return [...moved, ...transmissions(map, then, now, moved), ...rest(then, now)].filter(
    ({ change, from }) => change.set === 'position' || change.to !== from,
  );
}

function positions(map: PowerMap, was: string | null, on: string): Step[] {
  const [then, now] = [positionsAt(map, was), positionsAt(map, on)];
  return map.actors.flatMap(({ id, position }) => {
    const [to, from] = [then.get(id) ?? position, now.get(id) ?? position];
    return to === from ? [] : [{ change: { set: 'position', actorId: id, to }, from }];
  });
}

/** What actors pass on, where it was said in so many words and going back to a position does not set it. */
function transmissions(map: PowerMap, then: Model, now: Model, moved: readonly Step[]): Step[] {
  const back = new Map(moved.map(({ change }) => [change.actorId, change.to]));
  const earlier = new Map(then.actors.map((actor) => [actor.id, actor]));
  const started = new Map(map.actors.map(({ id, position }) => [id, position]));
  return now.actors.flatMap(({ id, tau, tauBack }) => {
    const was = earlier.get(id)!;
    const position = back.get(id);
    return (['tau', 'tau_back'] as const).map((set): Step => {
      const sign = set === 'tau' ? 1 : -1;
      const byPosition = (stands: number) => transmissionByPosition(sign * stands);
      const said = set === 'tau' ? tau : tauBack;
      const before = set === 'tau' ? was.tau : was.tauBack;
      const from =
        position === undefined ? (said ?? byPosition(started.get(id)!)) : byPosition(position);
      return { change: { set, actorId: id, to: before ?? byPosition(started.get(id)!) }, from };
    });
  });
}

/** Everything whose absence is a 0: values, supplies, what is outside the map, who takes part. */
function rest(then: Model, now: Model): Step[] {
  const steps = new Map<string, { change: NewChange; from: number; to: number }>();
  for (const [model, side] of [
    [then, 'to'],
    [now, 'from'],
  ] as const)
    for (const change of rowsOf(model)) {
      const key = JSON.stringify({ ...change, to: 0 });
      const step = steps.get(key) ?? { change, from: 0, to: 0 };
      steps.set(key, { ...step, [side]: change.to });
    }
  return [...steps.values()].map(({ change, from, to }) => ({ change: { ...change, to }, from }));
}

const rowsOf = ({ values, outside = [], supplies, members }: Model): NewChange[] => [
  ...values.map(({ actor, resource, v }) => ({
    ...{ set: 'v' as const, actorId: actor, resourceId: resource, to: v },
  })),
  ...outside.map(({ actor, resource, capacity }) => ({
    ...{ set: 'o' as const, actorId: actor, resourceId: resource, to: capacity },
  })),
  ...supplies.flatMap(({ to: actorId, from: supplierId, resource, share, capacity }) => [
    { set: 's' as const, actorId, supplierId, resourceId: resource, to: share },
    { set: 'k' as const, actorId, supplierId, resourceId: resource, to: capacity },
  ]),
  ...members.map(({ actor, pi }) => ({ set: 'pi' as const, actorId: actor, to: pi })),
];
