'use client';

import { Panel, useNodesInitialized, useReactFlow, useStoreApi } from '@xyflow/react';
import { Maximize, Minus, Plus } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useEffect } from 'react';
import { IconButton } from '#app/ui/icon-button.tsx';
import { firstView } from './first-view.ts';

/** Closer, further, everything; and at first as much of the map as can be read. */
export function CanvasButtons({ target }: { target: string | undefined }) {
  const t = useTranslations('map');
  const flow = useReactFlow();
  const store = useStoreApi();
  const ready = useNodesInitialized();
  useEffect(() => {
    const { width, height } = store.getState();
    if (!ready || !width) return;
    const node = target ? flow.getNode(target) : undefined;
    const at = node && flow.getNodesBounds([node]);
    void flow.setViewport(firstView({ width, height }, flow.getNodesBounds(flow.getNodes()), at));
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
        onClick={() => void flow.fitView({ padding: 0.04 })}
      />
    </Panel>
  );
}
