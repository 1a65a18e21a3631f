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

type Need = { actor: number; resource: string; v: number; o: number };

/**
 * Gathers the values, supplies and outside sources of n actors by (actor, resource), those of one actor together and
 * otherwise in their order; throws RangeErrors as indexModel says.
 */
export function indexNeeds(
  model: Model,
  n: number,
  numberOf: (name: string, id: string) => number,
): Needs {
  const found: Need[] = [];
  const known: Map<string, number>[] = Array.from({ length: n }, () => new Map());
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
    if (!(v >= 0 && v <= 1)) inRange(`v of ${actor} for ${resource}`, v, 0, 1);
    need.v = v;
  }
  for (const { actor, resource, capacity } of model.outside) {
    const need = found[needOf('actor of an outside source', actor, resource)]!;
    if (need.o >= 0) throw givenTwice(`o of ${actor} for ${resource}`);
    need.o = inRange(`o of ${actor} for ${resource}`, capacity, 0);
  }
  const needed = model.supplies.map(({ to, resource }) =>
    needOf('receiver of a supply', to, resource),
  );

  const { start: of, place } = grouped(
    n,
    found.map((need) => need.actor),
  );
  const rows: Need[] = new Array(found.length);
  for (const [t, need] of found.entries()) rows[place[t]!] = need;
  const supplies = grouped(
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
    start: supplies.start,
    ...suppliersOf(model, supplies, numberOf, n),
  };
}

function suppliersOf(
  { supplies }: Model,
  { start, place }: Grouping,
  numberOf: (name: string, id: string) => number,
  n: number,
): Pick<Needs, 'supplier' | 'share' | 'capacity'> {
  const supplier = new Int32Array(supplies.length);
  const share = new Float64Array(supplies.length);
  const capacity = new Float64Array(supplies.length);
  const nameOf = (t: number) => {
    const { to, from, resource } = supplies[t]!;
    return `${to} from ${from} for ${resource}`;
  };
  for (const [t, row] of supplies.entries()) {
    const q = place[t]!;
    supplier[q] = numberOf('giver of a supply', row.from);
    share[q] = row.share;
    capacity[q] = row.capacity;
    if (!(row.share >= 0 && row.share <= 1)) inRange(`share of ${nameOf(t)}`, row.share, 0, 1);
    if (!(row.capacity >= 0 && row.capacity < Infinity))
      inRange(`capacity of ${nameOf(t)}`, row.capacity, 0);
  }
  const seen = new Int32Array(n).fill(-1);
  for (let p = 0; p + 1 < start.length; p++)
    for (let q = start[p]!; q < start[p + 1]!; q++) {
      if (seen[supplier[q]!] === p) throw givenTwice(`supply of ${nameOf(place.indexOf(q))}`);
      seen[supplier[q]!] = p;
    }
  return { supplier, share, capacity };
}

/** Items sorted into groups, in their order: group g takes the places start[g] to start[g + 1]. */
type Grouping = { start: Int32Array; place: Int32Array };

function grouped(groups: number, groupOf: readonly number[]): Grouping {
  const start = new Int32Array(groups + 1);
  for (const g of groupOf) start[g + 1]!++;
  for (let g = 0; g < groups; g++) start[g + 1]! += start[g]!;
  const next = start.slice();
  return { start, place: Int32Array.from(groupOf, (g) => next[g]!++) };
}

const givenTwice = (what: string) => new RangeError(`${what} is given twice, expected once`);
