import { useFormatter, useTranslations } from 'next-intl';
import { useId } from 'react';
import { roleText } from '../role-icon.tsx';
import { MarkShapes } from './mark-shapes.tsx';
import { bandPath, lineBoxes, linePath, round, stalksPath } from './paths.ts';
import { placeLabels } from './place-labels.ts';
import { placeMarks } from './place-marks.ts';
import type { ChartPoint } from './point.ts';
import type { Scale } from './scale.ts';
import { ticksBetween } from './ticks.ts';

const shapes = {
  day: { day: 'numeric', month: 'short' },
  month: { month: 'short' },
  monthYear: { month: 'short', year: 'numeric' },
  year: { year: 'numeric' },
} as const;

/** Everything that can be seen of the chart, drawn in the pixels it is shown in. */
export function Drawing({
  points,
  scale,
  active,
  selected,
  label,
}: {
  points: ChartPoint[];
  scale: Scale;
  /** Index of the point that is pointed at, and of the one that is chosen. */
  active: number | null;
  selected: number | null;
  label: string;
}) {
  const t = useTranslations('common.chart');
  const format = useFormatter();
  const id = useId();
  const dated = points.filter((point) => point.date !== null);
  const [first, last] = [dated[0]?.date, dated.at(-1)?.date];
  const marks = placeMarks(points, scale);
  const narrow = scale.width < 480;
  const labels = placeLabels(points, marks, lineBoxes(points, scale), scale, narrow ? 2 : 5);
  const end = points.at(-1);
  const ends = scale.start < scale.end ? 'start' : 'end';
  const chosen = selected === null ? undefined : points[selected];
  const pointed = active === null ? undefined : points[active];
  return (
    <svg
      width={scale.width}
      height={scale.height}
      role="img"
      aria-label={label}
      className="absolute inset-0 overflow-visible font-sans text-[12px]"
      style={{ direction: 'ltr' }}
    >
      {scale.rows.map((row) => (
        <g key={row}>
          <line
            x1={scale.left}
            x2={scale.right}
            y1={scale.y(row)}
            y2={scale.y(row)}
            className={row === 0 ? 'stroke-edge' : 'stroke-line'}
          />
          <text
            x={scale.start + (ends === 'start' ? -8 : 8)}
            y={scale.y(row) + 4}
            textAnchor={ends === 'start' ? 'end' : 'start'}
            className="fill-muted"
          >
            {format.number(row * 100)}
          </text>
        </g>
      ))}
      <text
        x={scale.start + (ends === 'start' ? -scale.left : scale.left)}
        y={12}
        textAnchor={ends}
        className="fill-muted"
      >
        {t('axis')}
      </text>
      {first &&
        last &&
        ticksBetween(first, last, Math.max(2, Math.floor(scale.width / 80))).map((tick) => {
          const x = scale.x(tick.date);
          // Half of a label's width has to fit on either side.
          if (x < scale.left + 8 || x > scale.right - 8) return null;
          return (
            <g key={tick.date}>
              <line x1={x} x2={x} y1={scale.bottom} y2={scale.bottom + 5} className="stroke-edge" />
              <text x={x} y={scale.bottom + 23} textAnchor="middle" className="fill-muted">
                {format.dateTime(new Date(tick.date), { ...shapes[tick.shape], timeZone: 'UTC' })}
              </text>
            </g>
          );
        })}
      {points.some((point) => point.interval) && (
        <path d={bandPath(points, scale)} className="fill-accent/14" />
      )}
      {chosen && (
        <line
          x1={scale.x(chosen.date)}
          x2={scale.x(chosen.date)}
          y1={scale.top - 10}
          y2={scale.bottom}
          className="stroke-ink"
          strokeWidth="1.5"
        />
      )}
      {pointed && pointed !== chosen && (
        <line
          x1={scale.x(pointed.date)}
          x2={scale.x(pointed.date)}
          y1={scale.top - 10}
          y2={scale.bottom}
          className="stroke-muted"
          strokeDasharray="3 3"
        />
      )}
      <path
        d={linePath(points, scale)}
        className="fill-none stroke-accent"
        strokeWidth="2.5"
        strokeLinejoin="round"
      />
      <path d={stalksPath(marks)} className="stroke-edge" />
      <MarkShapes id={id} roles={marks.map((mark) => mark.happening.role)} />
      {marks.map(({ happening, at, x, y }) => (
        <use
          key={happening.id}
          href={`#${id}-${happening.role}`}
          x={round(x)}
          y={round(y)}
          className={roleText[happening.role]}
          strokeWidth={at === (active ?? selected) ? 2.75 : 1.75}
        />
      ))}
      {labels.map((text) => (
        <text
          key={`${text.text} ${text.x}`}
          x={text.x}
          y={text.y}
          textAnchor={text.anchor}
          className="fill-ink stroke-paper font-medium"
          strokeWidth="3"
          strokeLinejoin="round"
          paintOrder="stroke"
        >
          {text.text}
        </text>
      ))}
      {end && (
        <text
          x={scale.end + (ends === 'start' ? 6 : -6)}
          y={scale.y(end.balance) + 5}
          textAnchor={ends}
          className="fill-accent text-[15px] font-semibold"
        >
          {format.number(Math.round(end.balance * 100))}
        </text>
      )}
    </svg>
  );
}
