import { inRange } from '#lib/power/in-range.ts';

/** What a target tends to do, by what disruption and what conceding cost it. */
export type Region = 'conform' | 'accommodate' | 'vacillate' | 'resist';

/** From where on a cost is high; each 0 to 1, no units. */
export type Thresholds = { disruption: number; concession: number };

/**
 * Between minor (.10) and moderate (.25) on the scale in which importance is asked: from moderate on, a cost is high.
 * Our own choice; Luders compares targets and names no figure.
 */
export const THRESHOLDS: Thresholds = { disruption: 0.175, concession: 0.175 };

/**
 * Where a target stands on the plane of the two costs:
 *
 *                      low concession cost   high concession cost
 *   low disruption     conform               resist
 *   high disruption    accommodate           vacillate
 *
 * One that loses by both gives way and takes it back; one that loses by neither goes with whatever is usual around
 * it. A cost at its threshold is high. Each day is taken by itself: what the region was before plays no part.
 *
 * @param disruption what going on as before costs the target: leverage L, the share of its stakes that traces back to
 *   the campaign, 0 to 1.
 * @param concession what conceding costs it, as a share of its stakes, 0 to 1: an estimate.
 * @throws RangeError naming a cost or a threshold outside 0 to 1.
 * @see Luders 2006, The Economics of Movement Success, American Journal of Sociology 111 (4), 963–998; Luders 2010,
 *   The Civil Rights Movement and the Logic of Social Change: conformers, accommodators, vacillators, resisters. From
 *   memory. That leverage stands for his disruption cost is our own reading.
 */
export function regionOf(
  disruption: number,
  concession: number,
  thresholds: Thresholds = THRESHOLDS,
): Region {
  const high = {
    disruption:
      inRange('disruption', disruption, 0, 1) >=
      inRange('threshold of disruption', thresholds.disruption, 0, 1),
    concession:
      inRange('concession', concession, 0, 1) >=
      inRange('threshold of concession', thresholds.concession, 0, 1),
  };
  if (high.disruption) return high.concession ? 'vacillate' : 'accommodate';
  return high.concession ? 'resist' : 'conform';
}
