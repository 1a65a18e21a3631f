import { analyzeModel } from '#lib/power/leverage/analyze-model.ts';
import type { Change, Model } from '#lib/power/model.ts';
import { rescaleRows } from '#lib/power/rescale-rows.ts';
import { foldChanges } from './fold-changes.ts';
import { shapley } from './shapley.ts';

/** How far something moved L, G and B: differences, no units, -1 to 1. */
export type Share = { leverage: number; counterLeverage: number; balance: number };

/** Whose part was found by averaging over all orders, or by the one order in which they were listed. */
export type Method = 'shapley' | 'listed';

export type Attribution = { method: Method; shares: Share[] };

/** Up to so many causes with changes, all orders are gone through; beyond, they count in listed order. */
export const EXACT_UP_TO = 6;

/** One change of a day, and the number of the cause it belongs to. */
export type Caused = { cause: number; change: Change };

/**
 * What each event of one day added to the day's change of L, G and B: its Shapley value where at most six events
 * changed anything, else what it added when they are taken in the order given; the answer says which.
 *
 * An event's worth together with others is the model with all their changes, in the order given. Where some
 * events without the others would give away more than there is, the row is brought down to 1 (see rescaleRows).
 *
 * @param before the model on the evening before, with a target and a member of positive weight.
 * @returns a share per event, in their order; they sum to the day's change within 1e-11. 0 for an event without
 *   changes.
 * @throws RangeError as foldChanges and analyzeModel do.
 * @see power-model.md §9. It is bookkeeping: it says what was recorded with each event, not what caused what.
 */
export function attributeDay(
  before: Model,
  events: readonly { changes: readonly Change[] }[],
): Attribution {
  const caused = events.flatMap(({ changes }, cause) =>
    changes.map((change) => ({ cause, change })),
  );
  return attributeChanges(before, caused, events.length);
}

/** The same where causes may take turns: `caused` stands in the order in which the changes apply. */
export function attributeChanges(
  before: Model,
  caused: readonly Caused[],
  causes: number,
  exactUpTo = EXACT_UP_TO,
): Attribution {
  // Whoever changed nothing has no part, and takes none of the six places.
  const active = [...new Set(caused.map(({ cause }) => cause))].sort((a, b) => a - b);
  const worth = (part: ReadonlySet<number>): Payoffs => {
    const changes = caused.flatMap(({ cause, change }) => (part.has(cause) ? [change] : []));
    const { leverage, counterLeverage, balance } = analyzeModel(
      rescaleRows(foldChanges(before, changes)),
    );
    return [leverage, counterLeverage, balance];
  };
  const exact = active.length <= exactUpTo;
  const parts = exact
    ? shapley(active.length, (coalition) =>
        worth(new Set(active.filter((_, at) => (coalition >> at) & 1))),
      )
    : inTurn(active, worth);
  const shares = Array.from({ length: causes }, () => shareOf([0, 0, 0]));
  for (const [at, cause] of active.entries()) shares[cause] = shareOf(parts[at]!);
  return { method: exact ? 'shapley' : 'listed', shares };
}

type Payoffs = readonly [leverage: number, counterLeverage: number, balance: number];

/** What each adds to those before it. */
function inTurn(active: number[], worth: (part: ReadonlySet<number>) => Payoffs): number[][] {
  const worths = [0, ...active.keys()].map((_, count) => worth(new Set(active.slice(0, count))));
  return active.map((_, at) => worths[at + 1]!.map((now, i) => now - worths[at]![i]!));
}

const shareOf = ([leverage = 0, counterLeverage = 0, balance = 0]: readonly number[]): Share => ({
  ...{ leverage, counterLeverage, balance },
});
