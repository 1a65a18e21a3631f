'use client';

import type { Node, NodeProps } from '@xyflow/react';

export type LabelData = { lines: string[]; dimmed: boolean; accent: boolean };
export type LabelNodeType = Node<LabelData, 'label'>;

/** What an arrow carries, on its line, above every arrow that runs beneath. */
export function LabelNode({ data }: NodeProps<LabelNodeType>) {
  return (
    <div
      className={`size-full rounded-sm bg-surface px-1 py-0.5 text-center text-[12px] leading-[15px] whitespace-nowrap transition-opacity ${
        data.accent ? 'font-semibold text-accent' : 'text-muted'
      } ${data.dimmed ? 'opacity-20' : ''}`}
    >
      {data.lines.map((line) => (
        <div key={line}>{line}</div>
      ))}
    </div>
  );
}
