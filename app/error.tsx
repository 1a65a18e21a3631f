'use client';

import { useTranslations } from 'next-intl';
import { Button } from './ui/button.tsx';
import { ErrorState } from './ui/error-state.tsx';
import { Page } from './ui/page-frame.tsx';

export default function Failed({
  error,
  reset,
}: {
  error: { digest?: string };
  reset: () => void;
}) {
  const t = useTranslations('common.failed');
  return (
    <Page>
      <ErrorState title={t('title')} action={<Button onClick={reset}>{t('again')}</Button>}>
        <p>{t('kept')}</p>
        {error.digest && <p className="mt-2 text-sm">{t('number', { digest: error.digest })}</p>}
      </ErrorState>
    </Page>
  );
}
