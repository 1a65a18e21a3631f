'use client';

import { useFormatter, useNow, useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';

/** Where this was printed from, and when: a sheet on a table does not say whether it is still so. */
export function SheetFooter() {
  const t = useTranslations('sheet');
  const format = useFormatter();
  const now = useNow();
  // Known in the browser alone: the server may be reached under more than one name.
  const [address, setAddress] = useState('');
  useEffect(() => setAddress(`${location.origin}${location.pathname.replace(/\/sheet$/, '')}`), []);
  return (
    <footer className="flex flex-wrap justify-between gap-x-6 gap-y-1 border-t border-ink pt-2 text-sm break-inside-avoid">
      <span className="break-all">{address}</span>
      <span suppressHydrationWarning>
        {t('printed', { day: format.dateTime(now, { dateStyle: 'long' }) })}
      </span>
    </footer>
  );
}
