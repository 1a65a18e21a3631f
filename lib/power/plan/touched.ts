import { keyOf } from '#lib/power/key-of.ts';
import type { Model } from '#lib/power/model.ts';
import { SUM_TOLERANCE } from '#lib/power/overfull.ts';
import { highestOf, type Parameter } from '#lib/power/parameter.ts';
import type { PlanMove } from './plan.ts';

/** A parameter that some move changes, and what it is without any. */
export type Touch = { parameter: Parameter; now: number; highest: number };

/** What moves change, by number. */
export type Touched = {
  readonly touches: readonly Touch[];
  /** For each move, what it adds to which of the touches; each of them once. */
  readonly deltas: readonly (readonly { at: number; delta: number }[])[];
  /** Rows of v or s that are touched: what the untouched rest sums to, and the touches. */
  readonly rows: readonly { rest: number; at: readonly number[] }[];
};

/** Gathers what moves change; `read` gives the number that a parameter has now. */
export function touchedBy(
  model: Model,
  moves: readonly PlanMove[],
  read: (parameter: Parameter) => number,
): Touched {
  const places = new Map<string, number>();
  const touches: Touch[] = [];
  const deltas = moves.map(({ deltas: list }) => {
    const sums = new Map<number, number>();
    for (const { kind, key, delta } of list) {
      const name = keyOf(kind, ...key);
      const at = places.get(name) ?? touches.length;
      if (at === touches.length) {
        const parameter = { kind, key };
        places.set(name, at);
        touches.push({ parameter, now: read(parameter), highest: highestOf(kind) });
      }
      sums.set(at, (sums.get(at) ?? 0) + delta);
    }
    return [...sums].map(([at, delta]) => ({ at, delta }));
  });
  return { touches, deltas, rows: rowsOf(model, touches) };
}

function rowsOf(model: Model, touches: readonly Touch[]): Touched['rows'] {
  const rows = new Map<string, { sum: number; at: number[] }>();
  const nameOf = ({ kind, key: [first = '', , third = ''] }: Parameter): string | null =>
    kind === 'v' ? keyOf(first) : kind === 's' ? keyOf(first, third) : null;
  for (const [at, { parameter, now }] of touches.entries()) {
    const name = nameOf(parameter);
    if (name === null) continue;
    const row = rows.get(name) ?? { sum: 0, at: [] };
    row.sum -= now;
    row.at.push(at);
    rows.set(name, row);
  }
  const add = (name: string, amount: number) => {
    const row = rows.get(name);
    if (row) row.sum += amount;
  };
  for (const { actor, v } of model.values) add(keyOf(actor), v);
  for (const { to, resource, share } of model.supplies) add(keyOf(to, resource), share);
  return [...rows.values()].map(({ sum, at }) => ({ rest: Math.max(0, sum), at }));
}

/** Whether what a move adds to a parameter counts. */
export type Counting = (delta: number, touch: Touch, move: number) => boolean;

/**
 * The touched numbers after some moves: what all add to a parameter together, then cut off at 0 and at its highest.
 *
 * @param chosen moves that are carried out, in ascending order, on which rounding depends.
 * @param partly further moves, of which only what `counts` is added.
 */
export function numbersAfter(
  { touches, deltas }: Touched,
  chosen: Iterable<number>,
  partly: Iterable<number> = [],
  counts: Counting = () => true,
): Float64Array {
  const numbers = Float64Array.from(touches, ({ now }) => now);
  for (const move of chosen) for (const { at, delta } of deltas[move]!) numbers[at]! += delta;
  for (const move of partly)
    for (const { at, delta } of deltas[move]!)
      if (counts(delta, touches[at]!, move)) numbers[at]! += delta;
  for (const [at, { highest }] of touches.entries())
    numbers[at] = Math.min(Math.max(numbers[at]!, 0), highest);
  return numbers;
}

/** Whether every touched row of v and s sums to at most 1 (1e-9 allowed). */
export function rowsHold({ rows }: Touched, numbers: Float64Array): boolean {
  return rows.every(
    ({ rest, at }) => at.reduce((sum, i) => sum + numbers[i]!, rest) <= 1 + SUM_TOLERANCE,
  );
}
