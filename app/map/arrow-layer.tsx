'use client';

import { memo } from 'react';
import { type ArrowLook, type ArrowPath, arrowPaths } from '#lib/map/layout/arrow-paths.ts';
import type { Drawn } from '#lib/map/layout/draw-map.ts';
import type { Arrow, Picture } from '#lib/map/picture.ts';
import type { Tie } from '#lib/ties/schema.ts';
import { CanvasPart } from './canvas-part.tsx';
import type { Selection } from './selection.ts';
import { TieLines, TieWords } from './tie-layer.tsx';

type Layer = {
  picture: Picture;
  drawn: Drawn;
  /** None where they are not shown. */
  ties: readonly Tie[];
  selection: Selection;
  /** Who stands out; null while everybody does. */
  near: ReadonlySet<string> | null;
  /** The arrows that differ from the map beside. */
  marked: ReadonlySet<string> | undefined;
  onSelect: (selection: Selection) => void;
  /** With what each arrow carries; there is time for that when everybody is there. */
  named: boolean;
};

/**
 * The arrows and what they carry, and ties, beneath the actors. One drawing for all of them: as parts of the drawing
 * library each would be asked on every step of a pan or zoom whether it changed.
 *
 * @param moved the lines of whoever is being dragged, on a drawing of their own: the others are not drawn again.
 */
export function ArrowLayer({
  moved,
  ...layer
}: Layer & { moved: { own: ReadonlySet<string>; drawn: Drawn } | null }) {
  return (
    <CanvasPart at="beneath">
      <Arrows {...layer} without={moved?.own} />
      {moved && <Arrows {...layer} drawn={moved.drawn} only={moved.own} />}
    </CanvasPart>
  );
}

const Arrows = memo(function Arrows({
  picture,
  drawn,
  ties,
  selection,
  near,
  marked,
  onSelect,
  named,
  without,
  only,
}: Layer & {
  without?: ReadonlySet<string> | undefined;
  only?: ReadonlySet<string> | undefined;
}) {
  const lookOf = ({ id, of, on, onRoute }: Arrow): ArrowLook => {
    if (near && !(near.has(of) && near.has(on))) return 'far';
    return onRoute ? 'route' : selection?.id === id ? 'chosen' : 'usual';
  };
  const here = (id: string) => !without?.has(id) && (!only || only.has(id));
  const joined = { ties: ties.filter(({ id }) => here(id)), drawn, selection, near };
  const arrows = picture.arrows.flatMap((arrow) => {
    const { id, strength, covers } = arrow;
    const curves = drawn.lines.get(id)?.curves;
    if (!curves || !here(id)) return [];
    const look = lookOf(arrow);
    return [{ id, curves, strength, covers, look, marked: marked?.has(id) ?? false }];
  });
  return (
    <>
      <svg aria-hidden className="absolute size-px overflow-visible fill-none">
        {arrowPaths(arrows).map(({ key, ...path }) => (
          <Path key={key} {...path} />
        ))}
        <TieLines {...joined} />
      </svg>
      {arrows.map(({ id, look }) => {
        const at = named && drawn.labels.get(id);
        // Far from what is selected only lines stay: words must be readable wherever they stand.
        if (!at || look === 'far') return null;
        const { x, y, width, height, lines } = at;
        return (
          // biome-ignore lint/a11y/noStaticElementInteractions lint/a11y/useKeyWithClickEvents: with keys an arrow is chosen from the panel of its actor, or in the table.
          <div
            key={id}
            className={`pointer-events-auto absolute cursor-pointer rounded-sm bg-surface px-0.5 py-0.5 text-center text-[14px] leading-[17px] whitespace-pre ${
              look === 'route' ? 'font-semibold text-accent' : 'text-muted'
            }`}
            style={{ left: x - width / 2, top: y - height / 2, width, height }}
            onClick={() => onSelect({ kind: 'arrow', id })}
          >
            {lines.join('\n')}
          </div>
        );
      })}
      {named && <TieWords {...joined} />}
    </>
  );
});

/** What is seen through would have to be put together apart from the rest: colours are mixed instead. */
const mixed = (share: number) => `color-mix(in oklab, var(--edge) ${share}%, var(--surface))`;
const colours: Record<ArrowLook, string> = {
  far: mixed(14),
  usual: mixed(64),
  chosen: 'var(--ink)',
  route: 'var(--accent)',
};

function Path({ look, covers, marked, width, lines, heads }: Omit<ArrowPath, 'key'>) {
  const stitch = { stroke: 'var(--surface)', strokeWidth: Math.max(1, width / 2) };
  return (
    <>
      <path
        d={lines}
        stroke={colours[look]}
        strokeWidth={width}
        strokeDasharray={covers ? undefined : '5 5'}
      />
      {marked && <path d={lines} {...stitch} strokeDasharray="2 5" />}
      <path d={heads} fill={colours[look]} />
    </>
  );
}
