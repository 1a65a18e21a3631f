'use client';

import { ChevronDown } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useTransition } from 'react';

/** Keeps one choice in a cookie of this browser and shows the page again with it. */
export function PreferenceSwitch({
  cookie,
  label,
  value,
  options,
}: {
  cookie: 'locale' | 'theme';
  label: string;
  value: string;
  options: { value: string; label: string; lang?: string }[];
}) {
  const router = useRouter();
  const [pending, start] = useTransition();
  const choose = (next: string) => {
    const age = next ? 31_536_000 : 0;
    // The Cookie Store API exists only on HTTPS, and a hall's own server may not have it.
    Reflect.set(document, 'cookie', `${cookie}=${next}; path=/; max-age=${age}; samesite=lax`);
    start(() => router.refresh());
  };
  return (
    <label className="relative flex items-center gap-2 text-sm text-muted">
      <span>{label}</span>
      <select
        value={value}
        aria-busy={pending || undefined}
        onChange={(event) => choose(event.target.value)}
        className="min-h-11 appearance-none rounded-md bg-transparent ps-2 pe-7 font-semibold text-ink hover:bg-wash"
      >
        {options.map((option) => (
          <option key={option.value} value={option.value} lang={option.lang}>
            {option.label}
          </option>
        ))}
      </select>
      <ChevronDown aria-hidden className="pointer-events-none absolute end-2 size-4" />
    </label>
  );
}
