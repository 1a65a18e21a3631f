'use client';

import { useTranslations } from 'next-intl';
import { api } from '#lib/api/client.ts';
import { actorFields, type Deed, resourceFields, same } from '#lib/map/deeds.ts';
import type { PowerMap } from '#lib/map/schema.ts';
import { useEdit } from '../use-edit.ts';
import { OfferBack } from './offer-back.tsx';
import { useUndo } from './undo-provider.tsx';
import { useLastEditor } from './use-last-editor.ts';

type Edited = Extract<Deed, { did: 'edited' }>;

/** Actors and resources that one edited in this visit and somebody else has edited since. */
export function ReplacedObjects({
  campaignId,
  map,
  dismissed,
  dismiss,
}: {
  campaignId: string;
  map: PowerMap;
  dismissed: ReadonlySet<string>;
  dismiss: (id: string) => void;
}) {
  const { deeds } = useUndo();
  const last = new Map(
    deeds.done.flatMap((deed): [string, Edited][] =>
      deed.did === 'edited' ? [[deed.id, deed]] : [],
    ),
  );
  return [...last.values()].flatMap((deed) => {
    const now =
      deed.what === 'actor'
        ? map.actors.find(({ id }) => id === deed.id)
        : map.resources.find(({ id }) => id === deed.id);
    const known = `${deed.id} ${now?.version}`;
    if (!now || dismissed.has(known)) return [];
    if (same(deed.after, 'side' in now ? actorFields(now) : resourceFields(now))) return [];
    return [
      <ReplacedObject key={known} {...{ campaignId, map, deed }} onClose={() => dismiss(known)} />,
    ];
  });
}

function ReplacedObject({
  campaignId,
  map,
  deed,
  onClose,
}: {
  campaignId: string;
  map: PowerMap;
  deed: Edited;
  onClose: () => void;
}) {
  const t = useTranslations('mapHistory.replaced');
  const { did } = useUndo();
  const { send, pending, refusal } = useEdit(onClose);
  const who = useLastEditor(campaignId, deed);
  const putBack = () =>
    send(async (idempotencyKey) => {
      const press = { campaignId, idempotencyKey };
      if (deed.what === 'actor') {
        const now = map.actors.find(({ id }) => id === deed.id)!;
        const { version } = now;
        await api.map.editActor({ ...press, actorId: deed.id, version, ...deed.after });
        did({ ...deed, before: actorFields(now) });
        return;
      }
      const now = map.resources.find(({ id }) => id === deed.id)!;
      const { version } = now;
      await api.map.editResource({ ...press, resourceId: deed.id, version, ...deed.after });
      did({ ...deed, before: resourceFields(now) });
    });
  return (
    <OfferBack {...{ pending, refusal }} onPutBack={putBack} onLeave={onClose}>
      {t('edited', { who: who ?? t('somebody'), name: deed.name })}
    </OfferBack>
  );
}
