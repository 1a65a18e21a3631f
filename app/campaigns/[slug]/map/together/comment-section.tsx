'use client';

import { useTranslations } from 'next-intl';
import { useId, useState } from 'react';
import { Disclosure } from '#app/map/disclosure.tsx';
import type { Selection } from '#app/map/selection.ts';
import { useTogether } from '#app/map/together.tsx';
import { Button } from '#app/ui/button.tsx';
import { SelectField } from '#app/ui/select-field.tsx';
import { Skeleton } from '#app/ui/skeleton.tsx';
import { api } from '#lib/api/client.ts';
import type { Thread } from '#lib/comments/schema.ts';
import type { Picture } from '#lib/map/picture.ts';
import type { PowerMap } from '#lib/map/schema.ts';
import { CommentForm } from './comment-form.tsx';
import { CommentThread } from './comment-thread.tsx';
import { aboutOf, selectionOf, useAbout } from './use-about.ts';
import { useThreads } from './use-threads.ts';

/** What organizers say about what is selected; with nothing selected, about everything. */
export function CommentSection({
  map,
  picture,
  selection,
  select,
}: {
  map: PowerMap;
  picture: Picture;
  selection: Selection;
  select: (to: Selection) => void;
}) {
  const t = useTranslations('together.comments');
  const id = useId();
  const together = useTogether();
  const { nameOf, partsOf } = useAbout(map);
  const whole = aboutOf(selection);
  const parts = partsOf(selection, picture);
  const [shown, setShown] = useState(selection !== null);
  const [writing, setWriting] = useState(false);
  const [part, setPart] = useState(0);
  const counts = together?.discussion.counts ?? [];
  const count = counts
    .filter(
      ({ actorId, supplierId }) =>
        selection === null || (actorId === whole.actorId && supplierId === whole.supplierId),
    )
    .reduce((sum, { comments }) => sum + comments, 0);
  const { read, failed, older, again } = useThreads(
    together?.campaignId ?? '',
    together && shown && count > 0 ? whole : null,
    together?.discussion.version ?? '',
  );
  if (!together) return null;
  const { campaignId } = together;
  const about = parts[part]?.about;
  const line = (thread: Thread) => {
    const same = selection !== null && thread.about.resourceId === null;
    const place = selectionOf(thread.about);
    return (
      <CommentThread
        key={thread.id}
        thread={thread}
        about={same ? undefined : nameOf(thread.about)}
        onShow={selection === null && place ? () => select(place) : undefined}
      />
    );
  };
  const settled = read?.threads.filter(({ resolvedBy }) => resolvedBy !== null) ?? [];
  const open = read?.threads.filter(({ resolvedBy }) => resolvedBy === null) ?? [];
  return (
    <section aria-labelledby={id} className="grid gap-2 border-t border-line pt-3">
      <h3 id={id} className="font-sans text-sm font-normal text-muted">
        {count > 0 ? t('titleCount', { count }) : t('title')}
      </h3>
      {count > 0 && !shown && (
        <Button variant="quiet" onClick={() => setShown(true)}>
          {t('show', { count })}
        </Button>
      )}
      {count > 0 && shown && !read && !failed && <Skeleton height={96} />}
      {failed && (
        <p role="alert">
          {t('loadFailed')}{' '}
          <button type="button" className="link min-h-11" onClick={again}>
            {t('again')}
          </button>
        </p>
      )}
      {count > 0 && shown && read && (
        <>
          <ul className="grid gap-2">{open.map(line)}</ul>
          {settled.length > 0 && (
            <Disclosure label={t('settled', { count: settled.length })}>
              <ul className="grid gap-2">{settled.map(line)}</ul>
            </Disclosure>
          )}
          {read.more && (
            <Button variant="quiet" onClick={older}>
              {t('older')}
            </Button>
          )}
        </>
      )}
      {about && !writing && (
        <Button variant="quiet" onClick={() => setWriting(true)}>
          {t('write')}
        </Button>
      )}
      {about && writing && (
        <>
          {parts.length > 1 && (
            <SelectField
              label={t('about')}
              value={String(part)}
              onChange={({ target }) => setPart(Number(target.value))}
              options={parts.map(({ label }, index) => ({ value: String(index), label }))}
            />
          )}
          <CommentForm
            label={t('label')}
            action={t('send')}
            focus
            send={(text, idempotencyKey) => {
              const named = Object.entries(about).filter(([, given]) => given !== null);
              const ids = Object.fromEntries(named);
              return api.comments.add({ campaignId, idempotencyKey, ...ids, text });
            }}
            onDone={() => {
              setWriting(false);
              setShown(true);
            }}
            onCancel={() => setWriting(false)}
          />
        </>
      )}
    </section>
  );
}
