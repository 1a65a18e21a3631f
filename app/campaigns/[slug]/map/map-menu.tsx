'use client';

import { usePathname } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { Menu } from '#app/ui/menu.tsx';

/** What an organizer does with a map now and then: its resources, a file into it, who sees it. */
export function MapMenu({ onResources }: { onResources: () => void }) {
  const path = usePathname();
  const t = useTranslations('map.edit');
  const importing = useTranslations('importing');
  const sharing = useTranslations('sharedMap');
  return (
    <Menu
      label={t('more')}
      items={[
        { label: t('resources'), onSelect: onResources },
        { label: importing('open'), href: `${path}/import` },
        { label: sharing('open'), href: `${path}/sharing` },
      ]}
    />
  );
}
