import { useTranslations } from 'next-intl';
import { ErrorState } from '#app/ui/error-state.tsx';
import { Page } from '#app/ui/page-frame.tsx';

export default function NoSuchAction() {
  const t = useTranslations('publicPage');
  return (
    <Page width="narrow">
      <ErrorState title={t('absent')}>
        <p>{t('absentHint')}</p>
      </ErrorState>
    </Page>
  );
}
