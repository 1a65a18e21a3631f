'use client';

import { Handle, type Node, type NodeProps, Position } from '@xyflow/react';
import { type Side, sideOutline } from '#app/ui/side-badge.tsx';
import { fitName } from '#lib/map/layout/fit-name.ts';
import { KindIcon } from './kind-icon.tsx';

export type ActorData = {
  name: string;
  sub: string;
  kind: string;
  side: Side;
  dimmed: boolean;
  chosen: boolean;
};
export type ActorNodeType = Node<ActorData, 'actor'>;

const hidden = { opacity: 0, pointerEvents: 'none' } as const;

/** A card: outline by side, icon by kind, as large as what runs through it. */
export function ActorNode({ data, width = 0 }: NodeProps<ActorNodeType>) {
  const { name, sub, kind, side, dimmed, chosen } = data;
  // The icon takes the room of about two letters.
  const { size, row, rows } = fitName(`00 ${name}`, width, sub ? 'above' : 'alone');
  const filled = side === 'target' && !dimmed;
  // Far from what is selected the outline fades and the name only loses weight, so that it can still be read.
  const ground = filled ? 'text-on-target' : dimmed ? 'text-muted' : 'text-ink';
  return (
    <div
      title={name}
      className={`flex size-full flex-col justify-center rounded-md px-1.5 ${sideOutline[side]} ${ground} ${
        filled ? '' : 'bg-surface!'
      } ${dimmed ? 'border-line!' : ''} ${chosen ? 'outline-3 outline-offset-3 outline-accent' : ''}`}
    >
      <Handle type="target" position={Position.Left} style={hidden} isConnectable={false} />
      <Handle type="source" position={Position.Right} style={hidden} isConnectable={false} />
      <span
        className={`line-clamp-3 wrap-break-word ${dimmed ? '' : 'font-semibold'}`}
        style={{ fontSize: size, lineHeight: `${row}px`, WebkitLineClamp: rows }}
      >
        <KindIcon kind={kind} className="me-1 inline size-[0.95em] align-[-0.1em] opacity-80" />
        {name}
      </span>
      {sub && (
        <span className={`truncate text-[15px] leading-[16px] ${filled ? '' : 'text-muted'}`}>
          {sub}
        </span>
      )}
    </div>
  );
}
