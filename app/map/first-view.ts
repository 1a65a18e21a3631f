export type Rect = { x: number; y: number; width: number; height: number };

/** On a phone names smaller than this cannot be read; on a large screen the whole picture is worth more. */
const leastZoom = (width: number) => (width < 700 ? 0.62 : 0.42);
const MARGIN = 18;

/**
 * What is shown at first: the whole map, or where it would be too small to read as much of it as fits, the
 * target's end first.
 */
export function firstView(
  screen: { width: number; height: number },
  all: Rect,
  target: Rect | undefined,
): { x: number; y: number; zoom: number } {
  const fit = Math.min(
    (screen.width - 2 * MARGIN) / Math.max(1, all.width),
    (screen.height - 2 * MARGIN) / Math.max(1, all.height),
    1.15,
  );
  if (fit >= leastZoom(screen.width) || !target) {
    const zoom = Math.max(0.15, fit);
    return {
      zoom,
      x: screen.width / 2 - (all.x + all.width / 2) * zoom,
      y: screen.height / 2 - (all.y + all.height / 2) * zoom,
    };
  }
  const zoom = leastZoom(screen.width) + 0.1;
  return {
    zoom,
    x: screen.width - MARGIN - (target.x + target.width) * zoom,
    y: screen.height / 2 - (target.y + target.height / 2) * zoom,
  };
}
