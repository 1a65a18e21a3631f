'use client';

import { Panel, useReactFlow, useStoreApi } from '@xyflow/react';
import { Maximize, Minus, Plus } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useEffect } from 'react';
import { IconButton } from '#app/ui/icon-button.tsx';

/** Smaller than this and names cannot be read: then rather a part of the map, its end first. */
const READABLE = 0.55;

/** Closer, further, everything; and at first as much of the map as can be read. */
export function CanvasButtons({ target }: { target: string | undefined }) {
  const t = useTranslations('map');
  const flow = useReactFlow();
  const store = useStoreApi();
  useEffect(() => {
    const { width, height } = store.getState();
    if (flow.getZoom() >= READABLE || !width) return;
    const zoom = 0.75;
    const node = target ? flow.getNode(target) : undefined;
    if (!node) return;
    const x = width - 20 - (node.position.x + (node.width ?? 0)) * zoom;
    const y = height / 2 - (node.position.y + (node.height ?? 0) / 2) * zoom;
    void flow.setViewport({ x, y, zoom });
  }, [target]);
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
        onClick={() => void flow.fitView({ padding: 0.04 })}
      />
    </Panel>
  );
}
