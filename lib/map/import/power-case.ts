import { parseCase } from '#lib/power/case-file/parse-case.ts';
import { checkTexts } from './check-texts.ts';
import { count } from './fields.ts';
import type { ReadMap, Unknown } from './read-map.ts';
import { Refused } from './refuse.ts';

const inActor = ['id', 'name', 'kind', 'side', 'position', 'influence', 'base', 'tau', 'tau_back'];
const inFile = [
  ...['schema', 'id', 'title', 'sources', 'actors', 'resources', 'values', 'supplies', 'outside'],
  ...['campaign', 'events'],
];

/** A power-case/1 file as it stands at its start; its events have no place on a map that has a past of its own. @throws Refused */
export function readPowerCase(text: string): ReadMap {
  const parsed = parseCase(text);
  if (!parsed.ok) throw new Refused(parsed.problems);
  const file = parsed.value;
  const unknown = new Map<string, Unknown>();
  for (const { title } of file.events) count(unknown, 'file', 'events', title);
  for (const [key, value] of Object.entries(file))
    if (!inFile.includes(key)) count(unknown, 'file', key, value);
  for (const actor of file.actors)
    for (const [key, value] of Object.entries(actor))
      if (!inActor.includes(key)) count(unknown, 'actors', key, value);
  const sources = new Map(Object.entries(file.sources));
  const cited = (source?: string) =>
    source === undefined ? null : (sources.get(source) ?? source);
  const members = new Map(file.campaign.members.map((member) => [member.actor, member]));
  const at = (list: string, index: number) => `$.${list}[${index}]`;
  const map: ReadMap = {
    ...{ format: 'power-case', unknown: [...unknown.values()] },
    actors: file.actors.map((actor, index) => ({
      ...{ at: at('actors', index), id: actor.id, key: actor.id, name: actor.name },
      ...{ kind: actor.kind, side: actor.side, position: actor.position, people: null },
      ...{ influence: actor.influence ?? null, base: actor.base ?? null, place: null },
      participation: members.get(actor.id)?.pi ?? null,
      weight: members.get(actor.id)?.weight ?? null,
      ...{ target: actor.id === file.campaign.target, implied: false },
    })),
    resources: file.resources.map(({ id, name, kind, essential }, index) => ({
      ...{ at: at('resources', index), id, key: id, name, kind, essential: essential ?? null },
    })),
    values: file.values.map(({ actor, resource, v: to, source }, index) => ({
      ...{ at: at('values', index), actor, resource, to, source: cited(source) },
    })),
    outside: file.outside.map(({ actor, resource, capacity: to, source }, index) => ({
      ...{ at: at('outside', index), actor, resource, to, source: cited(source) },
    })),
    supplies: file.supplies.map(({ from, to, resource, share, capacity, source }, index) => ({
      ...{ at: at('supplies', index), from, to, resource, share, capacity: capacity ?? share },
      ...{ directed: true, source: cited(source) },
    })),
    ties: [],
    passing: file.actors.flatMap(({ id: actor, tau, tau_back }, index) =>
      (
        [
          ['tau', tau],
          ['tau_back', tau_back],
        ] as const
      ).flatMap(([set, to]) =>
        to === undefined ? [] : [{ at: at('actors', index), actor, set, to, source: null }],
      ),
    ),
  };
  const problems = checkTexts(map);
  if (problems.length > 0) throw new Refused(problems);
  return map;
}
