'use client';

import { type RefObject, useEffect } from 'react';
import type { Selection } from '#app/map/selection.ts';
import { useTogether } from '#app/map/together.tsx';
import type { Picture } from '#lib/map/picture.ts';
import type { PowerMap } from '#lib/map/schema.ts';
import { Colleagues } from './colleagues.tsx';
import { CommentSection } from './comment-section.tsx';
import { RatingSection } from './rating-section.tsx';

/** In the map's panel: how organizers see what is selected, and what they say about it. */
export function TogetherTools({
  selects,
  ...panel
}: {
  map: PowerMap;
  picture: Picture;
  selection: Selection;
  select: (to: Selection) => void;
  /** Where the page finds the map's own way to select. */
  selects: RefObject<(to: Selection) => void>;
}) {
  const { selection, select } = panel;
  useEffect(() => {
    selects.current = select;
  }, [selects, select]);
  const tellSelection = useTogether()?.tellSelection;
  useEffect(() => tellSelection?.(selection), [tellSelection, selection]);
  return (
    <div key={selection?.id ?? ''} className="grid gap-4">
      <Colleagues map={panel.map} selection={selection} select={select} />
      <RatingSection map={panel.map} selection={selection} />
      <CommentSection {...panel} />
    </div>
  );
}
