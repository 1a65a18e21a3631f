import { useTranslations } from 'next-intl';
import { ButtonLink } from './ui/button-link.tsx';
import { ErrorState } from './ui/error-state.tsx';
import { Page } from './ui/page-frame.tsx';

export default function NotFound() {
  const t = useTranslations('common.absent');
  return (
    <Page>
      <ErrorState
        title={t('title')}
        action={
          <>
            <ButtonLink href="/">{t('home')}</ButtonLink>
            <ButtonLink href="/signin" variant="quiet">
              {t('signIn')}
            </ButtonLink>
          </>
        }
      >
        <p>{t('why')}</p>
      </ErrorState>
    </Page>
  );
}
