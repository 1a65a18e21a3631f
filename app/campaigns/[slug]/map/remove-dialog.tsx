'use client';

import { useTranslations } from 'next-intl';
import { useContext } from 'react';
import { ConfirmDialog } from '#app/ui/confirm-dialog.tsx';
import { Notice } from '#app/ui/notice.tsx';
import { useToast } from '#app/ui/toast.tsx';
import { api } from '#lib/api/client.ts';
import type { MapActor, MapResource } from '#lib/map/schema.ts';
import { useUndo } from './history/undo-provider.tsx';
import { ScenarioContext } from './scenario-context.ts';
import { useEdit } from './use-edit.ts';

/** Asks before something leaves the map, and offers it back afterwards. */
export function RemoveDialog({
  campaignId,
  actor,
  resource,
  onClose,
}: {
  campaignId: string;
  actor?: MapActor;
  resource?: MapResource;
  onClose: () => void;
}) {
  const t = useTranslations('map.edit');
  const toast = useToast();
  const { did } = useUndo();
  const { send, pending, refusal } = useEdit(onClose);
  const scenario = useContext(ScenarioContext);
  const { id = '', name = '' } = actor ?? resource ?? {};
  const remove = () =>
    send(async (idempotencyKey) => {
      const press = { campaignId, idempotencyKey };
      if (scenario) {
        const tried = { ...press, scenarioId: scenario.scenarioId };
        if (actor) await api.scenarios.removeActor({ ...tried, actorId: actor.id });
        if (resource) await api.scenarios.removeResource({ ...tried, resourceId: resource.id });
        return;
      }
      if (actor) await api.map.removeActor({ ...press, actorId: actor.id });
      if (resource) await api.map.removeResource({ ...press, resourceId: resource.id });
      toast({
        message: t('removed', { name }),
        undo: did({ did: 'removed', what: actor ? 'actor' : 'resource', id, name }),
      });
    });
  return (
    <ConfirmDialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={t(scenario ? 'tried.removeTitle' : 'removeTitle', { name })}
      confirmLabel={t(scenario ? 'tried.remove' : 'removeConfirm')}
      pending={pending}
      onConfirm={remove}
    >
      {refusal && <Notice tone="danger">{refusal}</Notice>}
      <p>
        {scenario
          ? t(actor ? 'tried.removeWhat' : 'tried.removeResourceWhat', { name })
          : t('removeAbout')}
      </p>
      {actor?.target && <p className="mt-2 font-semibold">{t('removeTarget')}</p>}
      {actor?.weight != null && <p className="mt-2 font-semibold">{t('removeMember')}</p>}
    </ConfirmDialog>
  );
}
