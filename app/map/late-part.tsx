'use client';

import { type ComponentType, useSyncExternalStore } from 'react';
import { Skeleton } from '#app/ui/skeleton.tsx';

export type LatePart<Props> = {
  /** Asks for the code before it is shown. */
  ask: () => void;
  follow: (tell: () => void) => () => void;
  now: () => State<Props>;
};
type State<Props> = { Part: ComponentType<Props> } | { failure: unknown } | null;

/**
 * A part of a page whose code comes by itself, to be shown by `Late`. React's own way to do so shows what has come up
 * to 0.3 s later, for the case that more is about to come.
 */
export function latePart<Props extends object>(
  load: () => Promise<{ default: ComponentType<Props> }>,
): LatePart<Props> {
  let state: State<Props> = null;
  let asked = false;
  const told = new Set<() => void>();
  const become = (next: State<Props>) => {
    state = next;
    for (const tell of told) tell();
  };
  const ask = () => {
    if (asked) return;
    asked = true;
    load().then(
      (module) => become({ Part: module.default }),
      (failure) => {
        // Whoever tries once more asks once more.
        asked = false;
        become({ failure });
      },
    );
  };
  const follow = (tell: () => void) => {
    if (state && 'failure' in state) state = null;
    ask();
    told.add(tell);
    return () => told.delete(tell);
  };
  return { ask, follow, now: () => state };
}

/** Such a part once its code is there; never in the page that the server sends. Throws where the code does not come. */
export function Late<Props extends object>({
  part,
  props,
}: {
  part: LatePart<Props>;
  props: Props;
}) {
  const now = useSyncExternalStore<State<Props>>(part.follow, part.now, () => null);
  if (now && 'failure' in now) throw now.failure;
  return now ? <now.Part {...props} /> : <Skeleton height={420} />;
}
