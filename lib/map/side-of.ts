import type { MapActor } from './schema.ts';

/** The side an actor is shown on: whoever can grant the demand is the target, whatever side it began on. */
export const sideOf = ({ target, side }: Pick<MapActor, 'target' | 'side'>): MapActor['side'] =>
  target ? 'target' : side;
