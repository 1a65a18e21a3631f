'use client';

import { useFormatter, useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { Button } from '#app/ui/button.tsx';
import { Skeleton } from '#app/ui/skeleton.tsx';
import { api } from '#lib/api/client.ts';
import type { HistoryPage } from '#lib/map/edit-schema.ts';
import type { PowerMap } from '#lib/map/schema.ts';
import { ChangeLine } from './change-line.tsx';

type About = { actorId?: string; resourceId?: string };

/** Everything that was ever recorded about one thing, newest first, read when asked for. */
export function HistoryList({
  campaignId,
  about,
  map,
}: {
  campaignId: string;
  about: About;
  map: PowerMap;
}) {
  const t = useTranslations('map.provenance');
  const [pages, setPages] = useState<HistoryPage[]>([]);
  const [failed, setFailed] = useState(false);
  const read = async (before?: number) => {
    setFailed(false);
    try {
      const page = await api.map.history({ campaignId, ...about, ...(before && { before }) });
      setPages((seen) => (before ? [...seen, page] : [page]));
    } catch {
      setFailed(true);
    }
  };
  // Read again when the map has changed.
  useEffect(() => void read(), [map]);
  const next = pages.at(-1)?.next;
  if (pages.length === 0 && !failed) return <Skeleton lines={2} />;
  return (
    <div className="grid gap-2">
      <ul className="grid gap-2">
        {pages
          .flatMap((page) => page.changes)
          .map((change) => (
            <ChangeLine key={change.id} {...{ change, map }} superseded={change.superseded} past />
          ))}
      </ul>
      <EditList edits={pages[0]?.edits ?? []} />
      {failed && <p role="alert">{t('failed')}</p>}
      {next && (
        <Button variant="quiet" onClick={() => void read(next)}>
          {t('older')}
        </Button>
      )}
    </div>
  );
}

/** Who edited the thing itself: the log knows who and when. */
function EditList({ edits }: { edits: HistoryPage['edits'] }) {
  const t = useTranslations('mapHistory.list');
  const format = useFormatter();
  if (edits.length === 0) return null;
  return (
    <>
      <h4 className="font-sans text-sm font-normal text-muted">{t('edits')}</h4>
      <ul className="grid gap-1 text-sm">
        {edits.map(({ id, what, by, at }) => (
          <li key={id}>
            {t(what, {
              by,
              when: format.dateTime(new Date(at), { dateStyle: 'medium', timeStyle: 'short' }),
            })}
          </li>
        ))}
      </ul>
    </>
  );
}
