import { z } from 'zod';
import { type PowerMap, sides } from './schema.ts';

/** What of a map may be seen by others. Sources and numbers only where somebody chose them; notes and authors never. */
export const MapChoice = z.strictObject({
  /** Who is on it, by id; everyone else, and whatever concerns them, is left out. */
  actors: z.array(z.uuid()).max(2000, 'At most 2000 actors.'),
  /** Those of them who are shown by what they are and not by name. */
  kindOnly: z.array(z.uuid()).max(2000, 'At most 2000 actors.'),
  /** Where each stands on the demand: an assessment. */
  positions: z.boolean(),
  /** How much of a need each covers, and the balance. */
  numbers: z.boolean(),
  /** What each supply rests on, in the organizers' words. */
  sources: z.boolean(),
});
export type MapChoice = z.output<typeof MapChoice>;

/** A part of a map. It cannot be computed: what is left out would be missing from every figure. */
export const ReducedMap = z.object({
  actors: z.array(
    z.object({
      id: z.uuid(),
      /** Null where only the kind is shown. */
      name: z.string().nullable(),
      kind: z.string(),
      side: z.enum(sides),
      target: z.boolean(),
      base: z.boolean(),
      position: z.int().nullable(),
      x: z.number().nullable(),
      y: z.number().nullable(),
    }),
  ),
  /** Who supplies what to whom on the last day. */
  supplies: z.array(
    z.object({
      of: z.uuid(),
      by: z.uuid(),
      resource: z.string(),
      /** Of what the dependent needs, 0 to 1; null where numbers are not shown. */
      share: z.number().nullable(),
      source: z.string().nullable(),
    }),
  ),
});
export type ReducedMap = z.output<typeof ReducedMap>;

/** As much of a map as the reduction needs: rows may come from a query that holds no more. */
export type Reducible = {
  actors: Omit<PowerMap['actors'][number], 'key' | 'influence' | 'size' | 'weight' | 'version'>[];
  resources: Pick<PowerMap['resources'][number], 'id' | 'name'>[];
  changes: Pick<
    PowerMap['changes'][number],
    'set' | 'actorId' | 'supplierId' | 'resourceId' | 'to' | 'source'
  >[];
};

/**
 * The map as others may see it: who was chosen, what they supply to one another, and nothing else. What concerns
 * anyone who is not chosen, their names and what only they need among it, is not in the answer in any form.
 *
 * @param map its changes in the order in which they apply, without those that were superseded.
 */
export function reduceMap(map: Reducible, choice: MapChoice): ReducedMap {
  const chosen = new Set(choice.actors);
  const unnamed = new Set(choice.kindOnly);
  const actors = map.actors.filter(({ id }) => chosen.has(id));
  const here = new Set(actors.map(({ id }) => id));
  const resources = new Map(map.resources.map(({ id, name }) => [id, name]));
  const positions = new Map<string, number>();
  const supplies = new Map<string, ReducedMap['supplies'][number]>();
  for (const { set, actorId: of, supplierId: by, resourceId, to, source } of map.changes) {
    if (!here.has(of) || (by !== null && !here.has(by))) continue;
    if (set === 'position') positions.set(of, to);
    const resource = resources.get(resourceId ?? '');
    if (set !== 's' || by === null || resource === undefined) continue;
    const key = `${of} ${by} ${resourceId}`;
    supplies.delete(key);
    const share = choice.numbers ? to : null;
    if (to > 0)
      supplies.set(key, { of, by, resource, share, source: choice.sources ? source : null });
  }
  return {
    actors: actors.map(({ id, name, kind, side, target, base, position, x, y }) => ({
      ...{ id, name: unnamed.has(id) ? null : name, kind, side, target, base, x, y },
      position: choice.positions ? (positions.get(id) ?? position) : null,
    })),
    supplies: [...supplies.values()],
  };
}

const INSTITUTIONS = ['institution', 'government'];
/** Kinds that are more than one human being. Any other may be one, also a word that we do not know. */
const GROUPS = [
  ...INSTITUTIONS,
  ...['constituency', 'organization', 'company', 'business', 'buyer', 'media'],
];

/** What is shown unless somebody chooses otherwise: the target, our own side and institutions; no person by name. */
export function firstChoice({ actors }: Pick<Reducible, 'actors'>): MapChoice {
  const shown = actors.filter(
    ({ target, side, kind }) =>
      target || INSTITUTIONS.includes(kind) || (side === 'movement' && GROUPS.includes(kind)),
  );
  return {
    actors: shown.map(({ id }) => id),
    kindOnly: shown.flatMap(({ id, kind }) => (GROUPS.includes(kind) ? [] : [id])),
    ...{ positions: false, numbers: false, sources: false },
  };
}
