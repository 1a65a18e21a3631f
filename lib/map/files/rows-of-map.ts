import { standingPlaces } from '#lib/map/layout/draw-map.ts';
import type { Place } from '#lib/map/layout/place-nodes.ts';
import { placedByHand } from '#lib/map/layout/placed-by-hand.ts';
import { type Picture, pictureOf } from '#lib/map/picture.ts';
import type { MapChange, PowerMap } from '#lib/map/schema.ts';
import { sideOf } from '#lib/map/side-of.ts';
import { mutual, type Strength, type TieKind } from '#lib/map/tie-kinds.ts';
import type { Tie } from '#lib/ties/schema.ts';

/** An actor as every file tells of it. Shares are 0 to 1; what is not known is null. */
export type ActorRow = {
  key: string;
  name: string;
  kind: string;
  side: string;
  /** −2 active opponent to 2 active ally. */
  position: number;
  influence: number | null;
  people: number | null;
  /** How much of it acts with the campaign; null for whoever is not one of us. */
  participation: number | null;
  /** How much of the campaign's leverage would be lost without it. */
  counted: number;
};

/** One resource that `from` supplies to `to`. All numbers without units. */
export type SupplyRow = {
  id: string;
  from: string;
  to: string;
  /** The resource's name; its key tells two of one name apart. */
  resource: string;
  resourceKey: string;
  kind: string;
  /** The part of the need that is normally met, 0 to 1, and what could be added, 0 or more. */
  share: number;
  capacity: number;
  /** How important the resource is to whoever depends, 0 to 1. */
  importance: number;
  /** How much of all it cares about hangs on this supplier here, 0 to 1; 0 for what it supplies to itself. */
  strength: number;
};

/** A relationship between two actors that is not supply. */
export type TieRow = {
  id: string;
  from: string;
  to: string;
  kind: TieKind;
  /** It says the same whichever end comes first. */
  mutual: boolean;
  tieStrength: Strength;
  tieConfidence: MapChange['confidence'];
  /** Who says so, or where it is written; null where nothing was given. */
  tieBasis: string | null;
};

export type MapRows = { actors: ActorRow[]; supplies: SupplyRow[]; ties: TieRow[] };

/**
 * The map of one day (null is before everything) as the rows that every file is written from.
 *
 * @param ties between actors of the map; they are the same on every day.
 */
export function rowsOfMap(map: PowerMap, day: string | null, ties: readonly Tie[] = []): MapRows {
  const picture = pictureOf(map, day);
  const keys = new Map(map.actors.map(({ id, key }) => [id, key]));
  const resources = new Map(map.resources.map((resource) => [resource.id, resource]));
  const values = new Map(picture.model.values.map((v) => [`${v.actor} ${v.resource}`, v.v]));
  const strengths = strengthsOf(picture);
  const leverage = picture.answer.computable ? picture.answer.leverage : 0;
  return {
    actors: [...picture.actors.values()].map(({ actor, position, participation, loss }) => ({
      ...{ key: actor.key, name: actor.name, kind: actor.kind },
      ...{ side: sideOf(actor), position },
      ...{ influence: actor.influence, people: actor.size, participation },
      counted: leverage > 0 ? loss / leverage : 0,
    })),
    supplies: picture.model.supplies.map(({ to, from, resource, share, capacity }, index) => ({
      ...{ id: `s${index + 1}`, from: keys.get(from)!, to: keys.get(to)! },
      resource: resources.get(resource)!.name,
      resourceKey: resources.get(resource)!.key,
      kind: resources.get(resource)!.kind,
      ...{ share, capacity },
      importance: values.get(`${to} ${resource}`) ?? 0,
      strength: strengths.get(`${to} ${from} ${resource}`) ?? 0,
    })),
    ties: ties.map(({ from, to, kind, strength, confidence, source }, index) => ({
      ...{ id: `tie-${index + 1}`, from: keys.get(from)!, to: keys.get(to)! },
      ...{ kind, mutual: mutual.has(kind), tieStrength: strength, tieConfidence: confidence },
      tieBasis: source || null,
    })),
  };
}

function strengthsOf({ arrows }: Picture): Map<string, number> {
  return new Map(
    arrows.flatMap(({ of, on, reasons }) =>
      reasons.map(({ resource, strength }) => [`${of} ${on} ${resource}`, strength] as const),
    ),
  );
}

/** Where everyone stands, by key: as put by hand, otherwise as the map lays them out. */
export function placesOfMap(map: PowerMap, day: string | null): Map<string, Place> {
  const laid = standingPlaces([pictureOf(map, null), pictureOf(map, day)]);
  const places = new Map([...laid, ...placedByHand(map.actors)]);
  return new Map(map.actors.map(({ id, key }) => [key, places.get(id) ?? { x: 0, y: 0 }]));
}

/** The look of each side in files that carry colours. */
export const sideColours: Record<string, string> = {
  movement: '#0b5c56',
  ally: '#2f6f8f',
  neutral: '#6b6660',
  opponent: '#8a3b6e',
  secondary_target: '#5e5a55',
  target: '#1c1b1a',
};
