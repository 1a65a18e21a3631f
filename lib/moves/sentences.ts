import type { Naming } from '#lib/map/sentences/arrow-sentences.ts';
import type { Deed } from '#lib/power/moves/deed.ts';
import type { Parameter, ParameterKind } from '#lib/power/parameter.ts';
import type moves from '#messages/en/moves.json';

/** A step in a direction, as both catalogues of steps name it: what we do, and what those against us could do. */
export type Step = keyof typeof moves.ours & keyof typeof moves.theirs;
type Values = Record<'actor' | 'supplier' | 'resource', string>;

/** What is done, by its key under `moves.ours` and `moves.theirs`. `by` is how far a number moves, as a share of 1. */
export type DeedSentence = { key: Step; values: Values; by: number };
/** What one number of the map says, by its key under `moves.estimates`. */
export type EstimateSentence = { key: keyof typeof moves.estimates; values: Values };

const STEPS: Readonly<Record<ParameterKind, readonly [up: Step, down: Step]>> = {
  v: ['vUp', 'vDown'],
  s: ['sUp', 'sDown'],
  k: ['kUp', 'kDown'],
  o: ['oUp', 'oDown'],
  tau: ['tauUp', 'tauDown'],
  tau_back: ['tauBackUp', 'tauBackDown'],
  pi: ['piUp', 'piDown'],
};
/** What someone keeps for itself is said in other words. */
const OWN = { kUp: 'kUpOwn', kDown: 'kDownOwn' } as const satisfies Partial<Record<Step, Step>>;

/** What is to be done, as one says it to those who do it; or what those against us could do. */
export function deedSentence(
  { kind, key, from, to }: Pick<Deed, 'kind' | 'key' | 'from' | 'to'>,
  name: Naming,
): DeedSentence {
  const step = STEPS[kind][to > from ? 0 : 1];
  const own = (step === 'kUp' || step === 'kDown') && key[0] === key[1];
  return {
    key: own ? OWN[step] : step,
    ...{ values: partsOf({ kind, key }, name), by: Math.abs(to - from) },
  };
}

/** What one number of the map says, as the name of an estimate. */
export const estimateSentence = (parameter: Parameter, name: Naming): EstimateSentence => ({
  ...{ key: parameter.kind, values: partsOf(parameter, name) },
});

function partsOf({ kind, key }: Parameter, name: Naming): Values {
  const [actor = '', second = '', third = ''] = key;
  const supplied = kind === 's' || kind === 'k';
  const resource = supplied ? third : second;
  return {
    actor: name.actor(actor),
    supplier: supplied ? name.actor(second) : '',
    resource: resource && name.resource(resource),
  };
}

/** Whom a move is about, to be looked up on the map. */
export const actorsIn = (deeds: readonly Parameter[]): string[] => [
  ...new Set(
    deeds.flatMap(({ kind, key }) => (kind === 's' || kind === 'k' ? key.slice(0, 2) : [key[0]!])),
  ),
];

/** Where a gain comes from: our leverage on them, theirs on us, or both; or one takes back part of the other's. */
export type Source = 'ourLeverage' | 'theirLeverage' | 'both' | 'theirsBack' | 'oursBack';

/** A part that would be said as none, or as all. */
const NEARLY = 0.005;

/** @param ours the part of the gain that comes through our leverage: below 0 or above 1 where one works against the other. */
export function sourceOf(ours: number): Source {
  if (ours > 1 + NEARLY) return 'theirsBack';
  if (ours < -NEARLY) return 'oursBack';
  if (ours > 1 - NEARLY) return 'ourLeverage';
  return ours < NEARLY ? 'theirLeverage' : 'both';
}
