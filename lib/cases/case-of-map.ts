import type { PowerMap } from '#lib/map/schema.ts';
import type { PowerCase } from '#lib/power/case-file/power-case.ts';
import { SCHEMA } from '#lib/power/case-file/vocabulary.ts';
import { eventsOfMap } from './events-of-map.ts';
import type { CaseNotes, Kept } from './kept.ts';
import { startOfMap } from './start-of-map.ts';

/** A campaign as its case file is made from it: the map, and what the rows keep of a file they came with. */
export type CaseParts = {
  id: string;
  title: string;
  question: string;
  demand: string;
  notes: CaseNotes;
  map: PowerMap;
  kept: ReadonlyMap<string, Kept>;
  happenings: ReadonlyMap<string, { recordedAt: string; dateConfidence: string | null }>;
};

/** The case file of a map with this target; unknown keys of an imported file come back. */
export function caseOfMap(parts: CaseParts, target: string): PowerCase {
  const { map, notes } = parts;
  const kept = (id: string): Kept => parts.kept.get(id) ?? {};
  const { taus, ...start } = startOfMap(parts);
  return {
    ...notes.unknown,
    schema: SCHEMA,
    id: parts.id,
    title: parts.title,
    ...(parts.question && { question: parts.question }),
    ...(parts.demand && { demand: parts.demand }),
    ...(notes.estimateNote !== undefined && { estimate_note: notes.estimateNote }),
    sources: notes.sources ?? {},
    actors: map.actors.map((actor) => ({
      ...kept(actor.id).unknown,
      id: actor.key,
      name: actor.name,
      kind: actor.kind,
      side: actor.side,
      position: actor.position,
      ...(actor.influence !== null && { influence: actor.influence }),
      ...(actor.base && { base: true }),
      ...taus.get(actor.id),
    })),
    resources: map.resources.map((resource) => ({
      ...kept(resource.id).unknown,
      id: resource.key,
      name: resource.name,
      kind: resource.kind,
      ...(resource.essential && { essential: true }),
    })),
    values: start.values,
    supplies: start.supplies,
    outside: start.outside,
    campaign: { ...notes.campaign, target, members: start.members },
    events: eventsOfMap(parts),
  };
}
