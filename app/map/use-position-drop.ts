'use client';

import { type DragEvent, useState } from 'react';
import type { ViewProps } from './views.ts';

const DRAGGED = 'application/x-actor';

/** So that a place for a position knows who is being dragged there. */
export const startDrag = (event: DragEvent, actorId: string) =>
  event.dataTransfer.setData(DRAGGED, actorId);

/** Places that an actor can be dragged to, each for a position: what they listen to, and which one is dragged over. */
export function usePositionDrop({
  picture,
  onPosition,
}: Pick<ViewProps, 'picture' | 'onPosition'>) {
  const [over, setOver] = useState<number | null>(null);
  const zone = (position: number) => ({
    onDragOver: (event: DragEvent) => {
      if (!onPosition || !event.dataTransfer.types.includes(DRAGGED)) return;
      event.preventDefault();
      setOver(position);
    },
    onDragLeave: () => setOver(null),
    onDrop: (event: DragEvent) => {
      event.preventDefault();
      setOver(null);
      const id = event.dataTransfer.getData(DRAGGED);
      const dragged = picture.actors.get(id);
      if (dragged && dragged.position !== position) onPosition?.(id, position);
    },
  });
  return { over, zone };
}
