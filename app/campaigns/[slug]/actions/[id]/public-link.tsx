'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { CopyField } from '#app/ui/copy-field.tsx';

/** The address to hand on. The browser knows by which name this server is reached. */
export function PublicLink({ slug }: { slug: string }) {
  const t = useTranslations('actions.one');
  const path = `/actions/${slug}`;
  const [url, setUrl] = useState(path);
  useEffect(() => setUrl(location.origin + path), [path]);
  return (
    <div className="grid gap-1">
      <CopyField label={t('link')} hint={t('linkHint')} value={url} />
      <p>
        <a href={path} className="link inline-flex min-h-11 items-center">
          {t('open')}
        </a>
      </p>
    </div>
  );
}
