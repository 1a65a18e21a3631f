import {
  along,
  arcPath,
  arm,
  box,
  fanPath,
  ground,
  groundY,
  onOurArm,
  onTheirArm,
  pivot,
  rope,
  sideOf,
  tickPath,
  tiltOf,
} from './beam-geometry.ts';

const moves = 'transition-transform duration-150 ease-out';

type Interval = readonly [number, number] | null | undefined;
type Pull = { leverage: number; counterLeverage: number; balance: number };

/** A square as large as what it stands for, hanging from an arm; ours is filled, theirs has a double outline. */
function Weight({
  side,
  share,
  tilt,
}: {
  side: 'us' | 'them';
  share: number | null;
  tilt: number;
}) {
  const hook = side === 'us' ? onOurArm(arm.hook, tilt) : onTheirArm(arm.hook, tilt);
  const scale = sideOf(share ?? 0.16) / 100;
  const common = { vectorEffect: 'non-scaling-stroke', strokeWidth: 2 } as const;
  const look =
    share === null
      ? 'fill-none stroke-neutral [stroke-dasharray:5_4]'
      : side === 'us'
        ? 'fill-movement stroke-movement'
        : 'fill-surface stroke-opponent';
  return (
    <g className={moves} style={{ transform: `translate(${hook.x}px, ${hook.y}px)` }}>
      <line y2={rope} className="stroke-ink" strokeWidth="1.5" />
      <g className={moves} style={{ transform: `translate(0px, ${rope}px) scale(${scale})` }}>
        <rect x={-50} width={100} height={100} rx={6} className={look} {...common} />
        {side === 'them' && share !== null && (
          <rect
            x={-40}
            y={10}
            width={80}
            height={80}
            rx={3}
            className="fill-none stroke-opponent"
            {...common}
          />
        )}
      </g>
    </g>
  );
}

/** What our tip points at: level in the middle, the interval as all the places where the arm may be. */
function Dial({ interval }: { interval: Interval }) {
  return (
    <>
      {interval && <path d={fanPath(...interval)} className="fill-accent/20" />}
      <path d={arcPath(0, 1)} className="fill-none stroke-line" strokeWidth="2" />
      {[0, 0.25, 0.5, 0.75, 1].map((mark) => (
        <path
          key={mark}
          d={tickPath(mark, mark === 0.5 ? 12 : 6)}
          className="stroke-edge"
          strokeWidth={mark === 0.5 ? 2 : 1.25}
        />
      ))}
      {interval && (
        <path d={arcPath(...interval)} className="fill-none stroke-accent" strokeWidth="5" />
      )}
    </>
  );
}

/** All that pulls, divided: ours filled, theirs hollow; the interval as a bracket that is long enough to read. */
function Ground({ balance, interval }: { balance: number | null; interval: Interval }) {
  const bar = { y: groundY, height: ground.height };
  const width = ground.right - ground.left;
  const under = groundY + ground.height + 9;
  return (
    <>
      <rect
        x={ground.left}
        width={width}
        {...bar}
        className={
          balance === null
            ? 'fill-none stroke-neutral [stroke-dasharray:5_4]'
            : 'fill-surface stroke-opponent'
        }
        strokeWidth="1.5"
      />
      {balance !== null && (
        <rect
          x={ground.left}
          width={width}
          {...bar}
          className={`fill-movement ${moves}`}
          style={{ transform: `scaleX(${balance})`, transformOrigin: `${ground.left}px 0px` }}
        />
      )}
      {interval && (
        <path
          d={`M${along(interval[0])} ${under - 4}v8m0-4H${along(interval[1])}m0-4v8`}
          className="fill-none stroke-accent"
          strokeWidth="2"
        />
      )}
    </>
  );
}

/** The lever itself, without a word in it. A balance of null is a lever that nothing hangs on yet. */
export function BeamDrawing({
  pull,
  interval,
  label,
}: {
  pull: Pull | null;
  interval: Interval;
  label: string;
}) {
  const tilt = tiltOf(pull?.balance ?? 0.5);
  return (
    <svg
      viewBox={`0 0 ${box.width} ${box.height}`}
      role="img"
      aria-label={label}
      className="block w-full rtl:-scale-x-100"
    >
      <Dial interval={pull && interval} />
      <Ground balance={pull?.balance ?? null} interval={pull && interval} />
      <path
        d={`M${pivot.x} ${pivot.y + 4} L${pivot.x - 36} ${groundY} H${pivot.x + 36}Z`}
        className="fill-paper stroke-ink"
        strokeWidth="2"
        strokeLinejoin="round"
      />
      <Weight side="us" share={pull?.leverage ?? null} tilt={tilt} />
      <Weight side="them" share={pull?.counterLeverage ?? null} tilt={tilt} />
      <line
        x1={pivot.x - arm.tip}
        x2={pivot.x + arm.tip}
        y1={pivot.y}
        y2={pivot.y}
        className={`stroke-ink ${moves} ${pull ? '' : '[stroke-dasharray:1_12]'}`}
        strokeWidth="6"
        strokeLinecap="round"
        style={{ transform: `rotate(${-tilt}deg)`, transformOrigin: `${pivot.x}px ${pivot.y}px` }}
      />
      <circle cx={pivot.x} cy={pivot.y} r="7" className="fill-paper stroke-ink" strokeWidth="3" />
    </svg>
  );
}
