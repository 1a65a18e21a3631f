import type { Arrow, Picture } from '#lib/map/picture.ts';
import type { MapResource } from '#lib/map/schema.ts';
import { type LabelSize, placeLabels } from './place-labels.ts';
import { type Place, placeNodes } from './place-nodes.ts';
import type { Box, Ends } from './ports.ts';
import type { Line } from './route-arrows.ts';
import { routeArrows } from './route-arrows.ts';
import { wrapLabel } from './wrap-label.ts';

export type Drawn = {
  boxes: Map<string, Box>;
  lines: Map<string, Line>;
  /** The lines of what joins actors and is no arrow. */
  links: Map<string, Line>;
  labels: Map<string, Place & { lines: string[]; width: number; height: number }>;
};

/** Something else than an arrow that joins two actors, and the word for it. */
export type Link = Ends & { word: string };

/** More words than this nobody reads at once: of a large map only the strongest arrows say what they carry. */
const MOST_LABELS = 200;

const BASE = { width: 138, height: 72 };

/** A node's size: its area grows from one to two with the part of all leverage that runs through it. */
export function sizeOf(loss: number, leverage: number): { width: number; height: number } {
  const part = leverage > 0 ? Math.min(1, loss / leverage) : 0;
  const scale = Math.sqrt(1 + part);
  return { width: Math.round(BASE.width * scale), height: Math.round(BASE.height * scale) };
}

/**
 * Where everyone stands: the same on every day, so that playing through time moves nobody. Room is kept for
 * the largest that each ever gets; whoever joins the campaign later keeps their place between it and the target.
 *
 * @param days the map on each of its days, the first and the last among them.
 */
export function standingPlaces(days: readonly [Picture, ...Picture[]]): Map<string, Place> {
  const [first] = days;
  const last = days.at(-1)!;
  const nodes = [...last.actors.values()].map(({ actor: { id, target } }) => {
    const sizes = days.map((day) => sizeOf(day.actors.get(id)?.loss ?? 0, leverageOf(day)));
    return {
      ...{ id, target, member: first.actors.get(id)?.member ?? false },
      width: Math.max(...sizes.map((size) => size.width)),
      height: Math.max(...sizes.map((size) => size.height)),
    };
  });
  const links = last.arrows.map(({ on, of, strength }) => ({ from: on, to: of, strength }));
  return placeNodes(nodes, links);
}

const leverageOf = ({ answer }: Picture) => (answer.computable ? answer.leverage : 0);

/**
 * The map of one day with everyone in their place: sizes, lines and labels.
 *
 * @param shown the arrows that are to be drawn; the rest of the picture is left out.
 * @param named arrows that get a label of their own where there is room; of the others that bring the same to
 *   the same actor only the first does.
 * @param links what else joins actors, drawn between those that are there; words for arrows come before theirs.
 */
export function drawMap(
  picture: Picture,
  places: ReadonlyMap<string, Place>,
  resources: readonly MapResource[],
  shown: (arrow: Arrow) => boolean,
  named: (arrow: Arrow) => boolean,
  links: readonly Link[] = [],
): Drawn {
  const leverage = leverageOf(picture);
  const boxes = new Map<string, Box>();
  for (const [id, { loss }] of picture.actors)
    boxes.set(id, { ...(places.get(id) ?? { x: 0, y: 0 }), ...sizeOf(loss, leverage) });

  const arrows = picture.arrows.filter(shown);
  const names = new Map(resources.map(({ id, name }) => [id, name]));
  const joined = links.filter(({ from, to }) => boxes.has(from) && boxes.has(to));
  const ends = arrows.map(({ id, on, of }) => ({ id, from: on, to: of }));
  const lines = routeArrows(boxes, [...ends, ...joined]);
  const byId = (some: Line[]) => new Map(some.map((line) => [line.id, line]));
  let labels: Drawn['labels'] | undefined;
  return {
    boxes,
    lines: byId(lines.slice(0, arrows.length)),
    links: byId(lines.slice(arrows.length)),
    // Found when they are first read: a canvas shows who is there before it says what arrows carry.
    get labels() {
      labels ??= findLabels();
      return labels;
    },
  };

  function findLabels(): Drawn['labels'] {
    const texts = new Map([
      ...arrows.map((arrow) => [arrow.id, wrapLabel(labelOf(arrow, names))] as const),
      ...joined.map(({ id, word }) => [id, wrapLabel(word)] as const),
    ]);
    const needs = oncePerNeed(
      arrows.toSorted((a, b) => rank(b) - rank(a)),
      (arrow) => `${arrow.of} ${labelOf(arrow, names)}`,
      named,
    );
    const wanted = [...needs, ...joined]
      .slice(0, MOST_LABELS)
      .map<LabelSize>(({ id }) => ({ id, ...texts.get(id)! }));
    const placed = placeLabels(boxes.values(), lines, wanted);
    return new Map([...placed].map(([id, at]) => [id, { ...texts.get(id)!, ...at }]));
  }

  function rank(arrow: Arrow): number {
    return (named(arrow) ? 2 : 0) + (arrow.onRoute ? 1 : 0);
  }
}

function oncePerNeed(
  arrows: Arrow[],
  need: (arrow: Arrow) => string,
  always: (arrow: Arrow) => boolean,
) {
  const seen = new Set<string>();
  return arrows.filter((arrow) => {
    const first = !seen.has(need(arrow));
    seen.add(need(arrow));
    return first || always(arrow);
  });
}

/** The strongest resource by name, and how many more: "Fares +2". */
export function labelOf(arrow: Arrow, names: Map<string, string>): string {
  const [first] = arrow.reasons;
  return withMore(names.get(first?.resource ?? '') ?? '', arrow.reasons.length);
}

/** One of several names, and how many more there are. */
export const withMore = (name: string, count: number) =>
  count > 1 ? `${name} +${count - 1}` : name;
