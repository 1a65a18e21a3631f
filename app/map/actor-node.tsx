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
  const filled = side === 'target';
  return (
    <div
      title={name}
      className={`flex size-full flex-col justify-center gap-0.5 rounded-md px-2 transition-opacity ${sideOutline[side]} ${
        filled ? 'text-on-target' : 'bg-surface text-ink'
      } ${dimmed ? 'opacity-30' : ''} ${chosen ? 'outline-3 outline-offset-3 outline-accent' : ''}`}
    >
      <Handle type="target" position={Position.Left} style={hidden} isConnectable={false} />
      <Handle type="source" position={Position.Right} style={hidden} isConnectable={false} />
      <span className="flex items-start gap-1.5">
        <KindIcon kind={kind} className="mt-px size-3.5 shrink-0 opacity-80" />
        <span className="line-clamp-2 text-[13px] leading-[1.2] font-semibold">{name}</span>
      </span>
      {sub && (
        <span className={`truncate text-[11px] leading-tight ${filled ? '' : 'text-muted'}`}>
          {sub}
        </span>
      )}
    </div>
  );
}
