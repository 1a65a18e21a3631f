import type { Box } from '#lib/map/layout/ports.ts';

export type Direction = 'left' | 'right' | 'up' | 'down';

/** The nearest actor in a direction; what lies straight ahead is nearer than what lies aside. */
export function neighbourOf(
  boxes: Map<string, Box>,
  from: string,
  direction: Direction,
): string | null {
  const here = boxes.get(from);
  if (!here) return null;
  const sideways = direction === 'left' || direction === 'right';
  const sign = direction === 'right' || direction === 'down' ? 1 : -1;
  let best: { id: string; far: number } | null = null;
  for (const [id, box] of boxes) {
    const [along, aside] = sideways
      ? [box.x - here.x, box.y - here.y]
      : [box.y - here.y, box.x - here.x];
    if (along * sign < 8 || id === from) continue;
    const far = Math.abs(along) + 2.5 * Math.abs(aside);
    if (!best || far < best.far) best = { id, far };
  }
  return best?.id ?? null;
}
