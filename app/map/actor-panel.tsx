'use client';

import { useTranslations } from 'next-intl';
import { SideBadge } from '#app/ui/side-badge.tsx';
import type { Arrow } from '#lib/map/picture.ts';
import { arrowSentence, type Naming } from '#lib/map/sentences/arrow-sentences.ts';
import { standingSentences } from '#lib/map/sentences/standing-sentences.ts';
import { positionWord } from '#lib/map/sentences/words.ts';
import { sideOf } from '#lib/map/side-of.ts';
import { tauOf } from '#lib/power/transmission.ts';
import { CareBar } from './care-bar.tsx';
import { KindIcon, kindWord } from './kind-icon.tsx';
import type { PanelProps } from './map-panel.tsx';
import { Provenance } from './provenance.tsx';
import { useSay } from './use-say.ts';

const heading = 'mb-1 text-sm font-normal font-sans text-muted';

/** One actor in sentences: where it stands, what it cares about, who supplies that, who depends on it. */
export function ActorPanel({
  map,
  picture,
  onSelect,
  campaignId,
  id,
  name,
}: PanelProps & { id: string; name: Naming }) {
  const t = useTranslations('map.panel');
  const model = useTranslations('model');
  const say = useSay();
  const shown = picture.actors.get(id);
  if (!shown) return null;
  const { actor, position } = shown;
  const modelled = picture.model.actors.find((row) => row.id === id);
  const values = picture.model.values.filter((row) => row.actor === id && row.v > 0);
  const button = (arrow: Arrow) => (
    <li key={arrow.id} className="border-b border-line last:border-0">
      <button
        type="button"
        className="min-h-11 w-full py-1.5 text-start hover:bg-wash"
        onClick={() => onSelect({ kind: 'arrow', id: arrow.id })}
      >
        {say(arrowSentence(arrow, name))}
      </button>
    </li>
  );
  const suppliers = picture.arrows.filter(({ of }) => of === id);
  const dependents = picture.arrows.filter(({ on }) => on === id);
  return (
    <>
      <header>
        <p className="flex flex-wrap items-center gap-x-3 text-sm text-muted">
          <SideBadge side={sideOf(actor)} />
          <span className="inline-flex items-center gap-1.5">
            <KindIcon kind={actor.kind} className="size-4" />
            {kindWord(actor.kind, (known) => model(`actorKinds.${known}`))}
          </span>
          {actor.size !== null && <span>{t('size', { count: actor.size })}</span>}
        </p>
        <h2 className="mt-1 text-lg">{actor.name}</h2>
        <p className="mt-1">{model(`positions.${positionWord(position)}`)}.</p>
        {standingSentences(picture, id, name, modelled ? tauOf(modelled) : 0).map((sentence) => (
          <p key={sentence.key} className="mt-1">
            {say(sentence)}
          </p>
        ))}
      </header>
      <section className="border-t border-line pt-3">
        <h3 className={heading}>{t('cares')}</h3>
        {values.length > 0 ? (
          <CareBar
            values={values.map(({ resource, v }) => ({
              id: resource,
              name: name.resource(resource),
              v,
            }))}
          />
        ) : (
          <p>{t('nothingValued')}</p>
        )}
      </section>
      <section className="border-t border-line pt-3">
        <h3 className={heading}>{t('supplied')}</h3>
        {suppliers.length > 0 ? <ul>{suppliers.map(button)}</ul> : <p>{t('nobodySupplies')}</p>}
      </section>
      <section className="border-t border-line pt-3">
        <h3 className={heading}>{t('supplies')}</h3>
        {dependents.length > 0 ? <ul>{dependents.map(button)}</ul> : <p>{t('nobodyDepends')}</p>}
      </section>
      <Provenance
        map={map}
        date={picture.date}
        campaignId={campaignId}
        about={{ actorId: id }}
        match={(change) =>
          change.actorId === id && change.supplierId === null && change.set !== 'o'
        }
      />
    </>
  );
}
