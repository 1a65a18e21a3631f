import type { Analysis } from '#lib/power/leverage/analyze-model.ts';
import type { Model } from '#lib/power/model.ts';
import {
  type Attribution,
  attributeChanges,
  type Caused,
  EXACT_UP_TO,
  type Method,
  type Share,
} from './attribute-day.ts';
import type { Dated, SeriesPoint } from './series.ts';

/** One day of a series with what each of its causes added to the day's change. */
export type AttributedDay<Cause> = {
  /** YYYY-MM-DD. */
  date: string;
  method: Method;
  shares: (Share & { cause: Cause })[];
};

/**
 * What each cause added on each day of a series. Days before which, or after which, nothing can be computed have
 * no shares and are left out.
 *
 * @param causeOf what an entry of the day belongs to: entries of one cause are one event, also when others stand
 *   between them. Causes are told apart as the keys of a Map are.
 * @param evaluations how many models may be analysed for days of several causes, all in all. The newest days come
 *   first: exact as long as there is enough, then in listed order, and days for which nothing is left are left
 *   out. Days of one cause cost none.
 * @returns the days in order; the shares of each sum to its change of L, G and B within 1e-11.
 * @throws RangeError as attributeDay does.
 * @see attributeDay, and power-model.md §9.
 */
export function attributeSeries<Event extends Dated, Cause>(
  points: readonly SeriesPoint<Event>[],
  causeOf: (event: Event) => Cause,
  evaluations = Infinity,
): AttributedDay<Cause>[] {
  const budget = { left: evaluations };
  const days: AttributedDay<Cause>[] = [];
  for (let at = points.length - 1; at > 0; at--) {
    const [before, after] = [points[at - 1]!, points[at]!];
    if (!before.answer.computable || !after.answer.computable) continue;
    const { causes, caused } = byCause(after.events, causeOf);
    const active = new Set(caused.map(({ cause }) => cause)).size;
    const found =
      active > 1
        ? affordable(before.model, caused, causes.length, active, budget)
        : whole(before.answer, after.answer, caused, causes.length);
    if (!found) continue;
    const shares = found.shares.map((share, number) => ({ ...share, cause: causes[number]! }));
    days.push({ date: after.date, method: found.method, shares });
  }
  return days.reverse();
}

function byCause<Event extends Dated, Cause>(
  events: readonly Event[],
  causeOf: (event: Event) => Cause,
) {
  const causes = [...new Set(events.map(causeOf))];
  const numbers = new Map(causes.map((cause, number) => [cause, number]));
  const caused = events.flatMap((event) =>
    event.changes.map((change): Caused => ({ cause: numbers.get(causeOf(event))!, change })),
  );
  return { causes, caused };
}

/** All of the day's change for the only cause that changed anything, if one did. */
function whole(
  before: Analysis,
  after: Analysis,
  [first]: readonly Caused[],
  causes: number,
): Attribution {
  const shares = Array.from({ length: causes }, (_, cause) => {
    const part = cause === first?.cause ? 1 : 0;
    return {
      leverage: part * (after.leverage - before.leverage),
      counterLeverage: part * (after.counterLeverage - before.counterLeverage),
      balance: part * (after.balance - before.balance),
    };
  });
  return { method: 'shapley', shares };
}

/** The best attribution that the budget still pays for, or null when it pays for none. */
function affordable(
  before: Model,
  caused: readonly Caused[],
  causes: number,
  active: number,
  budget: { left: number },
): Attribution | null {
  const exact = active <= EXACT_UP_TO && 2 ** active <= budget.left;
  const cost = exact ? 2 ** active : active + 1;
  if (cost > budget.left) return null;
  budget.left -= cost;
  return attributeChanges(before, caused, causes, exact ? EXACT_UP_TO : 0);
}
