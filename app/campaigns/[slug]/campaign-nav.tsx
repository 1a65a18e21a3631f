'use client';

import Link from 'next/link';
import { usePathname } from 'next/navigation';
import { NavTabs } from '#app/ui/nav-tabs.tsx';

/** The campaign's name and its places, with the one shown marked. */
export function CampaignNav({
  label,
  title,
  organization,
  base,
  places,
}: {
  label: string;
  title: string;
  organization: string;
  base: string;
  places: { path: string; label: string }[];
}) {
  const here = usePathname();
  return (
    <div className="mx-auto w-full max-w-[1180px] px-5 pt-4 md:px-8">
      <p className="text-sm text-muted">
        {organization} · <Link href={base}>{title}</Link>
      </p>
      <NavTabs
        label={label}
        items={places.map((place) => ({
          href: base + place.path,
          label: place.label,
          current: place.path === '' ? here === base : here.startsWith(base + place.path),
        }))}
      />
    </div>
  );
}
