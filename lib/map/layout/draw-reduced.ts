import type { ReducedMap } from '#lib/map/reduced-schema.ts';
import { sizeOf, withMore } from './draw-map.ts';
import { placeLabels } from './place-labels.ts';
import { placeNodes } from './place-nodes.ts';
import { placedByHand } from './placed-by-hand.ts';
import type { Box } from './ports.ts';
import { routeArrows } from './route-arrows.ts';
import { wrapLabel } from './wrap-label.ts';

/** A part of a map as a drawing: every node of one size and every arrow of one width, as nothing is computed. */
export function drawReduced({ actors, supplies }: ReducedMap) {
  const size = sizeOf(0, 0);
  const needs = new Map<string, { from: string; to: string; names: string[] }>();
  for (const { by, of, resource } of supplies) {
    const id = `${by}>${of}`;
    const arrow = needs.get(id) ?? { from: by, to: of, names: [] };
    arrow.names.push(resource);
    needs.set(id, arrow);
  }
  const links = [...needs].map(([id, { from, to }]) => ({ id, from, to, strength: 1 }));
  const places = placeNodes(
    actors.map(({ id, target, base, side }) => ({
      ...{ id, target, member: base || side === 'movement' },
      ...size,
    })),
    links,
  );
  const boxes = new Map<string, Box>(
    [...places, ...placedByHand(actors)].map(([id, place]) => [id, { ...place, ...size }]),
  );
  const lines = routeArrows(boxes, links);
  const texts = new Map(
    [...needs].map(([id, { names }]) => [id, wrapLabel(withMore(names[0] ?? '', names.length))]),
  );
  const wanted = [...texts].map(([id, { width, height }]) => ({ id, width, height }));
  const labels = [...placeLabels(boxes.values(), lines, wanted)].map(([id, at]) => ({
    ...{ id, ...texts.get(id)!, ...at },
  }));
  return { boxes, lines, labels };
}
