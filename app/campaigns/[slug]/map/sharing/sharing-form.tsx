'use client';

import { useTranslations } from 'next-intl';
import { useMemo, useState } from 'react';
import { kindWord } from '#app/map/kind-icon.tsx';
import { useUnpacked } from '#app/map/use-unpacked.ts';
import { ReducedDrawing } from '#app/shared-map/reduced-drawing.tsx';
import { Button } from '#app/ui/button.tsx';
import { Checkbox } from '#app/ui/checkbox.tsx';
import { FieldGroup } from '#app/ui/field-group.tsx';
import { Notice } from '#app/ui/notice.tsx';
import { useToast } from '#app/ui/toast.tsx';
import { api } from '#lib/api/client.ts';
import { reduceMap } from '#lib/map/reduce-map.ts';
import type { MapShare } from '#lib/map-shares/schema.ts';
import { audiences } from '#lib/map-shares/words.ts';
import { useEdit } from '../use-edit.ts';
import { ActorChoice } from './actor-choice.tsx';
import { PublicAddress } from './public-address.tsx';

const extras = ['positions', 'numbers', 'sources'] as const;

/** The choice itself, with what others will see drawn beside it by the very rule that reduces it for them. */
export function SharingForm({
  campaignId,
  packed,
  share,
}: {
  campaignId: string;
  /** The map, as it was packed. */
  packed: string;
  share: MapShare;
}) {
  const t = useTranslations('sharedMap');
  const model = useTranslations('model');
  const common = useTranslations('common');
  const toast = useToast();
  const map = useUnpacked(packed);
  const [audience, setAudience] = useState(share.audience);
  const [listed, setListed] = useState(share.listed);
  const [kept, setChoice] = useState(share.choice);
  const choice = useMemo(() => {
    // Whoever was taken off the map meanwhile is no longer chosen.
    const here = (id: string) => map.actors.some((actor) => actor.id === id);
    const actors = kept.actors.filter(here);
    return { ...kept, actors, kindOnly: kept.kindOnly.filter((id) => actors.includes(id)) };
  }, [kept, map.actors]);
  const reduced = useMemo(() => reduceMap(map, choice), [map, choice]);
  const labels = new Map(
    reduced.actors.map(({ id, name, kind }) => [
      id,
      name ?? kindWord(kind, (known) => model(`actorKinds.${known}`)),
    ]),
  );
  const { send, pending, refusal } = useEdit(() => toast({ message: t('saved') }));
  const save = () =>
    send((idempotencyKey) =>
      api.mapShares.set({
        ...{ campaignId, idempotencyKey, version: share.version },
        ...{ audience, listed, choice },
      }),
    );
  return (
    <form
      method="dialog"
      className="grid items-start gap-x-10 gap-y-6 lg:grid-cols-[minmax(0,26rem)_minmax(0,1fr)]"
      onSubmit={(event) => {
        event.preventDefault();
        if (!pending) save();
      }}
    >
      <div className="grid gap-6">
        {refusal && <Notice tone="danger">{refusal}</Notice>}
        <FieldGroup legend={t('audience')}>
          {audiences.map((value) => (
            <Checkbox
              key={value}
              type="radio"
              name="audience"
              label={t(`audiences.${value}`)}
              checked={audience === value}
              onChange={() => setAudience(value)}
            />
          ))}
        </FieldGroup>
        {audience === 'link' && (
          <Checkbox
            label={t('listed')}
            hint={t('listedHint')}
            checked={listed}
            onChange={(event) => setListed(event.target.checked)}
          />
        )}
        {share.link && audience === 'link' && <PublicAddress link={share.link} />}
        <ActorChoice actors={map.actors} choice={choice} onChange={setChoice} />
        <FieldGroup legend={t('more')}>
          {extras.map((extra) => (
            <Checkbox
              key={extra}
              label={t(extra)}
              hint={t(`${extra}Hint`)}
              checked={choice[extra]}
              onChange={(event) => setChoice({ ...choice, [extra]: event.target.checked })}
            />
          ))}
        </FieldGroup>
        <p className="text-sm text-muted">{t('never')}</p>
        <div>
          <Button type="submit" pending={pending}>
            {common('save')}
          </Button>
        </div>
      </div>
      <section className="grid grid-cols-[minmax(0,1fr)] gap-2 lg:sticky lg:top-4">
        <h2 className="text-lg">{t('see')}</h2>
        <p className="text-muted" aria-live="polite">
          {t('preview', { count: reduced.actors.length, total: map.actors.length })}
        </p>
        {reduced.actors.length > 0 && (
          <ReducedDrawing map={reduced} labels={labels} label={t('see')} />
        )}
      </section>
    </form>
  );
}
