import type { Drawn } from '#lib/map/layout/draw-map.ts';
import type { Box } from '#lib/map/layout/ports.ts';
import { TIE_WIDTH, tieDashes, tiePaths } from '#lib/map/layout/tie-paths.ts';
import { type TieKind, tieKinds } from '#lib/map/tie-kinds.ts';
import { element, xmlText } from './xml.ts';

export const TIE_COLOUR = '#3d46a8';
const ROW = 24;
const SAMPLE = 56;

const stroke = (dashes: string | null) => ({
  ...{ fill: 'none', stroke: TIE_COLOUR, 'stroke-width': TIE_WIDTH, 'stroke-linecap': 'round' },
  'stroke-dasharray': dashes,
});

/** The lines of ties, as they lie beneath the words and actors of a drawing. */
export const tieLines = (
  { links }: Drawn,
  ties: readonly { id: string; kind: TieKind }[],
): string[] =>
  tiePaths(
    ties.flatMap(({ id, kind }) => {
      const curves = links.get(id)?.curves;
      return curves ? [{ curves, kind, look: 'usual' as const }] : [];
    }),
  ).map(({ kind, lines, heads }) =>
    element('g', {}, [
      element('path', { d: lines, ...stroke(tieDashes[kind]) }),
      element('path', { d: heads, ...stroke(null) }),
    ]),
  );

/** What each kind of line means, a row for each kind that there is, and the room they take below a drawing. */
export function tieKey(
  { x, y, height }: { x: number; y: number; height: number },
  kinds: ReadonlySet<TieKind>,
  words: Record<TieKind, string>,
): { rows: string[]; room: Box[] } {
  const shown = tieKinds.filter((kind) => kinds.has(kind));
  const at = (i: number) => ({ left: x + ROW, middle: y + height + i * ROW });
  return {
    rows: shown.map((kind, i) => {
      const { left, middle } = at(i);
      const text = { x: left + SAMPLE + 10, y: middle + 5, 'font-size': 14, fill: TIE_COLOUR };
      return element('g', {}, [
        element('path', { d: `M${left},${middle}h${SAMPLE}`, ...stroke(tieDashes[kind]) }),
        element('text', text, [xmlText(words[kind])]),
      ]);
    }),
    room: shown.map((_, i) => {
      const { left, middle } = at(i);
      return { x: left + SAMPLE, y: middle, width: 2 * SAMPLE, height: ROW };
    }),
  };
}

/** The places that lines of ties pass, which may go round outside everything else. */
export const roomOfTies = ({ links }: Drawn): Box[] =>
  [...links.values()].flatMap(({ curves }) =>
    curves.flat().map((place) => ({ ...place, width: 0, height: 0 })),
  );
