'use client';

import { useMemo, useState } from 'react';
import type { Drawn } from '#lib/map/layout/draw-map.ts';
import type { Place } from '#lib/map/layout/place-nodes.ts';
import type { Ends } from '#lib/map/layout/ports.ts';
import { redrawActor } from '#lib/map/layout/redraw-actor.ts';
import type { ActorNodeType } from './actor-node.tsx';

/**
 * A drawing while somebody drags an actor: that actor and its lines follow, the rest is the very same, so that a step
 * costs what it moves.
 */
export function useDragging(drawn: Drawn, ends: readonly Ends[], standing: ActorNodeType[]) {
  const [dragged, setDragged] = useState<{ id: string; corner: Place } | null>(null);
  const id = dragged?.id;
  const own = useMemo(() => ends.filter(({ from, to }) => from === id || to === id), [ends, id]);
  const ids = useMemo(() => new Set(own.map((line) => line.id)), [own]);
  const moved = useMemo(() => {
    const box = dragged && drawn.boxes.get(dragged.id);
    if (!box) return null;
    const middle = { x: dragged.corner.x + box.width / 2, y: dragged.corner.y + box.height / 2 };
    return { own: ids, drawn: redrawActor(drawn, own, dragged.id, middle) };
  }, [dragged, drawn, own, ids]);
  const nodes = useMemo(() => {
    if (!dragged) return standing;
    const { id, corner } = dragged;
    // By itself it is a drawing of its own: the library's way to move it.
    const moving = { position: corner, style: { zIndex: 1 } };
    return standing.map((node) => (node.id === id ? { ...node, ...moving } : node));
  }, [standing, dragged]);
  return {
    ...{ nodes, moved },
    /** An actor has come to have its upper left corner there. */
    drag: (id: string, corner: Place) => setDragged({ id, corner }),
    /** It was let go of: where its middle is, if it was moved at all. */
    drop: (id: string): Place | undefined => {
      setDragged(null);
      const box = moved?.drawn.boxes.get(id);
      return box && { x: box.x, y: box.y };
    },
  };
}
