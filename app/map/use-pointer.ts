'use client';

import { type ReactFlowProps, useReactFlow } from '@xyflow/react';
import { useLayoutEffect, useMemo, useRef } from 'react';
import { arrowAt } from '#lib/map/layout/arrow-at.ts';
import type { Line } from '#lib/map/layout/route-arrows.ts';
import type { ActorNodeType } from './actor-node.tsx';
import type { MapCanvasProps } from './map-canvas.tsx';
import type { useDragging } from './use-dragging.ts';

/** As far from its line an arrow is still pressed, in px of the screen. */
const REACH = 9;

type Now = Pick<MapCanvasProps, 'onSelect' | 'onMove'> &
  Pick<ReturnType<typeof useDragging>, 'drag' | 'drop'> & {
    root: HTMLElement | null;
    lines: ReadonlyMap<string, Line>;
  };
type Handlers = Pick<
  ReactFlowProps<ActorNodeType>,
  'onNodesChange' | 'onNodeDragStop' | 'onNodeClick' | 'onPaneClick' | 'onPaneMouseMove'
>;

/**
 * What a pointer does on the canvas: the same functions throughout, for a new one would make the library draw every
 * card anew on each step of a drag.
 */
export function usePointer(now: Now): Handlers {
  const flow = useReactFlow();
  const latest = useRef(now);
  useLayoutEffect(() => {
    latest.current = now;
  });
  return useMemo((): Handlers => {
    const arrowUnder = ({ clientX, clientY }: { clientX: number; clientY: number }) => {
      const place = flow.screenToFlowPosition({ x: clientX, y: clientY });
      return arrowAt(latest.current.lines.values(), place, REACH / flow.getZoom());
    };
    return {
      onNodesChange: (changes) => {
        for (const change of changes)
          if (change.type === 'position' && change.position)
            latest.current.drag(change.id, change.position);
      },
      onNodeDragStop: (_, { id }) => {
        const place = latest.current.drop(id);
        if (place) latest.current.onMove?.(id, place);
      },
      onNodeClick: (_, { id }) => latest.current.onSelect({ kind: 'actor', id }),
      onPaneClick: (event) => {
        const id = arrowUnder(event);
        latest.current.onSelect(id ? { kind: 'arrow', id } : null);
      },
      onPaneMouseMove: (event) => {
        const over = event.buttons === 0 && arrowUnder(event) !== null;
        latest.current.root?.classList.toggle('on-arrow', over);
      },
    };
  }, [flow]);
}
