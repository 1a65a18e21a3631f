'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Notice } from '#app/ui/notice.tsx';
import { useLastEditor } from './use-last-editor.ts';

type Thing = { id: string; version: number };

/** In an open form: somebody else has edited the same thing since it was opened. Saving replaces it. */
export function ChangedNotice({
  campaignId,
  what,
  thing,
}: {
  campaignId: string;
  what: 'actor' | 'resource';
  thing: Thing | undefined;
}) {
  const [opened] = useState(thing?.version);
  if (!thing || thing.version === opened) return null;
  return <ChangedBy key={thing.version} {...{ campaignId, what }} id={thing.id} />;
}

function ChangedBy(about: { campaignId: string; what: 'actor' | 'resource'; id: string }) {
  const t = useTranslations('mapHistory.news');
  const who = useLastEditor(about.campaignId, about);
  return (
    <Notice tone="warning" title={t('edited', { who: who ?? t('somebody') })}>
      {t('saving')}
    </Notice>
  );
}
