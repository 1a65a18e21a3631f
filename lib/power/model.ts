/**
 * A campaign's power model on one day: plain data, so that a case file, the database's changes and the
 * browser all speak of the same thing. Symbols are those of power-model.md §1.
 */
export type Model = {
  /** Who can grant the demand; null while nobody has been named. */
  target: string | null;
  actors: ModelActor[];
  /** The bloc C: who acts together (pi, 0 to 1) and whose vulnerability counts (weight, 0 or more). */
  members: { actor: string; pi: number; weight: number }[];
  /** v: importance of a resource to an actor, 0 to 1; an actor's sum to at most 1. */
  values: { actor: string; resource: string; v: number }[];
  /** s: the part of the need of `to` that `from` normally meets, 0 to 1; k: what it could add, 0 or more. */
  supplies: { to: string; from: string; resource: string; share: number; capacity: number }[];
  /** o: what sources outside the map could cover, 0 or more. */
  outside: { actor: string; resource: string; capacity: number }[];
};

export type ModelActor = {
  id: string;
  /** Wedge of the spectrum of allies: -2 active opponent … 2 active ally. */
  position: number;
  /** How likely pressure on this actor is passed on towards the target; by position when absent. */
  tau?: number | undefined;
  /** The same for the target's pressure towards us. */
  tauBack?: number | undefined;
};

/** One parameter set to a value, exactly as a power-case/1 file writes it. */
export type Change =
  | { set: 'v' | 'o'; actor: string; resource: string; to: number }
  | { set: 's' | 'k'; of: string; by: string; resource: string; to: number }
  | { set: 'pi' | 'tau' | 'tau_back'; actor: string; to: number };

/** How the bloc is written where an actor's id is expected: the end of a route. */
export const BLOC = '*';
