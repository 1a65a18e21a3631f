'use client';

import { usePathname } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { ButtonLink } from '#app/ui/button-link.tsx';

/** From the map to where a file is imported into it. */
export function ImportLink() {
  const t = useTranslations('importing');
  return (
    <ButtonLink variant="quiet" href={`${usePathname()}/import`}>
      {t('open')}
    </ButtonLink>
  );
}
