import { useTranslations } from 'next-intl';
import type { TargetResponse } from '#lib/concessions/schema.ts';
import { THRESHOLDS } from '#lib/power/response/region.ts';

const SIZE = 320;
/** Leverage is small where chains are long: the root spreads the low end without hiding the order. */
const along = (cost: number) => Math.sqrt(cost) * SIZE;
const x = (concession: number) => along(concession);
const y = (disruption: number) => SIZE - along(disruption);
const middle = { x: x(THRESHOLDS.concession), y: y(THRESHOLDS.disruption) };
const regions = [
  { region: 'accommodate', left: 0, top: 0, right: middle.x, bottom: middle.y },
  { region: 'vacillate', left: middle.x, top: 0, right: SIZE, bottom: middle.y },
  { region: 'conform', left: 0, top: middle.y, right: middle.x, bottom: SIZE },
  { region: 'resist', left: middle.x, top: middle.y, right: SIZE, bottom: SIZE },
] as const;

/** The plane of what disruption costs the target against what conceding costs it, and its way across. */
export function ResponsePlane({ response }: { response: readonly TargetResponse[] }) {
  const t = useTranslations('leverage.response');
  const way = response.map(({ disruption, concession }) => [x(concession), y(disruption)] as const);
  const now = response.at(-1);
  if (!now) return null;
  const end = { x: x(now.concession), y: y(now.disruption) };
  return (
    <svg
      role="img"
      aria-label={t('picture', { region: t(`regions.${now.region}`) })}
      viewBox={`-28 -8 ${SIZE + 40} ${SIZE + 40}`}
      className="h-auto w-full max-w-96"
    >
      {regions.map(({ region, left, top, right, bottom }) => (
        <g key={region}>
          <rect
            x={left}
            y={top}
            width={right - left}
            height={bottom - top}
            className={region === now.region ? 'fill-accent-wash' : 'fill-surface'}
          />
          <text
            x={left + 8}
            y={top + 20}
            className={`text-[0.8125rem] ${region === now.region ? 'fill-ink font-semibold' : 'fill-muted'}`}
          >
            {t(`regions.${region}`)}
          </text>
        </g>
      ))}
      <path
        d={`M0 ${middle.y}H${SIZE}M${middle.x} 0V${SIZE}`}
        className="fill-none stroke-line"
        strokeDasharray="4 4"
      />
      <rect width={SIZE} height={SIZE} className="fill-none stroke-edge" />
      <text x={SIZE / 2} y={SIZE + 22} textAnchor="middle" className="fill-muted text-[0.8125rem]">
        {t('concessionAxis')}
      </text>
      <text
        transform={`translate(-12 ${SIZE / 2}) rotate(-90)`}
        textAnchor="middle"
        className="fill-muted text-[0.8125rem]"
      >
        {t('disruptionAxis')}
      </text>
      <polyline
        points={way.map((point) => point.join(' ')).join(',')}
        className="fill-none stroke-accent"
        strokeWidth={1.5}
      />
      {way.map(([cx, cy], at) => (
        <circle
          key={response[at]!.date ?? 'start'}
          {...{ cx, cy }}
          r={2.5}
          className="fill-accent"
        />
      ))}
      <circle cx={end.x} cy={end.y} r={7} className="fill-target stroke-surface" strokeWidth={2} />
      <text
        x={end.x + (end.x > SIZE / 2 ? -12 : 12)}
        y={end.y + (end.y > SIZE - 12 ? -6 : 5)}
        textAnchor={end.x > SIZE / 2 ? 'end' : 'start'}
        className="fill-ink stroke-surface text-[0.8125rem] font-semibold"
        strokeWidth={3}
        paintOrder="stroke"
      >
        {t('now')}
      </text>
    </svg>
  );
}
