'use client';

import { ReactFlow, ReactFlowProvider } from '@xyflow/react';
import '@xyflow/react/dist/style.css';
import { type KeyboardEvent, useContext, useMemo, useRef, useState } from 'react';
import type { Drawn } from '#lib/map/layout/draw-map.ts';
import type { Place } from '#lib/map/layout/place-nodes.ts';
import type { Picture } from '#lib/map/picture.ts';
import type { Tie } from '#lib/ties/schema.ts';
import { ActorNode, type ActorNodeType } from './actor-node.tsx';
import { actorNodes } from './actor-nodes.ts';
import { ArrowLayer } from './arrow-layer.tsx';
import { Beside } from './beside.ts';
import { CanvasButtons } from './canvas-buttons.tsx';
import { extentOf, stopsOf } from './extent-of.ts';
import { FollowSelection } from './follow-selection.tsx';
import { Hall } from './lit.ts';
import { type Direction, neighbourOf } from './neighbour-of.ts';
import { OnCanvas } from './on-canvas.tsx';
import { reuse } from './reuse.ts';
import { nearby, type Selection } from './selection.ts';
import { useArrival } from './use-arrival.ts';
import { useDragging } from './use-dragging.ts';
import { usePointer } from './use-pointer.ts';
import type { Said } from './use-said.ts';

const nodeTypes = { actor: ActorNode };
/** None of the library's keys: each would make the canvas anew whenever it is pressed. Pinching and Ctrl zoom without. */
const noKeys = {
  ...{ deleteKeyCode: null, selectionKeyCode: null, multiSelectionKeyCode: null },
  ...{ panActivationKeyCode: null, zoomActivationKeyCode: null },
};
const directions: Record<string, Direction> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

export type MapCanvasProps = {
  picture: Picture;
  drawn: Drawn;
  /** The ties that are drawn. */
  ties: readonly Tie[];
  selection: Selection;
  onSelect: (selection: Selection) => void;
  said: (id: string) => Said;
  label: string;
  /** Someone has put an actor elsewhere; without it actors stay where they are. */
  onMove?: (id: string, place: Place) => void;
};

/** The network itself. The only part that knows the drawing library, and loaded only where it is shown. */
export default function MapCanvas(props: MapCanvasProps) {
  return (
    <ReactFlowProvider>
      <Canvas {...props} />
    </ReactFlowProvider>
  );
}

function Canvas(props: MapCanvasProps) {
  const { picture, drawn, ties, selection, onSelect, said, label, onMove } = props;
  const [root, setRoot] = useState<HTMLElement | null>(null);
  const ends = useMemo(
    () => [...picture.arrows.map(({ id, on, of }) => ({ id, from: on, to: of })), ...ties],
    [picture.arrows, ties],
  );
  const lit = useContext(Hall)?.lit;
  const marked = useContext(Beside)?.marks;
  const near = useMemo(() => lit ?? nearby(picture, selection), [lit, picture, selection]);
  const before = useRef(new Map<string, ActorNodeType>());
  const standing = useMemo(() => {
    const parts = actorNodes(picture, drawn, selection, near, said, onMove !== undefined);
    const kept = reuse(before.current, parts);
    before.current = new Map(kept.map((node) => [node.id, node]));
    return kept;
  }, [picture, drawn, selection, near, said, onMove !== undefined]);
  const extent = useMemo(
    () => ({ all: extentOf(drawn), route: stopsOf(picture, drawn) }),
    [picture, drawn],
  );
  const { arrived, all } = useArrival(standing, extent.route);
  const { nodes, moved, drag, drop } = useDragging(drawn, ends, arrived);
  const pointer = usePointer({ root, lines: drawn.lines, onSelect, onMove, drag, drop });

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') return onSelect(null);
    const id = event.target instanceof HTMLElement ? event.target.dataset.id : undefined;
    if (!id || !drawn.boxes.has(id)) return;
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      return onSelect({ kind: 'actor', id });
    }
    const direction = directions[event.key];
    const next = direction && neighbourOf(drawn.boxes, id, direction);
    if (!next) return;
    event.preventDefault();
    root?.querySelector<HTMLElement>(`.react-flow__node[data-id="${next}"]`)?.focus();
  };

  return (
    <section ref={setRoot} aria-label={label} onKeyDown={onKeyDown} className="size-full">
      <ReactFlow
        nodes={nodes}
        nodeTypes={nodeTypes}
        {...noKeys}
        minZoom={0.15}
        maxZoom={2}
        disableKeyboardA11y
        proOptions={{ hideAttribution: true }}
        nodesConnectable={false}
        elementsSelectable={false}
        zoomOnScroll={false}
        preventScrolling={false}
        panOnScroll={false}
        zoomOnDoubleClick={false}
        {...pointer}
      >
        <ArrowLayer
          {...{ picture, drawn, ties, selection, near, marked, onSelect, moved }}
          named={all}
        />
        <OnCanvas boxes={moved?.drawn.boxes ?? drawn.boxes} />
        <FollowSelection selection={selection} />
        <CanvasButtons {...extent} />
      </ReactFlow>
    </section>
  );
}
