'use client';

import type { Edge, EdgeProps } from '@xyflow/react';
import { arrowShape } from '#lib/map/layout/arrow-shape.ts';
import type { Curve } from '#lib/map/layout/route-arrows.ts';

export type SupplyData = {
  curves: Curve[];
  strength: number;
  covers: boolean;
  onRoute: boolean;
  dimmed: boolean;
  chosen: boolean;
  /** Differs from the map beside: stitched, so that it shows without colour. */
  marked: boolean;
};
export type SupplyEdgeType = Edge<SupplyData, 'supply'>;

/** One arrow from supplier to dependent: its width is how much the dependent depends. */
export function SupplyEdge({ data }: EdgeProps<SupplyEdgeType>) {
  if (!data || data.curves.length === 0) return null;
  const { curves, strength, covers, onRoute, dimmed, chosen, marked } = data;
  const { line, head, width } = arrowShape(curves, strength);
  const colour = onRoute ? 'var(--accent)' : chosen ? 'var(--ink)' : 'var(--edge)';
  const opacity = dimmed ? 0.12 : onRoute || chosen ? 1 : 0.62;
  return (
    <g style={{ opacity }} className="motion-safe:transition-opacity">
      <path d={line} fill="none" stroke="transparent" strokeWidth={Math.max(18, width)} />
      <path
        d={line}
        fill="none"
        stroke={colour}
        strokeWidth={width}
        strokeDasharray={covers ? undefined : '5 5'}
      />
      {marked && (
        <path
          d={line}
          fill="none"
          stroke="var(--surface)"
          strokeWidth={Math.max(1, width / 2)}
          strokeDasharray="2 5"
        />
      )}
      <path d={head} fill={colour} />
    </g>
  );
}
