import type { CSSProperties } from 'react';
import { arrowShape } from '#lib/map/layout/arrow-shape.ts';
import { fitName } from '#lib/map/layout/fit-name.ts';
import { frameOf } from '#lib/map/layout/frame-of.ts';
import { cornerOf, outlines, rowsAt } from '#lib/map/layout/outline.ts';
import type { Box } from '#lib/map/layout/ports.ts';
import type { Curve } from '#lib/map/layout/route-arrows.ts';
import type { MapActor } from '#lib/map/schema.ts';

export type Still = {
  nodes: { id: string; name: string; side: MapActor['side']; box: Box; faded?: boolean }[];
  arrows: {
    id: string;
    curves: Curve[];
    strength: number;
    covers?: boolean;
    onRoute?: boolean;
    faded?: boolean;
  }[];
  labels: (Box & { id: string; lines: string[] })[];
};

const colours: Record<MapActor['side'], string> = {
  movement: 'var(--accent)',
  ally: 'var(--ally)',
  neutral: 'var(--neutral)',
  opponent: 'var(--opponent)',
  target: 'var(--target)',
  secondary_target: 'var(--target)',
};

/** Smaller than this a name cannot be read: a narrow screen scrolls sideways instead. */
const LEAST = 0.68;

/** The network as a still drawing, which needs no script: for paper, and for other people's pages. */
export function StillDrawing({
  nodes,
  arrows,
  labels,
  label,
  linked,
}: Still & {
  /** What the drawing is. */
  label: string;
  /** Each actor leads to the place on the page that has its id. */
  linked?: boolean;
}) {
  const { x, y, width, height } = frameOf([...nodes.map(({ box }) => box), ...labels]);
  const style: CSSProperties = { minWidth: Math.min(width * LEAST, 2400), maxWidth: width * 1.3 };
  return (
    <section
      aria-label={label}
      className="overflow-x-auto rounded-md border border-line bg-surface print:border-0"
    >
      <svg
        aria-label={label}
        viewBox={`${x} ${y} ${width} ${height}`}
        style={style}
        className="mx-auto block h-auto w-full font-sans print:max-h-[58vh] print:min-w-0!"
      >
        {arrows.map(({ id, curves, strength, covers = true, onRoute, faded }) => {
          if (curves.length === 0) return null;
          const shape = arrowShape(curves, strength);
          const colour = onRoute ? 'var(--accent)' : 'var(--edge)';
          return (
            <g key={id} opacity={faded ? 0.15 : onRoute ? 1 : 0.7}>
              <path
                d={shape.line}
                fill="none"
                stroke={colour}
                strokeWidth={shape.width}
                strokeDasharray={covers ? undefined : '5 5'}
              />
              <path d={shape.head} fill={colour} />
            </g>
          );
        })}
        {labels.map((need) => (
          <g key={need.id}>
            <rect {...cornerOf(need)} fill="var(--surface)" />
            <Rows at={need} rows={need.lines} size={14} row={17} fill="var(--muted)" weight={400} />
          </g>
        ))}
        {nodes.map(({ id, ...node }) =>
          linked ? (
            <a key={id} href={`#${id}`} aria-label={node.name}>
              <Node {...node} />
            </a>
          ) : (
            <g key={id}>
              <Node {...node} />
            </g>
          ),
        )}
      </svg>
    </section>
  );
}

function Node({ name, side, box, faded }: Omit<Still['nodes'][number], 'id'>) {
  const outline = outlines[side];
  const colour = faded ? 'var(--line)' : colours[side];
  const filled = side === 'target' && !faded;
  const { lines, size, row } = fitName(name, box.width, 'alone');
  return (
    <>
      <title>{name}</title>
      <rect
        {...cornerOf(box)}
        rx={6}
        fill={filled ? colour : 'var(--surface)'}
        stroke={colour}
        strokeWidth={outline.width}
        strokeDasharray={outline.dashes}
      />
      {outline.double && <rect {...cornerOf(box)} rx={6} fill="none" stroke="var(--surface)" />}
      <Rows
        at={box}
        rows={lines}
        {...{ size, row }}
        weight={faded ? 400 : 600}
        fill={filled ? 'var(--on-target)' : faded ? 'var(--muted)' : 'var(--ink)'}
      />
    </>
  );
}

function Rows({
  at,
  rows,
  weight,
  fill,
  ...type
}: {
  at: Box;
  rows: readonly string[];
  size: number;
  row: number;
  fill: string;
  weight: number;
}) {
  return (
    <text fontSize={type.size} fontWeight={weight} fill={fill} textAnchor="middle">
      {rowsAt(at, rows, type).map(({ line, x, y }) => (
        <tspan key={y} x={x} y={y}>
          {line}
        </tspan>
      ))}
    </text>
  );
}
