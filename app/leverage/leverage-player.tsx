'use client';

import { Pause, Play } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { type ReactNode, useEffect, useState } from 'react';
import { Beam } from '#app/ui/beam.tsx';
import { Button } from '#app/ui/button.tsx';
import type { ChartPoint, Measure } from '#app/ui/chart/point.ts';
import { LeverageChart } from '#app/ui/leverage-chart.tsx';
import { ofHundred } from '#app/ui/of-hundred.ts';
import type { Role } from '#app/ui/role-icon.tsx';
import { roleIcons } from '#app/ui/role-icon.tsx';
import { Segmented } from '#app/ui/segmented.tsx';
import { Slider } from '#app/ui/slider.tsx';
import { DayBrief } from './day-brief.tsx';
import { RoleFilter } from './role-filter.tsx';
import { Standing } from './standing.tsx';
import { usePlay } from './use-play.ts';
import { useWhen } from './when.ts';

const measures: Measure[] = ['balance', 'leverage', 'counterLeverage', 'ceiling'];

/** The line, a slider through its days, the beam as it stood on the chosen one, and what happened then. */
export function LeveragePlayer({
  points,
  base,
  target,
  initial,
  opened,
  children,
  plain = false,
  height,
  onDay,
}: {
  points: ChartPoint[];
  /** The address of the leverage page, where steps are opened. */
  base: string;
  target?: string | null;
  /** The day asked for by the address, if one was. */
  initial?: string | null | undefined;
  /** The day whose steps `children` show; undefined where none are opened on this page. */
  opened?: string | null | undefined;
  children?: ReactNode;
  /** Without switch, filter and beam, for the front page, which has the beam above. */
  plain?: boolean;
  height?: number;
  /** Hears which day is shown. */
  onDay?: (day: string | null) => void;
}) {
  const t = useTranslations('leverage.player');
  const hundred = useTranslations('common.ofHundred');
  const names = useTranslations('leverage.measures');
  const router = useRouter();
  const when = useWhen();
  const [measure, setMeasure] = useState<Measure>('balance');
  const [roles, setRoles] = useState<Role[]>([]);
  // Until someone chooses a day, the day is the last there is, also when a new one is added.
  const [chosen, setChosen] = useState(initial);
  const last = points.length - 1;
  const found = chosen === undefined ? last : points.findIndex((point) => point.date === chosen);
  const at = found < 0 ? last : found;
  const point = points[at];
  const show = (date: string | null) => {
    setChosen(date);
    onDay?.(date);
  };
  const { playing, toggle, stop } = usePlay(at, last, (index) => show(points[index]?.date ?? null));
  const choose = (date: string | null) => {
    stop();
    show(date);
  };

  // Where steps are opened, the address follows the chosen day, so that it can be passed on.
  const first = point?.happenings[0]?.id;
  const follows = opened !== undefined && chosen !== undefined && !playing && chosen !== opened;
  useEffect(() => {
    if (!follows) return;
    const query = first ? `?step=${first}` : '?step=start';
    const timer = setTimeout(() => router.replace(base + query, { scroll: false }), 300);
    return () => clearTimeout(timer);
  }, [follows, first, base, router]);

  if (!point) return null;
  const used = (Object.keys(roleIcons) as Role[]).filter((role) =>
    points.some((one) => one.happenings.some((happening) => happening.role === role)),
  );
  const shown =
    roles.length === 0
      ? points
      : points.map((one) => ({
          ...one,
          happenings: one.happenings.filter((happening) => roles.includes(happening.role)),
        }));
  const before = points[at - 1];
  return (
    <div className="grid grid-cols-1 gap-6">
      {!plain && (
        <div className="grid grid-cols-1 justify-items-start gap-4">
          <Segmented
            label={names('label')}
            options={measures.map((value) => ({ value, label: names(value) }))}
            value={measure}
            onChange={setMeasure}
          />
          <RoleFilter roles={used} chosen={roles} onChange={setRoles} />
        </div>
      )}
      <div>
        {!plain && <p className="mb-2 max-w-measure text-muted">{names(`${measure}Means`)}</p>}
        <LeverageChart
          points={shown}
          selected={point.date}
          onSelect={choose}
          measure={measure}
          height={height ?? 340}
        />
      </div>
      <div className="flex items-end gap-4">
        <Button
          variant="quiet"
          onClick={toggle}
          icon={
            playing ? (
              <Pause aria-hidden className="size-4" />
            ) : (
              <Play aria-hidden className="size-4 rtl:-scale-x-100" />
            )
          }
        >
          {playing ? t('pause') : t('play')}
        </Button>
        <Slider
          label={t('day')}
          value={at}
          max={last}
          valueText={when(point.date)}
          onChange={(index) => choose(points[index]?.date ?? null)}
        />
      </div>
      <div className={plain ? '' : 'grid grid-cols-1 gap-x-12 gap-y-8 lg:grid-cols-[5fr_7fr]'}>
        {!plain && (
          <div>
            <Beam {...point} />
            <p
              className="mt-4 font-serif text-xl font-semibold"
              aria-live={playing ? 'off' : 'polite'}
            >
              {t('balanceOn', { value: hundred('phrase', ofHundred(point.balance)) })}
            </p>
            <div className="mt-2 max-w-measure">
              <Standing point={point} target={target} />
            </div>
          </div>
        )}
        {children && point.date === opened ? (
          children
        ) : (
          <DayBrief point={point} before={before} base={base} />
        )}
      </div>
    </div>
  );
}
