'use client';

import { useLocale, useTranslations } from 'next-intl';
import * as Slider from 'radix-ui/slider';
import { useId } from 'react';
import { directionOf } from '#app/ui/direction.ts';
import { ofHundred } from '#app/ui/of-hundred.ts';
import { OfHundred } from '#app/ui/of-hundred-text.tsx';

/** Steps of the handle, in parts of 100. */
const STEP = 5;

/** Who covers how much of one need, as parts of one bar: the edge of one of them is dragged, up to what is left. */
export function SharesBar({
  others,
  name,
  share,
  onChange,
}: {
  /** What all other suppliers of the need cover. */
  others: { id: string; name: string; share: number }[];
  name: string;
  share: number;
  onChange: (share: number) => void;
}) {
  const t = useTranslations('map.edit.bar');
  const common = useTranslations('common.ofHundred');
  const id = useId();
  const locale = useLocale();
  const room = Math.max(0, 1 - others.reduce((sum, one) => sum + one.share, 0));
  const own = Math.min(share, room);
  const shown = others.filter((one) => one.share > 0).toSorted((a, b) => b.share - a.share);
  const row = (key: string, label: string, part: number, mark: string) => (
    <li key={key} className="flex items-baseline gap-2">
      <span aria-hidden className={`size-2.5 shrink-0 rounded-sm ${mark}`} />
      <span className="min-w-0 flex-1 wrap-anywhere">{label}</span>
      <span className="whitespace-nowrap">
        <OfHundred share={part} />
      </span>
    </li>
  );
  return (
    <div className="grid gap-1.5">
      <p id={id} className="font-semibold">
        {t('label')}
      </p>
      <div className="flex h-11 items-center">
        {shown.map((one, index) => (
          <span
            key={one.id}
            aria-hidden
            className="h-4 border-e border-surface bg-ink first:rounded-s-full"
            style={{ width: `${one.share * 100}%`, opacity: 0.75 - Math.min(index, 4) * 0.12 }}
          />
        ))}
        {room > 0 && (
          <Slider.Root
            dir={directionOf(locale)}
            className="relative flex h-11 touch-none items-center select-none"
            style={{ width: `${room * 100}%` }}
            min={0}
            max={Math.round(room * 100)}
            step={STEP}
            value={[Math.round(own * 100)]}
            onValueChange={([next]) => onChange(Math.min((next ?? 0) / 100, room))}
          >
            <Slider.Track className="relative h-4 grow overflow-hidden rounded-e-full border border-edge bg-surface">
              <Slider.Range className="absolute h-full bg-accent" />
            </Slider.Track>
            <Slider.Thumb
              aria-labelledby={id}
              aria-valuetext={`${name}: ${common('phrase', ofHundred(own))}`}
              className="block h-8 w-6 cursor-ew-resize rounded-sm border-2 border-surface bg-accent shadow-float"
            />
          </Slider.Root>
        )}
      </div>
      <ul className="grid gap-0.5 text-sm">
        {row('own', name, own, 'bg-accent')}
        {shown.map((one) => row(one.id, one.name, one.share, 'bg-muted'))}
        {row('rest', t('rest'), room - own, 'border border-edge')}
      </ul>
      {room === 0 && <p className="text-sm text-muted">{t('full')}</p>}
    </div>
  );
}
