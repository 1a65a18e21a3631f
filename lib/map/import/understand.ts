import type { FieldProblem } from '#lib/result.ts';
import { checkTexts } from './check-texts.ts';
import { hasFields, number, readFields, type Spec, side, text, whole } from './fields.ts';
import { joinLinks } from './join-links.ts';
import type { RawMap, ReadActor, ReadMap, Side } from './read-map.ts';
import { problem, Refused } from './refuse.ts';

type ActorFields = {
  kind: string;
  side: Side;
  position: number;
  influence: number;
  people: number;
  participation: number;
};
const actorSpec: Spec<ActorFields> = {
  kind: { names: ['type', 'kind'], read: text },
  side: { names: ['side'], read: side },
  position: { names: ['position'], read: whole(-2, 2) },
  influence: { names: ['influence'], read: whole(0, 4) },
  people: { names: ['people'], read: whole(0, 2_000_000_000) },
  participation: { names: ['participation'], read: number(0, 1) },
};

/** More than any campaign has; what is larger would hold up everyone else. */
const MOST = { actors: 5_000, supplies: 50_000 } as const;

/**
 * Makes one shape of what a graph or a table holds: which fields are ours, which mean nothing to us, which ends
 * belong to which element. Throws {@link Refused} with every problem by its place.
 */
export function understand(raw: RawMap): ReadMap {
  for (const [list, { length }] of [
    ['actors', raw.actors],
    ['supplies', raw.links],
  ] as const)
    if (length > MOST[list])
      throw new Refused([problem(list, 'too-many', { count: length, limit: MOST[list] })]);

  const problems: FieldProblem[] = [];
  const fields = readFields<ActorFields>(raw.actors, actorSpec, {
    ...{ where: 'actors', ours: hasFields(raw.actors, 'side', 'position'), computed: ['counted'] },
  });
  problems.push(...fields.problems);
  const first = new Map<string, string>();
  const actors = raw.actors.map(({ at, id, label, place = null }, index): ReadActor => {
    const name = label.trim() === '' ? (id ?? '') : label;
    const own = id ?? name;
    if (name.trim() === '') problems.push(problem(at, 'no-name'));
    else if (first.has(own))
      problems.push(problem(at, 'duplicate-id', { id: own, first: first.get(own)! }));
    else first.set(own, at);
    const read = fields.rows[index]!;
    return {
      ...{ at, id: own, key: id, name, place, implied: false, weight: null, base: null },
      ...{ kind: read.kind ?? null, side: read.side ?? null, position: read.position ?? null },
      ...{ influence: read.influence ?? null, people: read.people ?? null },
      ...{ participation: read.participation ?? null, target: read.side === 'target' },
    };
  });
  const links = joinLinks(raw, actors);
  problems.push(...links.problems);
  const { implied, resources, values, supplies, ties } = links;
  const map: ReadMap = {
    ...{ format: raw.format, actors: [...actors, ...implied], resources, values, supplies },
    ties,
    ...{ outside: [], passing: [] },
    unknown: [...fields.unknown, ...links.unknown, ...raw.unknown],
  };
  problems.push(...checkTexts(map));
  if (problems.length > 0) throw new Refused(problems);
  return map;
}
