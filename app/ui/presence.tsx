'use client';

import { useTranslations } from 'next-intl';
import { useId, useState } from 'react';

/** How many look at this now, and who: by pointer, tap or keyboard. */
export function Presence({ names }: { names: string[] }) {
  const t = useTranslations('common');
  const id = useId();
  const [open, setOpen] = useState(false);
  if (names.length === 0) return null;
  return (
    <div className="group screen-only relative -me-2 shrink-0">
      <button
        type="button"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
        onBlur={() => setOpen(false)}
        onKeyDown={(event) => event.key === 'Escape' && setOpen(false)}
        className="flex min-h-11 items-center gap-2 rounded-md px-2 whitespace-nowrap text-muted hover:text-ink"
      >
        <span aria-hidden className="size-2 rounded-full bg-accent" />
        {t('presence', { count: names.length })}
      </button>
      <ul
        id={id}
        className={`${open ? 'block' : 'hidden'} group-hover:block absolute end-0 top-full z-30 w-max max-w-64 rounded-md border border-line bg-surface px-4 py-2 shadow-float`}
      >
        {names.map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
    </div>
  );
}
