'use client';

import type { Drawn } from '#lib/map/layout/draw-map.ts';
import {
  TIE_WIDTH,
  type TieLook,
  type TiePath,
  tieDashes,
  tiePaths,
} from '#lib/map/layout/tie-paths.ts';
import type { Tie } from '#lib/ties/schema.ts';
import type { Selection } from './selection.ts';

type DrawnTies = {
  ties: readonly Tie[];
  drawn: Drawn;
  selection: Selection;
  near: ReadonlySet<string> | null;
};

/** What a tie looks like while something is selected: what is not near stays as a faint line. */
const lookOf = (
  { from, to }: Tie,
  selection: Selection,
  near: ReadonlySet<string> | null,
): TieLook =>
  near && !(near.has(from) && near.has(to))
    ? 'far'
    : selection?.id === from || selection?.id === to
      ? 'chosen'
      : 'usual';

/** The lines of ties, within the drawing of the arrows. */
export function TieLines({ ties, drawn, selection, near }: DrawnTies) {
  const lines = ties.flatMap((tie) => {
    const curves = drawn.links.get(tie.id)?.curves;
    return curves ? [{ curves, kind: tie.kind, look: lookOf(tie, selection, near) }] : [];
  });
  return tiePaths(lines).map(({ key, ...path }) => <TieLine key={key} {...path} />);
}

const colours: Record<TieLook, string> = {
  far: 'color-mix(in oklab, var(--orchestrate) 18%, var(--surface))',
  usual: 'var(--orchestrate)',
  chosen: 'var(--orchestrate)',
};

function TieLine({ kind, look, lines, heads }: Omit<TiePath, 'key'>) {
  const stroke = {
    stroke: colours[look],
    strokeLinecap: 'round',
    strokeWidth: look === 'chosen' ? TIE_WIDTH + 1 : TIE_WIDTH,
  } as const;
  return (
    <>
      <path d={lines} {...stroke} strokeDasharray={tieDashes[kind]} />
      {heads && <path d={heads} {...stroke} />}
    </>
  );
}

/** The words of ties, above all lines and out of the pointer's way. */
export function TieWords({ ties, drawn, selection, near }: DrawnTies) {
  return ties.map((tie) => {
    const at = drawn.labels.get(tie.id);
    if (!at || lookOf(tie, selection, near) === 'far') return null;
    const { x, y, width, height, lines } = at;
    return (
      <div
        key={tie.id}
        className="absolute rounded-sm bg-surface px-0.5 py-0.5 text-center text-[14px] leading-[17px] whitespace-pre text-orchestrate italic"
        style={{ left: x - width / 2, top: y - height / 2, width, height }}
      >
        {lines.join('\n')}
      </div>
    );
  });
}
