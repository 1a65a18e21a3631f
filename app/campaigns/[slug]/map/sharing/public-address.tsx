'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { CopyField } from '#app/ui/copy-field.tsx';

/** Where the public page is, and the code by which another site shows it. */
export function PublicAddress({ link }: { link: string }) {
  const t = useTranslations('sharedMap');
  // Known in the browser alone: the server may be reached under more than one name.
  const [origin, setOrigin] = useState('');
  useEffect(() => setOrigin(location.origin), []);
  const frame = `<iframe src="${origin}/embed/maps/${link}" title="${t('heading')}" width="100%" height="640" style="border:0" loading="lazy"></iframe>`;
  return (
    <div className="grid gap-4">
      <CopyField label={t('address')} value={`${origin}/c/${link}/map`} hint={t('withdraw')} />
      <CopyField label={t('embed')} value={frame} hint={t('embedHint')} />
    </div>
  );
}
