import { StillDrawing } from '#app/map/still-drawing.tsx';
import { drawReduced } from '#lib/map/layout/draw-reduced.ts';
import type { ReducedMap } from '#lib/map/reduced-schema.ts';
import { sideOf } from '#lib/map/side-of.ts';

/** As wide as an arrow is drawn that says only that something is supplied, not how much hangs on it. */
const PLAIN = 0.12;

/** A part of a map, drawn. */
export function ReducedDrawing({
  map,
  labels: names,
  ...drawing
}: {
  map: ReducedMap;
  /** What each actor is called, by id. */
  labels: ReadonlyMap<string, string>;
  /** What the drawing is. */
  label: string;
  /** Each actor leads to the place on the page that has its id. */
  linked?: boolean;
}) {
  const { boxes, lines, labels } = drawReduced(map);
  return (
    <StillDrawing
      {...drawing}
      labels={labels}
      arrows={lines.map((line) => ({ ...line, strength: PLAIN }))}
      nodes={map.actors.map(({ id, ...actor }) => ({
        ...{ id, name: names.get(id) ?? '', side: sideOf(actor), box: boxes.get(id)! },
      }))}
    />
  );
}
