'use client';

import type { Node, NodeProps } from '@xyflow/react';
import { memo } from 'react';
import { type Side, sideOutline } from '#app/ui/side-badge.tsx';
import { fitName, PADDING } from '#lib/map/layout/fit-name.ts';
import { textWidth } from '#lib/map/layout/text-width.ts';
import { KindIcon } from './kind-icon.tsx';
import { MarkIcons } from './mark-icons.tsx';

export type ActorData = {
  name: string;
  sub: string;
  /** The marks that ties give it, apart by spaces: a list would be new to the canvas each time. */
  marks: string;
  kind: string;
  side: Side;
  dimmed: boolean;
  chosen: boolean;
};
export type ActorNodeType = Node<ActorData, 'actor'>;

/** A card: outline by side, icon by kind, as large as what runs through it. */
export const ActorNode = memo(function ActorNode({ data, width = 0 }: NodeProps<ActorNodeType>) {
  const { name, sub, marks, kind, side, dimmed, chosen } = data;
  // The icon takes the room of about two letters.
  const { size, row, rows, cut } = fitName(`00 ${name}`, width, sub ? 'above' : 'alone');
  // What fits is not cut: what may cut is a drawing of its own to the browser.
  const wide = textWidth(sub) * (15 / 14) > width - PADDING;
  const filled = side === 'target' && !dimmed;
  // Far from what is selected the outline fades and the name only loses weight, so that it can still be read.
  const ground = filled ? 'text-on-target' : dimmed ? 'text-muted' : 'text-ink';
  return (
    <div
      title={name}
      className={`flex size-full flex-col justify-center rounded-md px-1.5 ${sideOutline[side]} ${ground} ${
        filled ? '' : 'bg-surface!'
      } ${dimmed ? 'border-line!' : ''} ${chosen ? 'outline-3 outline-offset-3 outline-accent' : 'outline-1 outline-transparent'}`}
    >
      <span
        className={`wrap-break-word ${dimmed ? '' : 'font-semibold'} ${cut ? 'line-clamp-3' : ''}`}
        style={{ fontSize: size, lineHeight: `${row}px`, ...(cut && { WebkitLineClamp: rows }) }}
      >
        <KindIcon
          kind={kind}
          className="me-1 inline size-[0.95em] overflow-visible align-[-0.1em]"
        />
        {name}
      </span>
      {sub && (
        <span
          className={`text-[15px] leading-[16px] ${wide ? 'truncate' : 'whitespace-nowrap'} ${filled ? '' : 'text-muted'}`}
        >
          {sub}
        </span>
      )}
      {marks && <MarkIcons marks={marks} />}
    </div>
  );
});
