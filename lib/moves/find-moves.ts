import type { Dependence } from '#lib/power/dependence/dependences.ts';
import { engineOf, type Figures } from '#lib/power/engine/engine.ts';
import { type Missing, missingFrom } from '#lib/power/leverage/try-analyze.ts';
import { opponentsReply, type RankedMove, rankMoves } from '#lib/power/moves/rank-moves.ts';
import { withholdable } from '#lib/power/strategies/withholding.ts';
import type { Ground } from './ground.ts';

export type Found = {
  computable: true;
  now: Figures;
  /** What raises the balance, most for the effort first. */
  moves: RankedMove[];
  /** What lowers it most, by those against the campaign. */
  reply: RankedMove | null;
  /** On whom a strike or a boycott could already be used. */
  withheld: Dependence[];
};

/** One step of a move: a tenth of its range. The effort of such a step is what efforts are counted in. */
export const STEP = 0.1;

/**
 * What an organizer is shown: what she could do, what those against her could, and what she could already withhold.
 * A team's own reach and efforts are not stored: everything can be moved everywhere, each step at the same effort.
 */
export function findMoves({
  model,
  sides,
  essential,
}: Ground): Found | { computable: false; missing: Missing } {
  const missing = missingFrom(model);
  if (missing) return { computable: false, missing };
  const options = { sides, essential, step: STEP };
  return {
    computable: true,
    now: engineOf(model).figures(),
    moves: rankMoves(model, options),
    reply: opponentsReply(model, options),
    withheld: withholdable(model),
  };
}
