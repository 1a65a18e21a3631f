import { inRange } from './in-range.ts';
import { keyOf } from './key-of.ts';
import type { Model } from './model.ts';

/**
 * What each actor needs, and from whom. Need p is of actor[p] for resource[p]; its suppliers are the entries
 * start[p] <= q < start[p + 1], an actor's supply to itself among them.
 */
export type Needs = {
  readonly actor: Int32Array;
  readonly resource: readonly string[];
  readonly value: Float64Array;
  readonly outside: Float64Array;
  readonly start: Int32Array;
  readonly supplier: Int32Array;
  readonly share: Float64Array;
  readonly capacity: Float64Array;
};

type Supplier = { by: number; share: number; capacity: number };
type Need = { actor: number; resource: string; v: number; o: number; by: Map<number, Supplier> };

/** Gathers values, supplies and outside sources by (actor, resource); throws RangeErrors as indexModel says. */
export function indexNeeds(model: Model, numberOf: (name: string, id: string) => number): Needs {
  const needs = new Map<string, Need>();
  const needOf = (name: string, id: string, resource: string): Need => {
    const key = keyOf(id, resource);
    const known = needs.get(key);
    if (known) return known;
    const need = { actor: numberOf(name, id), resource, v: -1, o: -1, by: new Map() };
    needs.set(key, need);
    return need;
  };
  const once = (fresh: boolean, what: string) => {
    if (!fresh) throw new RangeError(`${what} is given twice, expected once`);
  };

  for (const { actor, resource, v } of model.values) {
    const need = needOf('actor of a value', actor, resource);
    once(need.v < 0, `v of ${actor} for ${resource}`);
    need.v = inRange(`v of ${actor} for ${resource}`, v, 0, 1);
  }
  for (const { actor, resource, capacity } of model.outside) {
    const need = needOf('actor of an outside source', actor, resource);
    once(need.o < 0, `o of ${actor} for ${resource}`);
    need.o = inRange(`o of ${actor} for ${resource}`, capacity, 0);
  }
  for (const { to, from, resource, share, capacity } of model.supplies) {
    const need = needOf('receiver of a supply', to, resource);
    const by = numberOf('giver of a supply', from);
    const name = `${to} from ${from} for ${resource}`;
    once(!need.by.has(by), `supply of ${name}`);
    inRange(`share of ${name}`, share, 0, 1);
    inRange(`capacity of ${name}`, capacity, 0);
    need.by.set(by, { by, share, capacity });
  }

  const rows = [...needs.values()];
  const suppliers = rows.map((need) => [...need.by.values()]);
  const all = suppliers.flat();
  const start = new Int32Array(rows.length + 1);
  for (const [p, list] of suppliers.entries()) start[p + 1] = start[p]! + list.length;
  return {
    actor: Int32Array.from(rows, (need) => need.actor),
    resource: rows.map((need) => need.resource),
    value: Float64Array.from(rows, (need) => Math.max(0, need.v)),
    outside: Float64Array.from(rows, (need) => Math.max(0, need.o)),
    start,
    supplier: Int32Array.from(all, (supplier) => supplier.by),
    share: Float64Array.from(all, (supplier) => supplier.share),
    capacity: Float64Array.from(all, (supplier) => supplier.capacity),
  };
}
