export type Rect = { x: number; y: number; width: number; height: number };
/** The canvas, and how much of its height is on the screen before anyone scrolls. */
export type Screen = { width: number; height: number; seen: number };

/** At these sizes the names of actors are 11 px or more on screen: smaller ones cannot be read. */
export const LEAST_ZOOM = 0.64;
const MARGIN = 14;

/**
 * What is shown at first: the whole map, or where it would be too small to read the target's end of it, with as
 * much of the strongest route as fits.
 *
 * @param route the actors on the strongest route, the target first; empty on a map without a target.
 */
export function firstView(
  screen: Screen,
  all: Rect,
  route: readonly Rect[],
): { x: number; y: number; zoom: number } {
  const [target] = route;
  const wide = (screen.width - 2 * MARGIN) / Math.max(1, all.width);
  const fits = (height: number) =>
    Math.min(wide, (height - 2 * MARGIN) / Math.max(1, all.height), 1);
  // Without scrolling if it can be read like that, otherwise on the whole canvas.
  for (const height of [screen.seen, screen.height]) {
    const zoom = Math.max(0.15, fits(height));
    if (zoom < LEAST_ZOOM && (target || height !== screen.height)) continue;
    return {
      zoom,
      x: screen.width / 2 - (all.x + all.width / 2) * zoom,
      y: height / 2 - (all.y + all.height / 2) * zoom,
    };
  }
  const zoom = LEAST_ZOOM + 0.06;
  const right = target!.x + target!.width;
  const room = (screen.width - 2 * MARGIN) / zoom;
  const near = route.filter(({ x }) => x > right - room);
  const top = Math.min(...near.map(({ y }) => y));
  const bottom = Math.max(...near.map(({ y, height }) => y + height));
  return {
    zoom,
    x: screen.width - MARGIN - right * zoom,
    y: screen.height / 2 - ((top + bottom) / 2) * zoom,
  };
}
