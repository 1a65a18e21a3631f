import { pointsBetween } from '#app/ui/of-hundred.ts';
import { PointsFigure } from './points-figure.tsx';

/** By how many whole points a step moved the balance, as it was shown before and after. */
export function ChangeFigure({ before, after }: { before: number | null; after: number }) {
  return <PointsFigure count={before === null ? 0 : pointsBetween(before, after)} />;
}
