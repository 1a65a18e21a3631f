import type { Arrow, Picture } from './picture.ts';
import type { MapActor } from './schema.ts';
import { sideOf } from './side-of.ts';

export type ShownSide = MapActor['side'];
/** What of a map is looked at; everything where nothing is asked for. */
export type Narrowing = {
  /** The actor whose neighbourhood is shown, and how many arrows away it ends. */
  focus: { id: string; steps: 1 | 2 } | null;
  /** Only what is supplied of this resource. */
  resource: string | null;
  side: ShownSide | null;
  /** Only arrows of at least so many of 100; 0 is all of them, those without strength included. */
  least: number;
};

export const EVERYTHING: Narrowing = { focus: null, resource: null, side: null, least: 0 };

/**
 * The part of a picture that is asked for: arrows that carry the resource strongly enough, the actors at their ends,
 * on the side, within so many of these arrows of the one in focus. Who is in focus is always among them. The model
 * and what was computed from it stay those of the whole map.
 *
 * @returns the same picture where everything is asked for, or where the focus is on somebody who is not there and
 *   nothing else is asked for.
 */
export function narrowPicture(picture: Picture, asked: Narrowing): Picture {
  const { resource, side, least } = asked;
  const focus = asked.focus && picture.actors.has(asked.focus.id) ? asked.focus : null;
  const chosen = resource !== null || least > 0;
  if (!chosen && side === null && !focus) return picture;

  const strong = picture.arrows.filter((arrow) => carries(arrow, resource, least));
  const met = new Set(strong.flatMap(({ of, on }) => [of, on]));
  const near = focus && within(strong, focus.id, focus.steps);
  const actors = new Map(
    [...picture.actors].filter(
      ([id, { actor }]) =>
        id === focus?.id ||
        ((!chosen || met.has(id)) &&
          (side === null || sideOf(actor) === side) &&
          (!near || near.has(id))),
    ),
  );
  const arrows = strong.filter(({ of, on }) => actors.has(of) && actors.has(on));
  return { ...picture, actors, arrows };
}

/** By the figure of 100 that is shown, so that nothing said to be 10 is left out where 10 is asked for. */
function carries({ strength, reasons }: Arrow, resource: string | null, least: number): boolean {
  if (Math.round(strength * 100) < least) return false;
  return resource === null || reasons.some((reason) => reason.resource === resource);
}

/** Who is at most so many arrows away, in either direction, themselves included. */
export function within(arrows: readonly Arrow[], from: string, steps: number): Set<string> {
  const near = new Set([from]);
  for (let step = 0; step < steps; step++) {
    const edge = new Set(near);
    for (const { of, on } of arrows) {
      if (edge.has(of)) near.add(on);
      if (edge.has(on)) near.add(of);
    }
  }
  return near;
}
