'use client';

import { Pause, Play } from 'lucide-react';
import { useFormatter, useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { IconButton } from '#app/ui/icon-button.tsx';
import { Slider } from '#app/ui/slider.tsx';
import type { MapHappening } from '#lib/map/schema.ts';

const STEP = 1600;

/** The days on which something happened, one step each; plays through them. */
export function TimeSlider({
  days,
  day,
  happenings,
  onChange,
}: {
  days: (string | null)[];
  day: string | null;
  happenings: MapHappening[];
  onChange: (day: string | null) => void;
}) {
  const t = useTranslations('map.time');
  const format = useFormatter();
  const [playing, setPlaying] = useState(false);
  const at = Math.max(0, days.indexOf(day));
  const last = days.length - 1;

  useEffect(() => {
    if (!playing) return;
    if (at >= last) return setPlaying(false);
    const timer = setTimeout(() => onChange(days[at + 1] ?? null), STEP);
    return () => clearTimeout(timer);
  }, [playing, at, last]);

  const dayText = (value: string | null) =>
    value === null
      ? t('start')
      : format.dateTime(new Date(`${value}T00:00:00Z`), { dateStyle: 'long', timeZone: 'UTC' });
  const titles = happenings
    .filter(({ happenedOn }) => happenedOn === day)
    .map(({ title }) => title);
  const told = day === null ? '' : titles.join(' · ') || t('nothing');
  return (
    <div className="flex flex-col gap-x-4 rounded-md border border-line bg-surface px-3 py-1 lg:flex-row-reverse lg:items-center">
      <p
        className="flex min-h-6 flex-wrap gap-x-3 pt-1 lg:w-92 lg:shrink-0 lg:flex-col lg:pt-0"
        aria-live="polite"
      >
        <b className="font-semibold whitespace-nowrap">{dayText(day)}</b>
        <span className="min-w-0 flex-1 basis-60 text-sm text-muted lg:basis-auto">{told}</span>
      </p>
      <div className="flex min-w-0 grow items-center gap-3">
        <IconButton
          label={t(playing ? 'pause' : 'play')}
          icon={playing ? <Pause /> : <Play />}
          onClick={() => {
            if (!playing && at >= last) onChange(null);
            setPlaying(!playing);
          }}
        />
        <Slider
          label={t('label')}
          hideLabel
          value={at}
          max={last}
          marks={days.map((_, index) => index)}
          valueText={[dayText(day), told].filter(Boolean).join(': ')}
          onChange={(next) => {
            setPlaying(false);
            onChange(days[next] ?? null);
          }}
        />
      </div>
    </div>
  );
}
