'use client';

import { Panel, useNodesInitialized, useReactFlow, useStoreApi } from '@xyflow/react';
import { Maximize, Minus, Plus } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { memo, useContext, useEffect } from 'react';
import { IconButton } from '#app/ui/icon-button.tsx';
import { firstView, LEAST_ZOOM, type Rect } from './first-view.ts';
import { Hall } from './lit.ts';

/** Closer, further, everything; and at first as much of the map as can be read. */
export const CanvasButtons = memo(function CanvasButtons({
  all,
  route,
}: {
  all: Rect;
  route: Rect[];
}) {
  const t = useTranslations('map');
  const flow = useReactFlow();
  const store = useStoreApi();
  const ready = useNodesInitialized();
  const hall = useContext(Hall) !== null;
  useEffect(() => {
    const { width, height, domNode } = store.getState();
    if (!ready || !width || !domNode) return;
    // In a hall the map fills the wall, unless it is too large to be read like that.
    const fill = Math.min(width / all.width, height / all.height);
    if (hall && fill >= LEAST_ZOOM) return void flow.fitBounds(all, { padding: 0.03 });
    const below = window.innerHeight - domNode.getBoundingClientRect().top - window.scrollY;
    const screen = { width, height, seen: Math.min(height, below) };
    void flow.setViewport(firstView(screen, all, route));
    // Only at first: afterwards whoever looks decides what is shown.
  }, [ready]);
  return (
    <Panel
      position="bottom-left"
      className="screen-only m-2! flex rounded-md border border-line bg-surface"
    >
      <IconButton label={t('zoomIn')} icon={<Plus />} onClick={() => void flow.zoomIn()} />
      <IconButton label={t('zoomOut')} icon={<Minus />} onClick={() => void flow.zoomOut()} />
      <IconButton
        label={t('fit')}
        icon={<Maximize />}
        onClick={() => void flow.fitBounds(all, { padding: 0.04 })}
      />
    </Panel>
  );
});
