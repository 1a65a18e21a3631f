'use client';

import { useContext } from 'react';
import type { Drawn } from '#lib/map/layout/draw-map.ts';
import type { Picture } from '#lib/map/picture.ts';
import { sideOf } from '#lib/map/side-of.ts';
import { Hall } from './lit.ts';
import { StillDrawing } from './still-drawing.tsx';

/** The network as it is printed. */
export function NetworkOnPaper({
  picture,
  drawn,
  label,
}: {
  picture: Picture;
  drawn: Drawn;
  label: string;
}) {
  const lit = useContext(Hall)?.lit;
  const faded = (...ids: string[]) => Boolean(lit && !ids.every((id) => lit.has(id)));
  return (
    <StillDrawing
      label={label}
      nodes={[...picture.actors.values()].map(({ actor }) => ({
        ...{ id: actor.id, name: actor.name, side: sideOf(actor), box: drawn.boxes.get(actor.id)! },
        faded: faded(actor.id),
      }))}
      arrows={picture.arrows.flatMap(({ id, of, on, strength, covers, onRoute }) => {
        const curves = drawn.lines.get(id)?.curves;
        return curves
          ? [{ ...{ id, curves, strength, covers, onRoute }, faded: faded(of, on) }]
          : [];
      })}
      labels={[...drawn.labels].map(([id, at]) => ({ id, ...at }))}
    />
  );
}
