'use client';

import { Ellipsis } from 'lucide-react';
import { useLocale } from 'next-intl';
import * as DropdownMenu from 'radix-ui/dropdown-menu';
import type { ReactNode } from 'react';
import { directionOf } from './direction.ts';
import { IconButton } from './icon-button.tsx';
import { Link } from './link.tsx';

export type MenuItem = {
  label: string;
  icon?: ReactNode;
  danger?: boolean;
  disabled?: boolean;
} & ({ onSelect: () => void; href?: never } | { href: string; onSelect?: never });

const itemClass =
  'flex min-h-11 cursor-pointer items-center gap-3 rounded-sm px-3 py-1.5 outline-none data-disabled:cursor-default data-disabled:text-muted data-highlighted:bg-wash [&_svg]:size-4 [&_svg]:shrink-0';

/**
 * What else can be done with one thing. Its button shows three dots or `icon`; `note` says below the items what holds for
 * all of them.
 */
export function Menu({
  label,
  items,
  icon = <Ellipsis />,
  note,
}: {
  label: string;
  items: MenuItem[];
  icon?: ReactNode;
  note?: string | undefined;
}) {
  const locale = useLocale();
  return (
    <DropdownMenu.Root modal={false} dir={directionOf(locale)}>
      <DropdownMenu.Trigger asChild>
        <IconButton label={label} icon={icon} />
      </DropdownMenu.Trigger>
      {/* In place rather than at the end of the page, where an open dialog would lie over it. */}
      <DropdownMenu.Content
        align="end"
        sideOffset={4}
        collisionPadding={8}
        className="z-40 min-w-52 max-w-[calc(100vw-1rem)] rounded-md border border-line bg-surface p-1 text-base text-ink shadow-float"
      >
        {items.map((item) => (
          <DropdownMenu.Item
            key={item.label}
            asChild={item.href !== undefined}
            disabled={item.disabled}
            onSelect={item.onSelect}
            className={`${itemClass} ${item.danger ? 'text-danger' : ''}`}
          >
            {item.href === undefined ? (
              <>
                {item.icon}
                {item.label}
              </>
            ) : (
              <Link href={item.href}>
                {item.icon}
                {item.label}
              </Link>
            )}
          </DropdownMenu.Item>
        ))}
        {note && (
          <DropdownMenu.Label className="max-w-96 border-t border-line px-3 py-2 text-sm text-muted">
            {note}
          </DropdownMenu.Label>
        )}
      </DropdownMenu.Content>
    </DropdownMenu.Root>
  );
}
