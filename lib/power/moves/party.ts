import type { Model } from '#lib/power/model.ts';
import type { Parameter } from '#lib/power/parameter.ts';
import { nameOf } from '#lib/power/strategies/reach.ts';
import { givesUpEssential } from '#lib/power/strategies/strategy-of.ts';

/** Whose side an actor is on, as the map says it. */
export type Side = 'movement' | 'ally' | 'neutral' | 'opponent' | 'target' | 'secondary_target';

export type Standing = {
  /** Sides of the map; an actor without one is an opponent, or an ally, by its position. */
  sides?: ReadonlyMap<string, Side>;
  /** Resources that members are never asked to need less. */
  essential: ReadonlySet<string>;
  /** Numbers of which the team said how they could be moved, an opponent's among them; of kind s, a supply to begin. */
  movable?: readonly Parameter[];
};

/** One of the two who make moves. */
export type Party = {
  /** 1 who wants the balance to rise, -1 who wants it to fall. */
  sign: 1 | -1;
  ours: (id: string) => boolean;
  opposed: (id: string) => boolean;
  /** Whether this party could move a number. */
  canMove: (parameter: Parameter) => boolean;
  /** Whether the team said that a supply could be made where there is none. */
  canBegin: (to: string, from: string, resource: string) => boolean;
};

const AGAINST: ReadonlySet<Side> = new Set(['opponent', 'target', 'secondary_target']);
const FOR: ReadonlySet<Side> = new Set(['movement', 'ally']);

/**
 * The campaign: it can move the participation of its members, the transmission and the values of those who are not
 * opponents, its members' own needs unless essential, what members supply, and what those who are not opponents
 * could supply to them; beyond that only what the team said could be moved.
 */
export function campaignParty(model: Model, standing: Standing): Party {
  const members = new Set(model.members.map(({ actor }) => actor));
  const against = opponents(model, standing);
  const movable = new Set((standing.movable ?? []).map(nameOf));
  const within = {
    ...({ sign: 1, ours: (id: string) => members.has(id) } as const),
    opposed: (id: string) => against.has(id) && !members.has(id),
  };
  return {
    ...within,
    canBegin: (...key) => movable.has(nameOf({ kind: 's', key })),
    canMove: (parameter) => {
      const ours = members.has(parameter.key[0] ?? '');
      if (parameter.kind === 's' || givesUpEssential(parameter, ours, standing.essential))
        return false;
      if (movable.has(nameOf(parameter))) return true;
      return parameter.kind === 'pi' ? ours : isWithin(within, parameter);
    },
  };
}

/** Those against it, by the same rules from the other side: participation is not theirs to move. */
export function opponentsParty(model: Model, standing: Standing): Party {
  const members = new Set(model.members.map(({ actor }) => actor));
  const against = opponents(model, standing);
  const allies = new Set(sided(model, standing, FOR, (position) => position > 0));
  const within = {
    ...({ sign: -1, ours: (id: string) => against.has(id) && !members.has(id) } as const),
    opposed: (id: string) => members.has(id) || allies.has(id),
  };
  return {
    ...within,
    canBegin: () => false,
    canMove: (parameter) =>
      parameter.kind !== 's' && parameter.kind !== 'pi' && isWithin(within, parameter),
  };
}

function isWithin({ ours, opposed }: Pick<Party, 'ours' | 'opposed'>, { kind, key }: Parameter) {
  const [id = '', by = ''] = key;
  if (kind === 'k') return ours(by) || (ours(id) && !opposed(by));
  return kind === 'o' ? ours(id) : !opposed(id);
}

function opponents(model: Model, standing: Standing): Set<string> {
  const found = new Set(sided(model, standing, AGAINST, (position) => position < 0));
  if (model.target !== null) found.add(model.target);
  return found;
}

/** Whom the map puts on some sides, and by position whom it puts on none. */
function sided(
  model: Model,
  { sides }: Standing,
  wanted: ReadonlySet<Side>,
  byPosition: (position: number) => boolean,
): string[] {
  return model.actors.flatMap(({ id, position }) => {
    const side = sides?.get(id);
    return (side ? wanted.has(side) : byPosition(position)) ? [id] : [];
  });
}
