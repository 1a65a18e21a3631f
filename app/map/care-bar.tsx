'use client';

import { useTranslations } from 'next-intl';
import { OfHundred } from '#app/ui/of-hundred-text.tsx';
import { importanceWord } from '#lib/map/sentences/words.ts';

/** What somebody cares about, as parts of a whole: what is not named is everything else. */
export function CareBar({ values }: { values: { id: string; name: string; v: number }[] }) {
  const t = useTranslations('map.panel');
  const model = useTranslations('model.importance');
  const rest = Math.max(0, 1 - values.reduce((sum, { v }) => sum + v, 0));
  const sorted = values.toSorted((a, b) => b.v - a.v);
  return (
    <div className="grid gap-2">
      <div aria-hidden className="flex h-3 gap-px overflow-hidden rounded-full bg-line">
        {sorted.map(({ id, v }, index) => (
          <span
            key={id}
            className="h-full bg-ink transition-[width]"
            style={{ width: `${v * 100}%`, opacity: 0.9 - Math.min(index, 5) * 0.13 }}
          />
        ))}
      </div>
      <ul className="grid gap-0.5">
        {sorted.map(({ id, name, v }) => (
          <li key={id} className="flex justify-between gap-3">
            <span className="min-w-0">
              {name} <span className="text-sm text-muted">({model(importanceWord(v))})</span>
            </span>
            <span className="whitespace-nowrap">
              <OfHundred share={v} />
            </span>
          </li>
        ))}
        <li className="flex justify-between gap-3 text-muted">
          <span>{t('everythingElse')}</span>
          <span className="whitespace-nowrap">
            <OfHundred share={rest} />
          </span>
        </li>
      </ul>
    </div>
  );
}
