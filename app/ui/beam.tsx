import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import {
  arcPath,
  arm,
  box,
  fanPath,
  groundY,
  onOurArm,
  onTheirArm,
  pivot,
  rope,
  sideOf,
  tiltOf,
} from './beam-geometry.ts';
import { ofHundred } from './of-hundred.ts';

const moves = 'transition-transform duration-150 ease-out';
const widths = { small: 'max-w-72', normal: 'max-w-130', large: 'max-w-190' } as const;

type Point = { x: number; y: number };
const to = ({ x, y }: Point, scale = 1) =>
  `translate(${x.toFixed(1)}px, ${y.toFixed(1)}px) scale(${scale.toFixed(4)})`;

/**
 * The signature picture: our leverage on one arm, theirs on the other, tilting with the balance.
 * Words stand outside the drawing, so that they keep their size on a phone and never meet a line.
 */
export function Beam({
  leverage,
  counterLeverage,
  balance,
  interval,
  size = 'normal',
  labels,
  sentence,
}: {
  /** Shares of 1; null as long as the map does not say enough. */
  leverage: number | null;
  counterLeverage: number | null;
  balance: number | null;
  /** The balance's 10 to 90 % interval, low then high. */
  interval?: readonly [number, number] | null;
  size?: keyof typeof widths;
  /** Who is on which arm; "our leverage" and "theirs" unless given. */
  labels?: { us: string; them: string };
  /** What it means, underneath. */
  sentence?: ReactNode;
}) {
  const t = useTranslations('common');
  const known = leverage !== null && counterLeverage !== null && balance !== null;
  const tilt = tiltOf(known ? balance : 0.5);
  const hundred = (share: number) => t('ofHundred.phrase', ofHundred(share));
  const ends = interval && {
    low: t('ofHundred.figure', ofHundred(interval[0])),
    high: t('ofHundred.figure', ofHundred(interval[1])),
  };
  const said = known
    ? t('beam.said', {
        balance: hundred(balance),
        leverage: hundred(leverage),
        counter: hundred(counterLeverage),
        interval: ends ? t('beam.interval', ends) : '',
      })
    : t('beam.unknown');
  const sides = [
    {
      key: 'us',
      name: labels?.us ?? t('beam.us'),
      share: leverage,
      hook: onOurArm(arm.hook, tilt),
    },
    {
      key: 'them',
      name: labels?.them ?? t('beam.them'),
      share: counterLeverage,
      hook: onTheirArm(arm.hook, tilt),
    },
  ];
  return (
    <figure className={`mx-auto w-full ${widths[size]}`}>
      <div aria-hidden className="flex justify-between gap-6">
        {sides.map((side) => (
          <p key={side.key} className={`min-w-0 ${side.key === 'us' ? 'text-start' : 'text-end'}`}>
            <span className="block text-sm text-muted">{side.name}</span>
            <b
              className={`block font-semibold ${side.key === 'us' ? 'text-movement' : 'text-opponent'}`}
            >
              {known && side.share !== null ? hundred(side.share) : '–'}
            </b>
          </p>
        ))}
      </div>
      <svg
        viewBox={`0 0 ${box.width} ${box.height}`}
        role="img"
        aria-label={said}
        className="block w-full text-ink rtl:-scale-x-100"
      >
        <path d={arcPath(0, 1)} className="fill-none stroke-line" strokeWidth="2" />
        {[0, 0.25, 0.5, 0.75, 1].map((mark) => (
          <path
            key={mark}
            d={`M${onOurArm(arm.dial, tiltOf(mark)).x} ${onOurArm(arm.dial, tiltOf(mark)).y} L${onOurArm(arm.dial + (mark === 0.5 ? 12 : 7), tiltOf(mark)).x} ${onOurArm(arm.dial + (mark === 0.5 ? 12 : 7), tiltOf(mark)).y}`}
            className="stroke-muted"
            strokeWidth={mark === 0.5 ? 2 : 1.25}
          />
        ))}
        {known && interval && (
          <>
            <path d={fanPath(interval[0], interval[1])} className="fill-accent/15" />
            <path
              d={arcPath(interval[0], interval[1], arm.dial + 3)}
              className="fill-none stroke-accent"
              strokeWidth="7"
            />
          </>
        )}
        <path
          d={`M${pivot.x} ${pivot.y + 4} L${pivot.x - 32} ${groundY} H${pivot.x + 32}Z`}
          className="fill-paper stroke-ink"
          strokeWidth="2"
          strokeLinejoin="round"
        />
        <line
          x1={pivot.x - 96}
          x2={pivot.x + 96}
          y1={groundY}
          y2={groundY}
          className="stroke-edge"
          strokeWidth="2"
          strokeLinecap="round"
        />
        {sides.map((side) => {
          const width = known ? sideOf(side.share ?? 0) : sideOf(0.16);
          const us = side.key === 'us';
          return (
            <g key={side.key} className={moves} style={{ transform: to(side.hook) }}>
              <line y2={rope} className="stroke-ink" strokeWidth="1.5" />
              <g
                className={moves}
                style={{ transform: to({ x: 0, y: rope }, width / 100) }}
                strokeDasharray={known ? undefined : '5 4'}
              >
                <rect
                  x={-50}
                  width={100}
                  height={100}
                  rx={6}
                  vectorEffect="non-scaling-stroke"
                  strokeWidth={2}
                  className={
                    !known
                      ? 'fill-none stroke-neutral'
                      : us
                        ? 'fill-movement stroke-movement'
                        : 'fill-surface stroke-opponent'
                  }
                />
                {known && !us && (
                  <rect
                    x={-40}
                    y={10}
                    width={80}
                    height={80}
                    rx={3}
                    vectorEffect="non-scaling-stroke"
                    strokeWidth={2}
                    className="fill-none stroke-opponent"
                  />
                )}
              </g>
            </g>
          );
        })}
        <g
          className={moves}
          style={{ transform: `rotate(${-tilt}deg)`, transformOrigin: `${pivot.x}px ${pivot.y}px` }}
        >
          <line
            x1={pivot.x - arm.tip}
            x2={pivot.x + arm.tip}
            y1={pivot.y}
            y2={pivot.y}
            stroke="currentColor"
            strokeWidth="6"
            strokeLinecap="round"
            strokeDasharray={known ? undefined : '1 12'}
          />
        </g>
        <circle cx={pivot.x} cy={pivot.y} r="7" className="fill-paper stroke-ink" strokeWidth="3" />
      </svg>
      {sentence && <figcaption className="mt-2 max-w-measure">{sentence}</figcaption>}
    </figure>
  );
}
