import type { Drawn } from '#lib/map/layout/draw-map.ts';
import type { Place } from '#lib/map/layout/place-nodes.ts';
import type { Picture } from '#lib/map/picture.ts';
import { sideOf } from '#lib/map/side-of.ts';
import type { ActorNodeType } from './actor-node.tsx';
import type { Selection } from './selection.ts';
import type { Said } from './use-said.ts';

/** One and the same list for all, so that two nodes alike are seen to be. */
const handles: [] = [];
const still = { selectable: false, connectable: false, deletable: false } as const;

/**
 * With its upper left corner there. By `left` and `top`: what is moved by a transform, or stacked by number, is a
 * drawing of its own to the browser, and hundreds of those make every step slow.
 */
const standAt = ({ x, y }: Place) => ({
  ...{ position: { x, y }, style: { left: x, top: y, transform: 'none', zIndex: 'auto' } },
});

/** The actors of a picture, where they are drawn, in the words of the canvas. Nothing about them has to be measured. */
export function actorNodes(
  picture: Picture,
  { boxes }: Drawn,
  selection: Selection,
  near: ReadonlySet<string> | null,
  said: (id: string) => Said,
  movable: boolean,
): ActorNodeType[] {
  return [...picture.actors.values()].flatMap(({ actor }): ActorNodeType[] => {
    const { id, name, kind } = actor;
    const box = boxes.get(id);
    if (!box) return [];
    const { width, height } = box;
    const { sub, marks, label } = said(id);
    return [
      {
        ...{ id, type: 'actor', width, height, measured: { width, height }, handles },
        ...standAt({ x: box.x - width / 2, y: box.y - height / 2 }),
        ...{ ...still, draggable: movable, focusable: true },
        ...{ ariaLabel: label, ariaRole: 'button' },
        data: {
          ...{ name, sub, marks, kind, side: sideOf(actor) },
          ...{ dimmed: near !== null && !near.has(id), chosen: selection?.id === id },
        },
      },
    ];
  });
}
