import type { Model } from '#lib/power/model.ts';

type Row = [string, string];
/** A case of core_cases.json: v and o as [actor, resource, value], s and k as [to, from, resource, value]. */
export type CoreCase = {
  target: string;
  actors: string[];
  pi: Row[];
  omega: Row[];
  tau: Row[];
  tau_back: Row[];
  v: [string, string, string][];
  o: [string, string, string][];
  s: [string, string, string, string][];
  k: [string, string, string, string][];
};
function number(fraction: string): number {
  const [above, below = 1] = fraction.split('/').map(Number);
  return above! / below;
}

/** The same as a model; fractions become numbers. */
export function coreModel(core: CoreCase): Model {
  const pick = (rows: Row[], id: string) =>
    number(rows.find(([actor]) => actor === id)?.[1] ?? '0');
  const same = (a: string[], b: string[]) => a.slice(0, 3).join() === b.slice(0, 3).join();
  return {
    target: core.target,
    actors: core.actors.map((id) => ({
      ...{ id, position: 0, tau: pick(core.tau, id), tauBack: pick(core.tau_back, id) },
    })),
    members: core.pi.map(([actor, pi]) => ({
      ...{ actor, pi: number(pi), weight: pick(core.omega, actor) },
    })),
    values: core.v.map(([actor, resource, v]) => ({ actor, resource, v: number(v) })),
    supplies: core.s.map((row) => ({
      ...{ to: row[0], from: row[1], resource: row[2], share: number(row[3]) },
      capacity: number(core.k.find((k) => same(k, row))?.[3] ?? '0'),
    })),
    outside: core.o.map(([actor, resource, o]) => ({ actor, resource, capacity: number(o) })),
  };
}
