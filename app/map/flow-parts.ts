import type { CSSProperties } from 'react';
import type { Drawn } from '#lib/map/layout/draw-map.ts';
import type { Picture } from '#lib/map/picture.ts';
import { sideOf } from '#lib/map/side-of.ts';
import type { ActorNodeType } from './actor-node.tsx';
import type { LabelNodeType } from './label-node.tsx';
import type { Selection } from './selection.ts';
import type { SupplyEdgeType } from './supply-edge.tsx';

export type MapNode = ActorNodeType | LabelNodeType;
const still = {
  draggable: false,
  selectable: false,
  connectable: false,
  deletable: false,
} as const;

/** Labels stand above arrows and below actors; they name what a pointer may press, so they let it through to the arrow. */
const labelStyle: CSSProperties = { cursor: 'pointer' };

/** A picture and its drawing in the words of the canvas. */
export function flowParts(
  picture: Picture,
  drawn: Drawn,
  selection: Selection,
  near: ReadonlySet<string> | null,
  said: (id: string) => { sub: string; label: string },
  movable: boolean,
  marked?: ReadonlySet<string>,
): { nodes: MapNode[]; edges: SupplyEdgeType[] } {
  const chosen = (id: string) => selection?.id === id;
  const far = (of: string, on: string) => near !== null && !(near.has(of) && near.has(on));
  const nodes: MapNode[] = [...picture.actors.values()].flatMap(({ actor }): MapNode[] => {
    const box = drawn.boxes.get(actor.id);
    if (!box) return [];
    const { width, height } = box;
    const { sub, label } = said(actor.id);
    return [
      {
        ...{ id: actor.id, type: 'actor', width, height, measured: { width, height } },
        position: { x: box.x - width / 2, y: box.y - height / 2 },
        ...{ ...still, draggable: movable, focusable: true, zIndex: 20 },
        ...{ ariaLabel: label, ariaRole: 'button' },
        data: {
          ...{
            name: actor.name,
            sub,
            kind: actor.kind,
            side: sideOf(actor),
          },
          ...{ dimmed: near !== null && !near.has(actor.id), chosen: chosen(actor.id) },
        },
      },
    ];
  });
  const arrows = picture.arrows.filter(({ id }) => drawn.lines.has(id));
  for (const { id, of, on, onRoute } of arrows) {
    const label = drawn.labels.get(id);
    // Far from what is selected only lines stay: words must be readable wherever they stand.
    if (!label || far(of, on)) continue;
    const { width, height, lines } = label;
    nodes.push({
      ...{ id: `label ${id}`, type: 'label', width, height, measured: { width, height } },
      position: { x: label.x - width / 2, y: label.y - height / 2 },
      ...{ ...still, focusable: false, zIndex: 10, style: labelStyle },
      data: { lines, accent: onRoute },
    });
  }
  const edges = arrows.map(
    ({ id, of, on, strength, covers, onRoute }): SupplyEdgeType => ({
      ...{ id, type: 'supply', source: on, target: of, focusable: false, deletable: false },
      zIndex: onRoute || chosen(id) ? 2 : 1,
      data: {
        ...{ curves: drawn.lines.get(id)!.curves, strength, covers, onRoute },
        ...{ dimmed: far(of, on), chosen: chosen(id), marked: marked?.has(id) ?? false },
      },
    }),
  );
  return { nodes, edges };
}
