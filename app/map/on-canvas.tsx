'use client';

import { useReactFlow, useStore } from '@xyflow/react';
import { MousePointer2 } from 'lucide-react';
import { useEffect } from 'react';
import type { Box } from '#lib/map/layout/ports.ts';
import type { Here } from '#lib/realtime/protocol.ts';
import { tellPointer, usePointers } from '#lib/realtime/use-colleagues.ts';
import { CanvasPart } from './canvas-part.tsx';
import { OpenMark, openByActor, type Together, useTogether } from './together.tsx';

type Boxes = ReadonlyMap<string, Box>;

/** What organizers see of each other on the drawing, above it and out of the pointer's way. */
export function OnCanvas({ boxes }: { boxes: Boxes }) {
  const together = useTogether();
  return together && <Others boxes={boxes} together={together} />;
}

function Others({ boxes, together }: { boxes: Boxes; together: Together }) {
  const { discussion, colleagues, stream } = together;
  const flow = useReactFlow();
  const canvas = useStore(({ domNode }) => domNode);
  const pointers = usePointers(stream);
  useEffect(() => {
    if (!canvas) return;
    return tellPointer(canvas, stream, ({ clientX, clientY }) =>
      flow.screenToFlowPosition({ x: clientX, y: clientY }),
    );
  }, [canvas, stream, flow]);
  const names = new Map(colleagues.map(({ personId, name }) => [personId, name]));
  return (
    <CanvasPart at="above">
      {[...openByActor(discussion)].map(([id, count]) => {
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
      {selections(colleagues, boxes).map(({ id, box, who, outlined }) => (
        <div
          key={id}
          aria-hidden
          className={`pointer-events-none absolute -translate-1/2 rounded-md ${outlined ? 'outline-2 outline-offset-6 outline-accent outline-dashed' : ''}`}
          style={{ left: box.x, top: box.y, width: box.width, height: box.height }}
        >
          <Tag className="absolute start-0 -bottom-2 translate-y-full">{who}</Tag>
        </div>
      ))}
      {pointers.map(({ personId, x, y }) => {
        const name = names.get(personId);
        return (
          name && (
            <div
              key={personId}
              aria-hidden
              className="pointer-events-none absolute top-0 left-0 z-20 flex items-start transition-transform duration-100 motion-reduce:transition-none"
              style={{ transform: `translate(${x}px, ${y}px)` }}
            >
              <MousePointer2 className="size-5 fill-accent text-accent" />
              <Tag className="mt-3">{name}</Tag>
            </div>
          )
        );
      })}
    </CanvasPart>
  );
}

const Tag = ({ className, children }: { className: string; children: string }) => (
  <bdi
    className={`block max-w-48 truncate rounded-sm bg-accent px-1.5 text-sm text-on-accent ${className}`}
  >
    {children}
  </bdi>
);

/** What is selected by others, each thing once with everybody's name: an actor's box, or the middle of an arrow. */
function selections(colleagues: readonly Here[], boxes: Boxes) {
  const by = new Map<string, { id: string; box: Box; who: string; outlined: boolean }>();
  for (const { name, selected } of colleagues) {
    if (!selected) continue;
    const [one, two] = selected.id.split('>').map((id) => boxes.get(id));
    if (!one) continue;
    const box = two ? { x: (one.x + two.x) / 2, y: (one.y + two.y) / 2, width: 1, height: 1 } : one;
    const who = by.get(selected.id)?.who;
    by.set(selected.id, {
      ...{ id: selected.id, box, outlined: !two, who: who ? `${who}, ${name}` : name },
    });
  }
  return [...by.values()];
}
