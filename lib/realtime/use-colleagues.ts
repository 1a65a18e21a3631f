'use client';

import { useEffect, useState } from 'react';
import { connection } from './connection.ts';
import type { Here, Point, Selected } from './protocol.ts';
import { usePresence } from './use-presence.ts';

/** Whoever moves faster than this is drawn where they were a moment ago. */
const EVERY = 100;
/** A pointer that has not moved for so long is not shown. */
const STILL = 8000;

/** Who else is on the map of an organizers' stream and what they have selected; what one has selected is told them. */
export function useColleagues(
  stream: string,
  personId: string,
  selection: Selected | null,
): Here[] {
  const here = usePresence(stream, 'map');
  // One is among those who are there once one has entered.
  const entered = here.some((row) => row.personId === personId);
  useEffect(() => () => tellSelected(stream, null), [stream]);
  const { kind, id } = selection ?? {};
  useEffect(() => {
    if (!entered) return;
    const selected = kind && id ? { kind, id } : null;
    // Only where one stays for a moment.
    const soon = setTimeout(() => tellSelected(stream, selected), 150);
    return () => clearTimeout(soon);
  }, [entered, stream, kind, id]);
  return here.filter((row) => row.personId !== personId && row.place === 'map');
}

/** Never lost while the connection stands, as nothing repeats it; whoever comes back enters and tells it anew. */
function tellSelected(stream: string, selected: Selected | null) {
  const socket = connection();
  if (socket.connected) socket.emit('presence:select', { stream, selected });
}

export type Pointer = { personId: string; x: number; y: number };

/** Where the others point on the drawing; those who stay still for some seconds are not drawn. */
export function usePointers(stream: string): Pointer[] {
  const [pointers, setPointers] = useState<ReadonlyMap<string, Pointer & { seen: number }>>(
    new Map(),
  );
  useEffect(() => {
    const socket = connection();
    const pointed = ({ stream: of, personId, at }: Point & { personId: string }) => {
      if (of !== stream) return;
      setPointers((before) => {
        const after = new Map(before);
        if (at) after.set(personId, { personId, ...at, seen: Date.now() });
        else after.delete(personId);
        return after;
      });
    };
    const gone = () => setPointers(new Map());
    const timer = setInterval(() => {
      const since = Date.now() - STILL;
      setPointers((before) =>
        [...before.values()].every(({ seen }) => seen >= since)
          ? before
          : new Map([...before].filter(([, { seen }]) => seen >= since)),
      );
    }, 2000);
    socket.on('presence:pointed', pointed);
    socket.on('disconnect', gone);
    return () => {
      clearInterval(timer);
      socket.off('presence:pointed', pointed);
      socket.off('disconnect', gone);
    };
  }, [stream]);
  return [...pointers.values()];
}

/** Tells the others where a mouse or pen points within an element, at most ten times a second. */
export function tellPointer(
  element: HTMLElement,
  stream: string,
  placeOf: (event: PointerEvent) => { x: number; y: number },
): () => void {
  let last = 0;
  const tell = (at: Point['at']) => connection().volatile.emit('presence:point', { stream, at });
  const moved = (event: PointerEvent) => {
    if (event.pointerType === 'touch' || event.timeStamp - last < EVERY) return;
    last = event.timeStamp;
    tell(placeOf(event));
  };
  const left = () => void tell(null);
  element.addEventListener('pointermove', moved);
  element.addEventListener('pointerleave', left);
  return () => {
    element.removeEventListener('pointermove', moved);
    element.removeEventListener('pointerleave', left);
    left();
  };
}
