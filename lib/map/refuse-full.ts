import { fail, type Result } from '#lib/result.ts';

/** So many actors stand on a map at most, and so many resources. */
const MOST = 2000;

/** The refusal of a map that would have so many of either; null when it holds them. */
export const refuseFull = (count: number): Result<never> | null =>
  count > MOST ? fail('conflict', 'map-full', { values: { count: MOST } }) : null;
