'use client';

import { usePathname } from 'next/navigation';
import type { ReactNode } from 'react';
import { Link } from '#app/ui/link.tsx';
import { NavTabs } from '#app/ui/nav-tabs.tsx';

/** The campaign's name and its places, with the one shown marked. */
export function CampaignNav({
  label,
  title,
  organization,
  base,
  places,
  aside,
}: {
  label: string;
  title: string;
  organization: string;
  base: string;
  places: { path: string; label: string }[];
  /** Who else is here. */
  aside?: ReactNode;
}) {
  const here = usePathname();
  return (
    <div className="mx-auto w-full max-w-[1180px] beside-wide px-5 pt-4 md:px-8">
      <div className="flex min-h-8 items-center justify-between gap-x-4 text-sm text-muted">
        <p className="min-w-0">
          {organization}
          {/* On the overview the title is the page's heading. */}
          {here !== base && (
            <>
              {' · '}
              <Link className="hover:text-ink hover:underline" href={base}>
                {title}
              </Link>
            </>
          )}
        </p>
        {aside}
      </div>
      <NavTabs
        label={label}
        items={places.map((place) => ({
          href: base + place.path,
          label: place.label,
          current:
            place.path === '' ? here === base : `${here}/`.startsWith(`${base}${place.path}/`),
        }))}
      />
    </div>
  );
}
