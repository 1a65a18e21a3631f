'use client';

import { usePathname } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { ButtonLink } from '#app/ui/button-link.tsx';

/** The way to where organizers decide who sees the map. */
export function SharingLink() {
  const t = useTranslations('sharedMap');
  return (
    <ButtonLink variant="quiet" href={`${usePathname()}/sharing`}>
      {t('open')}
    </ButtonLink>
  );
}
