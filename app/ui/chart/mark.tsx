import { type Role, roleIcons, roleText } from '../role-icon.tsx';
import { MARK } from './place-marks.ts';

/** Ours are round, the opponent's a diamond, what came from outside a square: told apart without colour too. */
export function MarkShape({ role, strong }: { role: Role; strong?: boolean }) {
  const Icon = roleIcons[role];
  const width = strong ? 2.75 : 1.75;
  const shape = 'fill-surface stroke-current';
  return (
    <g className={roleText[role]}>
      {role === 'opponent' ? (
        <path d="M0-11 11 0 0 11-11 0Z" className={shape} strokeWidth={width} />
      ) : role === 'exogenous' ? (
        <rect
          x={-8.5}
          y={-8.5}
          width={17}
          height={17}
          rx={2}
          className={shape}
          strokeWidth={width}
        />
      ) : (
        <circle r={MARK} className={shape} strokeWidth={width} />
      )}
      <Icon x={-5.5} y={-5.5} size={11} aria-hidden />
    </g>
  );
}
