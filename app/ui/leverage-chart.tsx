'use client';

import { ChartLine, Table2 } from 'lucide-react';
import { useFormatter, useTranslations } from 'next-intl';
import { type PointerEvent, useState } from 'react';
import { AsTable } from './chart/as-table.tsx';
import { Drawing } from './chart/drawing.tsx';
import { type ChartPoint, type Measure, measured } from './chart/point.ts';
import { scaleOf } from './chart/scale.ts';
import { Tooltip } from './chart/tooltip.tsx';
import { useWidth } from './chart/use-width.ts';
import { ofHundred } from './of-hundred.ts';
import { RoleBadge } from './role-badge.tsx';
import { roleIcons } from './role-icon.tsx';

/**
 * The balance over time with what moved it. Pointer, finger and arrow keys reach the same tooltip;
 * the keys act on a real range input over the drawing, so that every screen reader knows what it is.
 */
export function LeverageChart({
  points,
  selected,
  onSelect,
  height = 280,
  measure = 'balance',
}: {
  /** In date order, the baseline (date null) first. */
  points: ChartPoint[];
  /** The chosen date; null is the baseline, undefined none. */
  selected?: string | null;
  onSelect?: (date: string | null) => void;
  height?: number;
  /** What the line draws; the table has everything always. */
  measure?: Measure;
}) {
  const t = useTranslations('common.chart');
  const hundred = useTranslations('common.ofHundred');
  const format = useFormatter();
  const { ref, width, rightToLeft, measured: laidOut } = useWidth<HTMLDivElement>(640);
  const [active, setActive] = useState<number | null>(null);
  const [asTable, setAsTable] = useState(false);
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last || points.every((point) => point.date === null))
    return <p className="text-muted">{t('none')}</p>;

  const frame = { width, height, left: 32, right: width - 32, top: 34, bottom: height - 30 };
  const drawn = measured(points, measure);
  const scale = scaleOf(drawn, frame, rightToLeft);
  const chosen = selected === undefined ? -1 : points.findIndex((point) => point.date === selected);
  const shown = active ?? (chosen >= 0 ? chosen : points.length - 1);
  const when = (point: ChartPoint) =>
    point.date === null
      ? t('baseline')
      : format.dateTime(new Date(point.date), { dateStyle: 'long', timeZone: 'UTC' });
  const phrase = (point: ChartPoint) => hundred('phrase', ofHundred(point[measure]));
  const said = (point: ChartPoint) =>
    [
      when(point),
      t('measured', { measure, value: phrase(point) }),
      ...point.happenings.map((happening) => happening.title),
    ].join('. ');
  const dated = points.find((point) => point.date !== null) ?? first;

  const choose = (at: number) => {
    const point = points[at];
    setActive(at);
    if (point) onSelect?.(point.date);
  };
  /** The point whose date is nearest to where the pointer is. */
  const nearest = (event: PointerEvent<SVGSVGElement>) => {
    const x = event.clientX - event.currentTarget.getBoundingClientRect().left;
    const away = points.map((point) => Math.abs(scale.x(point.date) - x));
    return away.indexOf(Math.min(...away));
  };
  const used = Object.keys(roleIcons).filter((role): role is keyof typeof roleIcons =>
    points.some((point) => point.happenings.some((happening) => happening.role === role)),
  );
  const pointed = active === null ? undefined : drawn[active];
  return (
    <div className="min-w-0">
      {/* As long as the width is a guess, it must not widen the page of a phone. */}
      <div ref={ref} className={`w-full ${laidOut ? '' : 'overflow-x-clip'}`}>
        {asTable ? (
          <AsTable points={points} />
        ) : (
          <div
            className="relative rounded-md has-focus-visible:outline-2 has-focus-visible:outline-offset-4 has-focus-visible:outline-accent"
            style={{ height }}
          >
            <Drawing
              points={drawn}
              scale={scale}
              active={active}
              selected={chosen >= 0 ? chosen : null}
              label={t('label', {
                measure,
                from: when(dated),
                to: when(last),
                first: phrase(first),
                last: phrase(last),
              })}
            />
            <input
              type="range"
              aria-label={`${t('pick')}. ${t('howTo')}`}
              aria-valuetext={points[shown] && said(points[shown])}
              min={0}
              max={points.length - 1}
              value={shown}
              onChange={(event) => choose(Number(event.target.value))}
              onFocus={() => setActive(shown)}
              onBlur={() => setActive(null)}
              className="pointer-events-none absolute inset-0 h-full w-full opacity-0"
            />
            <svg
              aria-hidden
              width={width}
              height={height}
              className={`absolute inset-0 touch-pan-y ${onSelect ? 'cursor-pointer' : ''}`}
              onPointerMove={(event) => setActive(nearest(event))}
              onPointerLeave={(event) => event.pointerType === 'mouse' && setActive(null)}
              onPointerUp={(event) => choose(nearest(event))}
            />
            {pointed && active !== null && (
              <Tooltip
                point={pointed}
                before={drawn[active - 1]}
                measure={measure}
                scale={scale}
                when={when(pointed)}
              />
            )}
          </div>
        )}
      </div>
      <div className="mt-2 flex flex-wrap items-center gap-x-5 gap-y-1">
        {!asTable && used.map((role) => <RoleBadge key={role} role={role} />)}
        <button
          type="button"
          onClick={() => setAsTable(!asTable)}
          className="screen-only ms-auto inline-flex min-h-11 items-center gap-1.5 rounded-md text-sm font-semibold text-accent hover:underline"
        >
          {asTable ? (
            <ChartLine aria-hidden className="size-4" />
          ) : (
            <Table2 aria-hidden className="size-4" />
          )}
          {asTable ? t('showChart') : t('showTable')}
        </button>
      </div>
    </div>
  );
}
