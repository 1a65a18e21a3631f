import { type Role, roleIcons } from '../role-icon.tsx';
import { MARK } from './place-marks.ts';

/**
 * The shape of each role, drawn once for all its marks, which refer to it by `${id}-${role}` and give it colour and
 * outline. Ours are round, the opponent's a diamond, what came from outside a square: told apart without colour too.
 */
export function MarkShapes({ id, roles }: { id: string; roles: Role[] }) {
  return (
    <defs>
      {[...new Set(roles)].map((role) => {
        const Icon = roleIcons[role];
        return (
          <g key={role} id={`${id}-${role}`}>
            <Outline role={role} />
            <Icon x={-5.5} y={-5.5} size={11} aria-hidden />
          </g>
        );
      })}
    </defs>
  );
}

function Outline({ role }: { role: Role }) {
  const look = 'fill-surface stroke-current';
  if (role === 'opponent') return <path d="M0-11 11 0 0 11-11 0Z" className={look} />;
  if (role === 'exogenous')
    return <rect x={-8.5} y={-8.5} width={17} height={17} rx={2} className={look} />;
  return <circle r={MARK} className={look} />;
}
