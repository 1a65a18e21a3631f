'use client';

import { useTranslations } from 'next-intl';
import { PowerMapView, type PowerMapViewProps } from '#app/map/power-map-view.tsx';
import { useToast } from '#app/ui/toast.tsx';
import { api } from '#lib/api/client.ts';
import { useUndo } from './undo-provider.tsx';

type Props = Omit<PowerMapViewProps, 'onMoved'> & { campaignId: string; movable: boolean };

/** The map, on which whoever may edit it puts actors elsewhere for everyone, and can take that back. */
export function MovableMap({ movable, ...view }: Props) {
  const t = useTranslations('map.edit');
  const toast = useToast();
  const { did } = useUndo();
  const { campaignId, map } = view;
  const moved: PowerMapViewProps['onMoved'] = (id, { x, y }, from) => {
    const name = map.actors.find((actor) => actor.id === id)?.name ?? '';
    const press = { campaignId, idempotencyKey: crypto.randomUUID() };
    api.map.moveActor({ ...press, actorId: id, x, y }).then(
      () => void (from && did({ did: 'moved', id, name, from, to: { x, y } })),
      () => toast({ message: t('notMoved') }),
    );
  };
  return <PowerMapView {...view} {...(movable && { onMoved: moved })} />;
}
