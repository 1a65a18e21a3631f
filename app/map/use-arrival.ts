'use client';

import { startTransition, useEffect, useMemo, useState } from 'react';
import type { ActorNodeType } from './actor-node.tsx';
import { firstSeen } from './first-seen.ts';
import type { Rect } from './first-view.ts';

/** About what a large screen shows of a map that is larger than it. */
const AT_ONCE = 60;
const MORE = 80;

/**
 * Of a map of hundreds, whoever is seen at first is drawn at once, and the others in a few steps after that: what is on
 * the screen can be used while they come. Everybody stays once drawn.
 */
export function useArrival(nodes: ActorNodeType[], route: readonly Rect[]) {
  const [steps, setSteps] = useState(0);
  const room = AT_ONCE + steps * MORE;
  const all = nodes.length <= room;
  useEffect(() => {
    if (all) return;
    const timer = setTimeout(() => startTransition(() => setSteps(steps + 1)));
    return () => clearTimeout(timer);
  }, [all, steps]);
  const arrived = useMemo(() => firstSeen(nodes, route, room), [nodes, route, room]);
  return { arrived, all };
}
