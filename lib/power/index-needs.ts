import { inRange } from './in-range.ts';
import type { Model } from './model.ts';

/**
 * What each actor needs, and from whom. The needs of actor i are of[i] <= p < of[i + 1]; need p is of actor[p] for
 * resource[p]; its suppliers are the entries start[p] <= q < start[p + 1], an actor's supply to itself among them.
 */
export type Needs = {
  readonly of: Int32Array;
  readonly actor: Int32Array;
  readonly resource: readonly string[];
  readonly value: Float64Array;
  readonly outside: Float64Array;
  /** 1 where the model has a row for the value, for the outside sources; where it has none they count as 0. */
  readonly hasValue: Uint8Array;
  readonly hasOutside: Uint8Array;
  readonly start: Int32Array;
  readonly supplier: Int32Array;
  readonly share: Float64Array;
  readonly capacity: Float64Array;
};

type NumberOf = (name: string, id: string) => number;
/** What is known of a need while rows are read; -1 where there is no row. */
type Need = { actor: number; resource: string; v: number; o: number };

/**
 * Gathers the values, supplies and outside sources of n actors by (actor, resource), those of one actor together and
 * otherwise in their order; throws RangeErrors as indexModel says.
 */
export function indexNeeds(model: Model, n: number, numberOf: NumberOf): Needs {
  const found: Need[] = [];
  const known = Array.from({ length: n }, () => new Map<string, number>());
  const needOf = (name: string, id: string, resource: string): number => {
    const actor = numberOf(name, id);
    const old = known[actor]!.get(resource);
    if (old !== undefined) return old;
    known[actor]!.set(resource, found.length);
    return found.push({ actor, resource, v: -1, o: -1 }) - 1;
  };
  for (const { actor, resource, v } of model.values) {
    const need = found[needOf('actor of a value', actor, resource)]!;
    if (need.v >= 0) throw givenTwice(`v of ${actor} for ${resource}`);
    need.v = v >= 0 && v <= 1 ? v : inRange(`v of ${actor} for ${resource}`, v, 0, 1);
  }
  for (const { actor, resource, capacity } of model.outside) {
    const need = found[needOf('actor of an outside source', actor, resource)]!;
    if (need.o >= 0) throw givenTwice(`o of ${actor} for ${resource}`);
    need.o = inRange(`o of ${actor} for ${resource}`, capacity, 0);
  }
  const needed = new Int32Array(model.supplies.length);
  for (let t = 0; t < needed.length; t++) {
    const { to, resource } = model.supplies[t]!;
    needed[t] = needOf('receiver of a supply', to, resource);
  }

  const { start: of, place } = grouped(
    n,
    Int32Array.from(found, (need) => need.actor),
  );
  const rows: Need[] = found.slice();
  for (let t = 0; t < found.length; t++) rows[place[t]!] = found[t]!;
  const { start, place: placeOf } = grouped(
    rows.length,
    needed.map((t) => place[t]!),
  );
  return {
    of,
    actor: Int32Array.from(rows, (need) => need.actor),
    resource: rows.map((need) => need.resource),
    value: Float64Array.from(rows, (need) => Math.max(0, need.v)),
    outside: Float64Array.from(rows, (need) => Math.max(0, need.o)),
    hasValue: Uint8Array.from(rows, (need) => Number(need.v >= 0)),
    hasOutside: Uint8Array.from(rows, (need) => Number(need.o >= 0)),
    start,
    ...suppliersOf(model, placeOf, numberOf),
  };
}

/** The supplies, each in its place. */
function suppliersOf({ supplies }: Model, placeOf: Int32Array, numberOf: NumberOf) {
  const supplier = new Int32Array(supplies.length);
  const share = new Float64Array(supplies.length);
  const capacity = new Float64Array(supplies.length);
  for (let t = 0; t < supplies.length; t++) {
    const row = supplies[t]!;
    const q = placeOf[t]!;
    supplier[q] = numberOf('giver of a supply', row.from);
    if (!(row.share >= 0 && row.share <= 1)) inRange(`share of ${nameOf(row)}`, row.share, 0, 1);
    if (!(row.capacity >= 0 && row.capacity < Infinity))
      inRange(`capacity of ${nameOf(row)}`, row.capacity, 0);
    share[q] = row.share;
    capacity[q] = row.capacity;
  }
  return { supplier, share, capacity };
}

/**
 * Refuses a need that one actor supplies twice.
 *
 * @throws RangeError naming the supply.
 */
export function refuseTwice({ start, actor, resource, supplier }: Needs, ids: readonly string[]) {
  const seen = new Int32Array(ids.length).fill(-1);
  for (let p = 0; p < actor.length; p++)
    for (let q = start[p]!; q < start[p + 1]!; q++) {
      const j = supplier[q]!;
      if (seen[j] === p)
        throw givenTwice(`supply of ${ids[actor[p]!]} from ${ids[j]} for ${resource[p]}`);
      seen[j] = p;
    }
}

/** Items sorted into groups, in their order: group g takes the places start[g] to start[g + 1]. */
function grouped(groups: number, groupOf: Int32Array): { start: Int32Array; place: Int32Array } {
  const start = new Int32Array(groups + 1);
  for (const g of groupOf) start[g + 1]!++;
  for (let g = 0; g < groups; g++) start[g + 1]! += start[g]!;
  const next = start.slice();
  return { start, place: groupOf.map((g) => next[g]!++) };
}

const nameOf = ({ to, from, resource }: Model['supplies'][number]) =>
  `${to} from ${from} for ${resource}`;

const givenTwice = (what: string) => new RangeError(`${what} is given twice, expected once`);
