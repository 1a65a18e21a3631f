'use client';

import { Handle, type Node, type NodeProps, Position } from '@xyflow/react';
import { type Side, sideOutline } from '#app/ui/side-badge.tsx';
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
export function ActorNode({ data }: NodeProps<ActorNodeType>) {
  const { name, sub, kind, side, dimmed, chosen } = data;
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
        className={`text-[17px] leading-[19px] wrap-break-word hyphens-auto ${sub ? 'line-clamp-2' : 'line-clamp-3'} ${
          dimmed ? '' : 'font-semibold'
        }`}
      >
        <KindIcon kind={kind} className="me-1 mb-0.5 inline size-4 opacity-80" />
        {name}
      </span>
      {sub && (
        <span className={`truncate text-[15px] leading-[17px] ${filled ? '' : 'text-muted'}`}>
          {sub}
        </span>
      )}
    </div>
  );
}
