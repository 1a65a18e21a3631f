'use client';

import { useStore } from '@xyflow/react';
import { type ReactNode, useMemo } from 'react';
import { createPortal } from 'react-dom';

const places = {
  beneath: '.react-flow__edgelabel-renderer',
  above: '.react-flow__viewport-portal',
} as const;

/**
 * What is drawn beneath or above the actors and moves with them. The library's own ways to get there look for their
 * place in the whole drawing on every step of a pan or zoom.
 */
export function CanvasPart({ at, children }: { at: keyof typeof places; children: ReactNode }) {
  const canvas = useStore(({ domNode }) => domNode);
  const place = useMemo(() => canvas?.querySelector(places[at]), [canvas, at]);
  return place ? createPortal(children, place) : null;
}
