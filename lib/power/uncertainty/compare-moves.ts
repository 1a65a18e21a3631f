import type { Change, Model } from '#lib/power/model.ts';
import { foldChanges } from '#lib/power/time/fold-changes.ts';
import { type Band, bandOf } from './band.ts';
import { type Draws, drawsOfModel } from './draws-of-model.ts';
import type { SpreadOf } from './vary.ts';

/** A move under consideration: what it would change. */
export type CandidateMove = { id: string; changes: readonly Change[] };

export type ComparedMove = {
  id: string;
  /** In how many of the draws no other move leaves a higher balance, 0 to 1; a shared first place counts in parts. */
  best: number;
  /** What it adds to each figure: 10 %, 50 % and 90 % points over the draws, −1 to 1, no units. */
  gain: { leverage: Band; counterLeverage: Band; balance: Band };
};

/** Balances that differ by less than this are equal: each is within 1e-11 of the exact one. */
const SAME = 1e-11;

/**
 * How sure the order of some moves is: how often each is the best, and what it gains, over draws of all estimates.
 * A move is carried out on every draw of the model with the same deviates (common random numbers), so that what all
 * moves share does not blur what tells them apart; a value that a move sets is as uncertain as the one it replaces.
 *
 * @param spreadOf standard deviation of a parameter on its own scale, or its Beta (see intervalsOfSeries).
 * @returns        one entry per move, in their order; the parts `best` sum to 1.
 * @throws RangeError as intervalsOfSeries and foldChanges do, and if two moves have one id.
 * @see power-model.md §8, rank frequencies.
 */
export function compareMoves(
  model: Model,
  moves: readonly CandidateMove[],
  spreadOf: SpreadOf,
  options: Draws,
): ComparedMove[] {
  const ids = new Set<string>();
  for (const { id } of moves) {
    if (ids.has(id)) throw new RangeError(`moves holds ${id} twice, expected each id once`);
    ids.add(id);
  }
  const before = drawsOfModel(model, spreadOf, options);
  const after = moves.map(({ changes }) =>
    drawsOfModel(foldChanges(model, changes), spreadOf, options),
  );
  const best = firsts(
    after.map(({ balance }) => balance),
    options.draws,
  );
  return moves.map(({ id }, m) => {
    const gain = (figure: 'leverage' | 'counterLeverage' | 'balance') =>
      bandOf(after[m]![figure].map((x, draw) => x - before[figure][draw]!));
    return {
      ...{ id, best: best[m]! },
      gain: {
        leverage: gain('leverage'),
        counterLeverage: gain('counterLeverage'),
        balance: gain('balance'),
      },
    };
  });
}

/** In which part of the draws each has the highest balance. */
function firsts(balances: readonly Float64Array[], draws: number): number[] {
  const wins = balances.map(() => 0);
  for (let draw = 0; draw < draws; draw++) {
    const highest = balances.reduce((most, balance) => Math.max(most, balance[draw]!), 0);
    const first = balances.flatMap((balance, m) => (highest - balance[draw]! <= SAME ? [m] : []));
    for (const m of first) wins[m]! += 1 / first.length;
  }
  return wins.map((won) => won / draws);
}
