'use client';

import { useReactFlow, useStoreApi } from '@xyflow/react';
import { useEffect } from 'react';
import type { Selection } from './selection.ts';

/** Where the panel is a sheet over the map, what is selected is brought to where it can still be seen. */
export function FollowSelection({ selection }: { selection: Selection }) {
  const flow = useReactFlow();
  const store = useStoreApi();
  useEffect(() => {
    if (selection?.kind !== 'actor' || window.matchMedia('(min-width: 64rem)').matches) return;
    const node = flow.getNode(selection.id);
    if (!node) return;
    const zoom = flow.getZoom();
    const { width, domNode } = store.getState();
    domNode?.scrollIntoView({ block: 'start' });
    const x = width / 2 - (node.position.x + (node.width ?? 0) / 2) * zoom;
    const y = 90 - (node.position.y + (node.height ?? 0) / 2) * zoom;
    void flow.setViewport({ x, y, zoom });
  }, [selection?.id]);
  return null;
}
