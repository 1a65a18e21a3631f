import { MultiDirectedGraph } from 'graphology';
import type { Place } from '#lib/map/layout/place-nodes.ts';
import type { Band } from '#lib/map/layout/side-places.ts';
import type { ShownSide } from '#lib/map/narrowing.ts';
import type { Arrow, Picture, Pictured } from '#lib/map/picture.ts';
import { sideOf } from '#lib/map/side-of.ts';
import type { Tie } from '#lib/ties/schema.ts';
import type { Selection } from './selection.ts';

/** The names of the theme's colours that the drawing uses, and what they are now. */
export const COLOURS = [
  'movement',
  'ally',
  'neutral',
  'opponent',
  'target',
  'ink',
  'edge',
  'line',
  'accent',
  'orchestrate',
  'surface',
] as const;
export type Colours = Record<(typeof COLOURS)[number], string>;

/** Sides differ in shape too, so that colour alone says nothing. */
const shapes: Record<ShownSide, string> = {
  movement: 'square',
  ally: 'circle',
  neutral: 'circle',
  opponent: 'triangle',
  secondary_target: 'diamond',
  target: 'diamond',
};

export type Point = {
  x: number;
  y: number;
  size: number;
  /** Where the name stands. */
  beside: 'right' | 'below';
  color: string;
  shape: string;
  label: string;
  /** Whether its name is always there, where there is room, or never. */
  named: 'visible' | 'auto' | 'hidden';
  letters: number;
  ink: string;
  ground: string;
};
export type Link = { size: number; color: string; depth: 'edges' | 'topEdges' };
/** A group of actors and what it is called. */
export type NamedBand = Band & { name: string };
/** What stands before the key of a point that is no actor. */
export const BAND = 'band ';
/** What stands before the key of a line that is no arrow. */
export const TIE = 'tie ';

/** The points and lines of a picture, in the colours of the theme; what is far from the selection is faint. */
export function overviewGraph(
  picture: Picture,
  places: ReadonlyMap<string, Place>,
  shown: (arrow: Arrow) => boolean,
  look: {
    selection: Selection;
    near: ReadonlySet<string> | null;
    colours: Colours;
    bands: readonly NamedBand[];
    ties: readonly Tie[];
  },
): MultiDirectedGraph<Point, Link> {
  const graph = new MultiDirectedGraph<Point, Link>();
  const leverage = picture.answer.computable ? picture.answer.leverage : 0;
  for (const [id, one] of picture.actors) {
    const { x, y } = places.get(id) ?? { x: 0, y: 0 };
    // The drawing counts upwards.
    graph.addNode(id, { x, y: -y, ...pointOf(one, leverage, look) });
  }
  for (const { side, name, x, y, height } of look.bands)
    graph.addNode(`${BAND}${side}`, { x, y: height / 2 - y, ...nameOf(name, look.colours) });
  for (const arrow of picture.arrows)
    if (graph.hasNode(arrow.on) && graph.hasNode(arrow.of) && shown(arrow))
      graph.addEdgeWithKey(arrow.id, arrow.on, arrow.of, linkOf(arrow, look));
  for (const { id, from, to } of look.ties)
    if (graph.hasNode(from) && graph.hasNode(to))
      graph.addEdgeWithKey(`${TIE}${id}`, from, to, tieOf({ from, to }, look));
  return graph;
}

type Look = Parameters<typeof overviewGraph>[3];

function pointOf(
  { actor, loss }: Pictured,
  leverage: number,
  { selection, near, colours }: Look,
): Omit<Point, 'x' | 'y'> {
  const side = sideOf(actor);
  const chosen = selection?.id === actor.id;
  const faint = near !== null && !near.has(actor.id);
  const colour = colours[side === 'secondary_target' ? 'target' : side];
  const part = leverage > 0 ? Math.min(1, loss / leverage) : 0;
  return {
    ...{
      label: actor.name,
      shape: shapes[side],
      color: faint ? colours.line : chosen ? colours.accent : colour,
    },
    size: (actor.target ? 9 : 4.5) * Math.sqrt(1 + 3 * part) + (chosen ? 5 : 0),
    ...{ letters: chosen ? 15 : 13, ink: colours.ink, ground: colours.surface },
    // The target stands at the edge, where there is no room beside it.
    beside: actor.target ? 'below' : 'right',
    named: chosen || (actor.target && !faint) ? 'visible' : faint ? 'hidden' : 'auto',
  };
}

/** The name of a group: a word on the drawing and hardly a point. */
const nameOf = (label: string, { ink, surface }: Colours): Omit<Point, 'x' | 'y'> => ({
  ...{ label, size: 0.1, color: surface, shape: 'circle', named: 'visible', beside: 'right' },
  ...{ letters: 17, ink, ground: surface },
});

function linkOf(
  { id, of, on, strength, onRoute }: Arrow,
  { selection, near, colours }: Look,
): Link {
  const chosen = selection !== null && [id, of, on].includes(selection.id);
  const faint = near !== null && !(near.has(of) && near.has(on));
  const color = faint
    ? colours.line
    : onRoute
      ? colours.accent
      : chosen
        ? colours.ink
        : colours.edge;
  return {
    size: 0.6 + 5 * strength + (chosen ? 0.6 : 0),
    color: fade(color, onRoute || chosen ? 1 : faint ? 0.25 : 0.4),
    depth: onRoute || chosen ? 'topEdges' : 'edges',
  };
}

function tieOf({ from, to }: Pick<Tie, 'from' | 'to'>, { selection, near, colours }: Look): Link {
  const chosen = selection?.id === from || selection?.id === to;
  const faint = near !== null && !(near.has(from) && near.has(to));
  return {
    size: chosen ? 1.6 : 0.8,
    color: fade(colours.orchestrate, chosen ? 1 : faint ? 0.2 : 0.7),
    depth: chosen ? 'topEdges' : 'edges',
  };
}

/** A colour of the theme (#rrggbb), so many parts of it. */
const fade = (colour: string, part: number) =>
  `${colour}${Math.round(part * 255)
    .toString(16)
    .padStart(2, '0')}`;
