import type { IndexedModel } from '#lib/power/index-model.ts';
import type { ParameterKind } from '#lib/power/parameter.ts';

type Key = readonly string[];
/** The keys of all parameters of one kind, in the order of the array in which their numbers stand. */
export type Keys = Readonly<Record<ParameterKind, readonly Key[]>>;

/** Names the numbers of a model: those of needs, of supplies and of actors. */
export function keysOf({ ids, needs }: IndexedModel): Keys {
  const need = needs.resource.map((resource, p): Key => [ids[needs.actor[p]!]!, resource]);
  const supply: Key[] = [];
  for (let p = 0; p < need.length; p++)
    for (let q = needs.start[p]!; q < needs.start[p + 1]!; q++)
      supply.push([ids[needs.actor[p]!]!, ids[needs.supplier[q]!]!, needs.resource[p]!]);
  const actor = ids.map((id): Key => [id]);
  return { v: need, o: need, s: supply, k: supply, tau: actor, tau_back: actor, pi: actor };
}
