'use client';

import type { Edge, EdgeProps } from '@xyflow/react';
import { pathOf } from '#lib/map/layout/curve.ts';
import type { Curve } from '#lib/map/layout/route-arrows.ts';

export type SupplyData = {
  curves: Curve[];
  strength: number;
  covers: boolean;
  onRoute: boolean;
  dimmed: boolean;
  chosen: boolean;
};
export type SupplyEdgeType = Edge<SupplyData, 'supply'>;

/** One arrow from supplier to dependent: its width is how much the dependent depends. */
export function SupplyEdge({ data }: EdgeProps<SupplyEdgeType>) {
  const last = data?.curves.at(-1);
  if (!data || !last) return null;
  const { curves, strength, covers, onRoute, dimmed, chosen } = data;
  const width = 1.25 + 9 * strength;
  const head = 6 + width * 0.9;
  const [, , before, tip] = last;
  const ahead = before.x <= tip.x ? 1 : -1;
  // The line ends inside its head, so that a thick line does not blunt the point.
  const short: Curve = [
    last[0],
    last[1],
    { ...before, x: before.x - ahead * head },
    { ...tip, x: tip.x - ahead * head * 0.8 },
  ];
  const path = pathOf([...curves.slice(0, -1), short]);
  const back = tip.x - ahead * head;
  const colour = onRoute ? 'var(--accent)' : chosen ? 'var(--ink)' : 'var(--edge)';
  const opacity = dimmed ? 0.12 : onRoute || chosen ? 1 : 0.62;
  return (
    <g style={{ opacity }} className="motion-safe:transition-opacity">
      <path d={path} fill="none" stroke="transparent" strokeWidth={Math.max(18, width)} />
      <path
        d={path}
        fill="none"
        stroke={colour}
        strokeWidth={width}
        strokeDasharray={covers ? undefined : '5 5'}
      />
      <path
        d={`M${tip.x},${tip.y}L${back},${tip.y - head / 2}L${back},${tip.y + head / 2}Z`}
        fill={colour}
      />
    </g>
  );
}
