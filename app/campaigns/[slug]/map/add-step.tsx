'use client';

import { usePathname } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { Selection } from '#app/map/selection.ts';
import type { MapView } from '#app/map/views.ts';
import { Button } from '#app/ui/button.tsx';
import { Link } from '#app/ui/link.tsx';
import { useToast } from '#app/ui/toast.tsx';
import { api } from '#lib/api/client.ts';
import type { PowerMap } from '#lib/map/schema.ts';
import { shownViews } from '#lib/presentations/words.ts';
import { type Content, StepForm } from './presentation/step-form.tsx';
import { useEdit } from './use-edit.ts';

/** Makes what is on the screen (view, day, selection) the next step of the presentation. */
export function AddStep({
  campaignId,
  map,
  selection,
  view,
  date,
}: {
  campaignId: string;
  map: PowerMap;
  selection: Selection;
  view: MapView;
  date: string | null;
}) {
  const t = useTranslations('present');
  const toast = useToast();
  const path = usePathname();
  const [start, setStart] = useState<Content | null>(null);
  const { send, pending, refusal } = useEdit(() => {
    setStart(null);
    toast({ message: t('added') });
  });
  const seen = (): Content => {
    return {
      caption: '',
      // A table is not read from the back of a room: it becomes the network.
      view: shownViews.find((one) => one === view) ?? 'network',
      onDay: date,
      lit: {
        actors: selection?.kind === 'actor' ? [selection.id] : [],
        arrows: selection?.kind === 'arrow' ? [selection.id] : [],
      },
    };
  };
  return (
    <div className="screen-only grid justify-items-start gap-1 border-t border-line pt-4">
      <Button variant="quiet" onClick={() => setStart(seen())}>
        {t('add')}
      </Button>
      <Link className="link inline-flex min-h-11 items-center" href={`${path}/presentation`}>
        {t('seeAll')}
      </Link>
      {start && (
        <StepForm
          title={t('addTitle')}
          {...{ map, start, pending, refusal }}
          onClose={() => setStart(null)}
          onSave={(content) =>
            send((idempotencyKey) =>
              api.presentations.addStep({ campaignId, idempotencyKey, ...content }),
            )
          }
        />
      )}
    </div>
  );
}
