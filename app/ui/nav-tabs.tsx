'use client';

import { Link } from './link.tsx';
import { useInSight } from './use-in-sight.ts';

/** The places inside one thing, as links; on a phone the row scrolls sideways. */
export function NavTabs({
  label,
  items,
}: {
  label: string;
  items: { href: string; label: string; current?: boolean }[];
}) {
  const row = useInSight<HTMLElement>(
    '[aria-current=page]',
    items.find(({ current }) => current)?.href ?? '',
  );
  return (
    <nav
      ref={row}
      aria-label={label}
      className="screen-only scroll-row relative -mx-5 border-b border-line px-5 md:mx-0 md:px-0"
    >
      <ul className="flex w-max min-w-full gap-6">
        {items.map((item) => (
          <li key={item.href}>
            <Link
              href={item.href}
              aria-current={item.current ? 'page' : undefined}
              className="flex min-h-11 items-center border-b-2 border-transparent text-muted -outline-offset-2 hover:text-ink aria-[current=page]:border-ink aria-[current=page]:font-semibold aria-[current=page]:text-ink"
            >
              {item.label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
