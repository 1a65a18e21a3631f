import { parameterKey } from '../parameter-key.ts';
import type { MapChange } from '../schema.ts';

/** The change that holds on the latest day, by the parameter that it sets. */
export const heldOf = (changes: readonly MapChange[]): Map<string, MapChange> =>
  new Map(changes.map((change) => [parameterKey(change), change]));

/** The same of the day that is asked for; null is before everything. */
export const heldOn = (changes: readonly MapChange[], day: string | null) =>
  heldOf(changes.filter(({ effectiveOn }) => (effectiveOn ?? '') <= (day ?? '')));
