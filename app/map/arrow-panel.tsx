'use client';

import { ArrowRight } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { Arrow } from '#lib/map/picture.ts';
import { arrowSentence, type Naming, reasonSentence } from '#lib/map/sentences/arrow-sentences.ts';
import type { PanelProps } from './map-panel.tsx';
import { Provenance } from './provenance.tsx';
import { useSay } from './use-say.ts';

/** One dependence in sentences, resource by resource, and where each number comes from. */
export function ArrowPanel({
  map,
  picture,
  onSelect,
  campaignId,
  arrow,
  name,
}: PanelProps & { arrow: Arrow; name: Naming }) {
  const t = useTranslations('map.panel');
  const say = useSay();
  const end = (id: string) => (
    <button
      type="button"
      className="link min-h-11 text-start"
      onClick={() => onSelect({ kind: 'actor', id })}
    >
      {name.actor(id)}
    </button>
  );
  return (
    <>
      <header>
        <p className="text-sm text-muted">{t('arrow')}</p>
        <h2 className="flex flex-wrap items-center gap-x-2 text-lg">
          {end(arrow.on)} <ArrowRight aria-hidden className="size-4 rtl:rotate-180" />{' '}
          {end(arrow.of)}
        </h2>
        <p className="mt-1">{say(arrowSentence(arrow, name))}</p>
      </header>
      {arrow.reasons.map((reason) => (
        <section key={reason.resource} className="grid gap-2 border-t border-line pt-3">
          <p>{say(reasonSentence(arrow, reason, name))}</p>
          <Provenance
            map={map}
            date={picture.date}
            campaignId={campaignId}
            about={{ actorId: arrow.of, resourceId: reason.resource }}
            match={({ actorId, supplierId, resourceId }) =>
              actorId === arrow.of &&
              resourceId === reason.resource &&
              (supplierId === null || supplierId === arrow.on)
            }
          />
        </section>
      ))}
    </>
  );
}
