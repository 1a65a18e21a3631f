'use client';

import { ReactFlow, ReactFlowProvider } from '@xyflow/react';
import '@xyflow/react/dist/style.css';
import { type KeyboardEvent, useContext, useMemo, useRef, useState } from 'react';
import type { Drawn } from '#lib/map/layout/draw-map.ts';
import type { Place } from '#lib/map/layout/place-nodes.ts';
import { redrawActor } from '#lib/map/layout/redraw-actor.ts';
import type { Picture } from '#lib/map/picture.ts';
import { ActorNode } from './actor-node.tsx';
import { Beside } from './beside.ts';
import { CanvasButtons } from './canvas-buttons.tsx';
import { extentOf, stopsOf } from './extent-of.ts';
import { flowParts, type MapNode } from './flow-parts.ts';
import { FollowSelection } from './follow-selection.tsx';
import { LabelNode } from './label-node.tsx';
import { Hall } from './lit.ts';
import { type Direction, neighbourOf } from './neighbour-of.ts';
import { OnCanvas } from './on-canvas.tsx';
import { reuse } from './reuse.ts';
import { nearby, type Selection } from './selection.ts';
import { SupplyEdge, type SupplyEdgeType } from './supply-edge.tsx';

const nodeTypes = { actor: ActorNode, label: LabelNode };
const edgeTypes = { supply: SupplyEdge };
const directions: Record<string, Direction> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

export type MapCanvasProps = {
  picture: Picture;
  drawn: Drawn;
  selection: Selection;
  onSelect: (selection: Selection) => void;
  said: (id: string) => { sub: string; label: string };
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

function Canvas({ picture, selection, onSelect, said, label, onMove, ...props }: MapCanvasProps) {
  const [root, setRoot] = useState<HTMLElement | null>(null);
  const [dragged, setDragged] = useState<{ id: string; place: Place } | null>(null);
  const ends = useMemo(
    () => picture.arrows.map(({ id, on, of }) => ({ id, from: on, to: of })),
    [picture.arrows],
  );
  const drawn = useMemo(
    () => (dragged ? redrawActor(props.drawn, ends, dragged.id, dragged.place) : props.drawn),
    [props.drawn, ends, dragged],
  );
  const lit = useContext(Hall)?.lit;
  const marked = useContext(Beside)?.marks;
  const near = useMemo(() => lit ?? nearby(picture, selection), [lit, picture, selection]);
  const before = useRef({
    nodes: new Map<string, MapNode>(),
    edges: new Map<string, SupplyEdgeType>(),
  });
  const { nodes, edges } = useMemo(() => {
    const parts = flowParts(picture, drawn, selection, near, said, onMove !== undefined, marked);
    const [kept, lines] = [
      reuse(before.current.nodes, parts.nodes),
      reuse(before.current.edges, parts.edges),
    ];
    before.current = {
      nodes: new Map(kept.map((node) => [node.id, node])),
      edges: new Map(lines.map((edge) => [edge.id, edge])),
    };
    return { nodes: kept, edges: lines };
  }, [picture, drawn, selection, near, said, onMove !== undefined, marked]);

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
        edges={edges}
        nodeTypes={nodeTypes}
        edgeTypes={edgeTypes}
        minZoom={0.15}
        maxZoom={2}
        disableKeyboardA11y
        proOptions={{ hideAttribution: true }}
        nodesConnectable={false}
        edgesFocusable={false}
        elementsSelectable={false}
        zoomOnScroll={false}
        preventScrolling={false}
        panOnScroll={false}
        zoomOnDoubleClick={false}
        onNodesChange={(changes) => {
          for (const change of changes)
            if (change.type === 'position' && change.position) {
              const box = drawn.boxes.get(change.id);
              if (!box) continue;
              const { x, y } = change.position;
              const place = { x: x + box.width / 2, y: y + box.height / 2 };
              setDragged({ id: change.id, place });
            }
        }}
        onNodeDragStop={(_, node) => {
          const box = drawn.boxes.get(node.id);
          setDragged(null);
          if (box) onMove?.(node.id, { x: box.x, y: box.y });
        }}
        onNodeClick={(_, node) =>
          onSelect(
            node.type === 'label'
              ? { kind: 'arrow', id: node.id.slice('label '.length) }
              : { kind: 'actor', id: node.id },
          )
        }
        onEdgeClick={(_, edge) => onSelect({ kind: 'arrow', id: edge.id })}
        onPaneClick={() => onSelect(null)}
      >
        <OnCanvas boxes={drawn.boxes} />
        <FollowSelection selection={selection} />
        <CanvasButtons all={extentOf(drawn)} route={stopsOf(picture, drawn)} />
      </ReactFlow>
    </section>
  );
}
