import { arrowShape } from '#lib/map/layout/arrow-shape.ts';
import { drawMap, standingPlaces } from '#lib/map/layout/draw-map.ts';
import { fitName } from '#lib/map/layout/fit-name.ts';
import { frameOf } from '#lib/map/layout/frame-of.ts';
import { cornerOf, outlines, rowsAt } from '#lib/map/layout/outline.ts';
import { placedByHand } from '#lib/map/layout/placed-by-hand.ts';
import type { Box } from '#lib/map/layout/ports.ts';
import { pictureOf } from '#lib/map/picture.ts';
import type { PowerMap } from '#lib/map/schema.ts';
import { sideOf } from '#lib/map/side-of.ts';
import type { TieKind } from '#lib/map/tie-kinds.ts';
import { sideColours } from './rows-of-map.ts';
import { roomOfTies, TIE_COLOUR, tieKey, tieLines } from './svg-ties.ts';
import { element, xmlFile, xmlText } from './xml.ts';

const INK = '#1c1b1a';
const PAPER = '#ffffff';
const EDGE = '#857e75';
const FONT = "'Public Sans', Arial, Helvetica, sans-serif";

/** Ties between actors, and the words for their kinds. */
export type SvgTies = {
  ties: readonly { id: string; from: string; to: string; kind: TieKind }[];
  words: Record<TieKind, string>;
};

/** The network of one day (null is before everything) as a picture, with every arrow and name of its own. */
export function svg(
  map: PowerMap,
  day: string | null,
  title: string,
  { ties, words }: SvgTies,
): string {
  const picture = pictureOf(map, day);
  const places = new Map([
    ...standingPlaces([pictureOf(map, null), picture]),
    ...placedByHand(map.actors),
  ]);
  const drawn = drawMap(
    ...([picture, places, map.resources] as const),
    () => true,
    () => false,
    ties.map((tie) => ({ ...tie, word: words[tie.kind] })),
  );
  const { boxes, lines, labels } = drawn;
  const room = [...boxes.values(), ...labels.values(), ...roomOfTies(drawn)];
  const key = tieKey(frameOf(room), new Set(ties.map(({ kind }) => kind)), words);
  const { x, y, width, height } = frameOf([...room, ...key.room]);
  const joins = new Set(drawn.links.keys());
  const arrows = new Map(picture.arrows.map((arrow) => [arrow.id, arrow]));
  const drawing = element(
    'svg',
    {
      ...{ xmlns: 'http://www.w3.org/2000/svg', role: 'img', width, height },
      ...{ viewBox: `${x} ${y} ${width} ${height}`, 'font-family': FONT },
    },
    [
      `<title>${xmlText(title)}</title>`,
      element('rect', { x, y, width, height, fill: PAPER }),
      ...[...lines].map(([id, { curves }]) => {
        const { strength, covers, onRoute } = arrows.get(id)!;
        const shape = arrowShape(curves, strength);
        const colour = onRoute ? sideColours.movement! : EDGE;
        return element('g', { opacity: onRoute ? 1 : 0.62 }, [
          element('path', {
            ...{ d: shape.line, fill: 'none', stroke: colour, 'stroke-width': shape.width },
            'stroke-dasharray': covers ? null : '5 5',
          }),
          element('path', { d: shape.head, fill: colour }),
        ]);
      }),
      ...tieLines(drawn, ties),
      ...[...labels].map(([id, label]) =>
        element('g', joins.has(id) ? { 'font-style': 'italic' } : {}, [
          element('rect', { ...cornerOf(label), fill: PAPER }),
          ...linesOf(label, label.lines, {
            size: 14,
            row: 17,
            fill: joins.has(id) ? TIE_COLOUR : '#5e5a55',
            weight: 400,
          }),
        ]),
      ),
      ...key.rows,
      ...[...boxes].map(([id, box]) => node(box, picture.actors.get(id)!)),
    ],
  );
  return xmlFile(drawing);
}

function node(box: Box, { actor }: { actor: PowerMap['actors'][number] }): string {
  const side = sideOf(actor);
  const outline = outlines[side];
  const colour = sideColours[side] ?? EDGE;
  const { lines, ...type } = fitName(actor.name, box.width, 'alone');
  return element('g', {}, [
    `<title>${xmlText(actor.name)}</title>`,
    element('rect', {
      ...{ ...cornerOf(box), rx: 6, fill: actor.target ? colour : PAPER, stroke: colour },
      ...{ 'stroke-width': outline.width, 'stroke-dasharray': outline.dashes ?? null },
    }),
    ...(outline.double
      ? [element('rect', { ...cornerOf(box), rx: 6, fill: 'none', stroke: PAPER })]
      : []),
    ...linesOf(box, lines, { ...type, fill: actor.target ? PAPER : INK, weight: 600 }),
  ]);
}

type Type = { size: number; row: number; fill: string; weight: number };
function linesOf(box: Box, lines: readonly string[], { fill, weight, ...type }: Type) {
  const style = { 'font-size': type.size, 'font-weight': weight, fill, 'text-anchor': 'middle' };
  return rowsAt(box, lines, type).map(({ line, x, y }) =>
    element('text', { x, y, ...style }, [xmlText(line)]),
  );
}
