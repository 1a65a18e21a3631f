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

/**
 * Gathers the values, supplies and outside sources of n actors by (actor, resource), those of one actor together and
 * otherwise in their order; throws RangeErrors as indexModel says.
 */
export function indexNeeds(model: Model, n: number, numberOf: NumberOf): Needs {
  const found = numbering(n, numberOf);
  const { values, outside: sources, supplies } = model;
  const most = values.length + sources.length + supplies.length;
  const v = new Float64Array(most).fill(-1);
  const o = new Float64Array(most).fill(-1);
  for (const row of values) {
    const t = found.needOf('actor of a value', row.actor, row.resource);
    if (v[t]! >= 0) throw givenTwice(nameOf('v', row));
    v[t] = row.v >= 0 && row.v <= 1 ? row.v : inRange(nameOf('v', row), row.v, 0, 1);
  }
  for (const row of sources) {
    const t = found.needOf('actor of an outside source', row.actor, row.resource);
    if (o[t]! >= 0) throw givenTwice(nameOf('o', row));
    o[t] = inRange(nameOf('o', row), row.capacity, 0);
  }
  const needed = new Int32Array(supplies.length);
  for (let row = 0; row < needed.length; row++) {
    const { to, resource } = supplies[row]!;
    needed[row] = found.needOf('receiver of a supply', to, resource);
  }

  const { start: of, order } = grouped(n, Int32Array.from(found.actor));
  const rank = new Int32Array(order.length);
  for (let p = 0; p < order.length; p++) rank[order[p]!] = p;
  const bySupply = grouped(
    order.length,
    needed.map((t) => rank[t]!),
  );
  return {
    of,
    actor: order.map((t) => found.actor[t]!),
    resource: Array.from(order, (t) => found.resource[t]!),
    value: Float64Array.from(order, (t) => Math.max(0, v[t]!)),
    outside: Float64Array.from(order, (t) => Math.max(0, o[t]!)),
    hasValue: Uint8Array.from(order, (t) => Number(v[t]! >= 0)),
    hasOutside: Uint8Array.from(order, (t) => Number(o[t]! >= 0)),
    start: bySupply.start,
    ...suppliersOf(model, bySupply.order, numberOf),
  };
}

/** Numbers (actor, resource) in the order in which they come up. */
function numbering(n: number, numberOf: NumberOf) {
  const actor: number[] = [];
  const resource: string[] = [];
  const resources = new Map<string, number>();
  const known = new Map<number, number>();
  const number = (i: number, name: string): number => {
    const r = resources.get(name) ?? resources.size;
    resources.set(name, r);
    const old = known.get(r * n + i);
    if (old !== undefined) return old;
    known.set(r * n + i, actor.length);
    resource.push(name);
    return actor.push(i) - 1;
  };
  // The suppliers of one need mostly follow one another.
  let last = { id: '', name: '', t: -1 };
  const needOf = (what: string, id: string, name: string): number => {
    if (last.t < 0 || last.id !== id || last.name !== name)
      last = { id, name, t: number(numberOf(what, id), name) };
    return last.t;
  };
  return { actor, resource, needOf };
}

/** The supplies, each in its place. */
function suppliersOf({ supplies }: Model, order: Int32Array, numberOf: NumberOf) {
  const supplier = new Int32Array(supplies.length);
  const share = new Float64Array(supplies.length);
  const capacity = new Float64Array(supplies.length);
  for (let q = 0; q < order.length; q++) {
    const row = supplies[order[q]!]!;
    supplier[q] = numberOf('giver of a supply', row.from);
    if (!(row.share >= 0 && row.share <= 1))
      inRange(`share of ${nameOfSupply(row)}`, row.share, 0, 1);
    if (!(row.capacity >= 0 && row.capacity < Infinity))
      inRange(`capacity of ${nameOfSupply(row)}`, row.capacity, 0);
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

/** Items sorted into groups, in their order: those of group g are order[start[g]] to order[start[g + 1] - 1]. */
function grouped(groups: number, groupOf: Int32Array): { start: Int32Array; order: Int32Array } {
  const start = new Int32Array(groups + 1);
  for (let item = 0; item < groupOf.length; item++) start[groupOf[item]! + 1]!++;
  for (let g = 0; g < groups; g++) start[g + 1]! += start[g]!;
  const next = start.slice();
  const order = new Int32Array(groupOf.length);
  for (let item = 0; item < groupOf.length; item++) order[next[groupOf[item]!]!++] = item;
  return { start, order };
}

function nameOf(kind: 'v' | 'o', { actor, resource }: { actor: string; resource: string }): string {
  return `${kind} of ${actor} for ${resource}`;
}

function nameOfSupply({ to, from, resource }: Model['supplies'][number]): string {
  return `${to} from ${from} for ${resource}`;
}

const givenTwice = (what: string) => new RangeError(`${what} is given twice, expected once`);
