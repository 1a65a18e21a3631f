import { randomUUID } from 'node:crypto';
import type { MapActor } from '#lib/map/schema.ts';
import { keyOf, type NewTie } from '#lib/map/ties/add-ties.ts';
import type { listing } from './listing.ts';
import type { ReadMap } from './read-map.ts';

/**
 * The ties of a file that do not stand on the map yet, each once; what stands is left as it is said there.
 *
 * @param standing keys of the ties that stand.
 * @param name of the file, the source of what gives none.
 */
export function planTies(
  { ties }: ReadMap,
  actors: ReadonlyMap<string, MapActor>,
  standing: ReadonlySet<string>,
  name: string,
  { line, seal }: ReturnType<typeof listing>,
): NewTie[] {
  const said = new Set(standing);
  return ties.flatMap(({ from, to, kind, strength, confidence, basis }): NewTie[] => {
    const [a, b] = [actors.get(from)!, actors.get(to)!];
    if (a.id === b.id) return [];
    const key = keyOf({ kind, from: a.id, to: b.id });
    const isNew = !said.has(key);
    line('ties', [a.name, b.name, kind], isNew, []);
    if (!isNew) return [];
    said.add(key);
    seal(strength, confidence, basis);
    return [
      {
        ...{ id: randomUUID(), kind, from: a.id, to: b.id, surveyId: null },
        ...{ strength: strength ?? 'medium', confidence: confidence ?? 'judged' },
        source: basis ?? `imported from ${name}`.slice(0, 500),
      },
    ];
  });
}
