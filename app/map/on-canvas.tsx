'use client';

import { ViewportPortal } from '@xyflow/react';
import type { Box } from '#lib/map/layout/ports.ts';
import { OpenMark, openByActor, useTogether } from './together.tsx';

/** What organizers see of each other on the drawing, above it and out of the pointer's way. */
export function OnCanvas({ boxes }: { boxes: ReadonlyMap<string, Box> }) {
  const together = useTogether();
  if (!together) return null;
  const open = [...openByActor(together.discussion)];
  return (
    <ViewportPortal>
      {open.map(([id, count]) => {
        const box = boxes.get(id);
        return (
          box && (
            <div
              key={id}
              className="pointer-events-none absolute z-10 -translate-x-full -translate-y-1/2"
              style={{ left: box.x + box.width / 2, top: box.y - box.height / 2 }}
            >
              <OpenMark count={count} />
            </div>
          )
        );
      })}
    </ViewportPortal>
  );
}
