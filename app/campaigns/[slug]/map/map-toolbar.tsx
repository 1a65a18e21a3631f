'use client';

import { Plus } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { START } from '#app/map/scene.ts';
import type { Selection } from '#app/map/selection.ts';
import { Button } from '#app/ui/button.tsx';
import type { PowerMap } from '#lib/map/schema.ts';
import { DownloadMenu } from './download-menu.tsx';
import { HistoryTools } from './history/history-tools.tsx';
import type { OpenForm } from './map-forms.tsx';
import { MapMenu } from './map-menu.tsx';
import { MentionNotice } from './together/mention-notice.tsx';

/** What can be done with the map as a whole: take back, look at what asks for the reader, files, and adding to it. */
export function MapToolbar({
  campaignId,
  map,
  day,
  tied,
  editable,
  show,
  open,
  select,
}: {
  campaignId: string;
  map: PowerMap;
  /** The day that is shown; null is before everything. */
  day: string | null;
  /** Whether ties are drawn. */
  tied: boolean;
  editable: boolean;
  show: (day: string) => void;
  open: (form: OpenForm) => void;
  select: (to: Selection) => void;
}) {
  const t = useTranslations('map.edit');
  return (
    <>
      <div className="screen-only ms-auto flex flex-wrap items-center justify-end gap-y-2 md:gap-x-1">
        {editable && <HistoryTools {...{ campaignId, map, day, show, open }} />}
        <DownloadMenu campaignId={campaignId} on={day ?? START} tied={tied} />
        {editable && <MapMenu onResources={() => open({ kind: 'resources' })} />}
      </div>
      {editable && (
        <div className="screen-only ms-auto flex flex-wrap justify-end gap-2 md:ms-0">
          <Button
            variant="quiet"
            disabled={map.actors.length < 2}
            onClick={() => open({ kind: 'supply', start: {} })}
          >
            {t('addSupply')}
          </Button>
          <Button
            icon={<Plus aria-hidden className="size-4" />}
            onClick={() => open({ kind: 'actor' })}
          >
            {t('addActor')}
          </Button>
        </div>
      )}
      <div className="screen-only ms-auto empty:hidden">
        <MentionNotice map={map} select={select} />
      </div>
    </>
  );
}
