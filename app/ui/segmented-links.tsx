import Link from 'next/link';
import type { ReactNode } from 'react';

/** The same look as a segmented control where each view has an address of its own. */
export function SegmentedLinks({
  label,
  items,
}: {
  label: string;
  items: { href: string; label: string; current?: boolean; icon?: ReactNode }[];
}) {
  return (
    <nav
      aria-label={label}
      className="scroll-row max-w-full rounded-md border border-edge bg-surface"
    >
      <ul className="flex w-max min-w-full">
        {items.map((item) => (
          <li key={item.href} className="flex-1">
            <Link
              href={item.href}
              aria-current={item.current ? 'page' : undefined}
              className="flex min-h-11 items-center justify-center gap-2 px-3.5 whitespace-nowrap text-muted -outline-offset-4 hover:text-ink aria-[current=page]:bg-ink aria-[current=page]:font-semibold aria-[current=page]:text-paper [&_svg]:size-4"
            >
              {item.icon}
              {item.label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
