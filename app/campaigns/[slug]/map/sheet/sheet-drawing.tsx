'use client';

import { useTranslations } from 'next-intl';
import { useMemo } from 'react';
import { NetworkOnPaper } from '#app/map/network-on-paper.tsx';
import { MOST_CARDS } from '#lib/map/layout/arrangements.ts';
import { drawMap, standingPlaces } from '#lib/map/layout/draw-map.ts';
import { placedByHand } from '#lib/map/layout/placed-by-hand.ts';
import type { Picture } from '#lib/map/picture.ts';
import type { PowerMap } from '#lib/map/schema.ts';

/** The network as people left it. Of hundreds of actors no sheet could show the names. */
export function SheetDrawing({ map, picture }: { map: PowerMap; picture: Picture }) {
  const t = useTranslations('sheet');
  const say = useTranslations('map');
  const drawn = useMemo(() => {
    if (map.actors.length > MOST_CARDS) return null;
    const places = new Map([...standingPlaces([picture]), ...placedByHand(map.actors)]);
    const ahead = ({ of, on }: { of: string; on: string }) =>
      (places.get(on)?.x ?? 0) < (places.get(of)?.x ?? 0);
    return drawMap(...([picture, places, map.resources, ahead] as const), () => false);
  }, [map, picture]);
  if (!drawn) return <p>{t('tooMany', { count: map.actors.length })}</p>;
  return (
    <div className="break-inside-avoid print:[&_svg]:max-h-[42vh]!">
      <NetworkOnPaper
        {...{ picture, drawn }}
        label={say('canvas', { actors: picture.actors.size })}
      />
    </div>
  );
}
