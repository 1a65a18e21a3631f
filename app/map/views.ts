import type { Picture } from '#lib/map/picture.ts';
import type { PowerMap } from '#lib/map/schema.ts';
import type { Selection } from './selection.ts';

/** The ways to see one map, in the order in which they are offered. */
export const MAP_VIEWS = ['network', 'grid', 'spectrum', 'pillars', 'strategy', 'list'] as const;
export type MapView = (typeof MAP_VIEWS)[number];

/** The view that an address names; whatever else it says is the network. */
export const viewOf = (named: unknown): MapView =>
  MAP_VIEWS.find((view) => view === named) ?? 'network';

/** What a view is given: the map, one day of it, and what is selected. */
export type ViewProps = {
  map: PowerMap;
  picture: Picture;
  selection: Selection;
  onSelect: (selection: Selection) => void;
  /** Somebody was put at another position, −2 to 2; absent for whoever may only look. */
  onPosition?: ((actorId: string, position: number) => void) | undefined;
};
