'use client';

import type { Node, NodeProps } from '@xyflow/react';

export type LabelData = { lines: string[]; accent: boolean };
export type LabelNodeType = Node<LabelData, 'label'>;

/** What an arrow carries, on its line, above every arrow that runs beneath. */
export function LabelNode({ data }: NodeProps<LabelNodeType>) {
  return (
    <div
      className={`size-full rounded-sm bg-surface px-0.5 py-0.5 text-center text-[14px] leading-[17px] whitespace-nowrap ${
        data.accent ? 'font-semibold text-accent' : 'text-muted'
      }`}
    >
      {data.lines.map((line) => (
        <div key={line}>{line}</div>
      ))}
    </div>
  );
}
