import { mutual, strengths, type TieKind, tieKinds } from '#lib/map/tie-kinds.ts';
import { confidences } from '#lib/map/words.ts';
import { oneOf, plainName, type Spec, text } from './fields.ts';
import type { RawLink, ReadTie } from './read-map.ts';

export type TieFields = {
  tieStrength: ReadTie['strength'];
  tieConfidence: ReadTie['confidence'];
  tieBasis: ReadTie['basis'];
};
export const tieSpec: Spec<TieFields> = {
  tieStrength: { names: ['tiestrength'], read: oneOf(strengths) },
  tieConfidence: { names: ['tieconfidence'], read: oneOf(confidences) },
  tieBasis: { names: ['tiebasis'], read: text },
};

/** What files call kinds of ties: as we write them, and as people do. */
const kinds = new Map<string, TieKind>([
  ...tieKinds.map((kind): [string, TieKind] => [plainName(kind), kind]),
  ...(['isrelatedto', 'relatedto'] as const).map((name): [string, TieKind] => [name, 'related']),
]);

type Row = Partial<TieFields> & {
  kind?: string;
  resource?: string;
  share?: number;
  capacity?: number;
  importance?: number;
};

/**
 * The kind of tie that a connection is: one that says how strong a tie it is, or one that says nothing but a word for
 * a kind of tie; null for a supply.
 */
export function tieKindOf({ tieStrength, kind, resource, ...numbers }: Row): TieKind | null {
  const found = kinds.get(plainName(kind ?? '')) ?? null;
  if (tieStrength) return found;
  const supplies = [numbers.share, numbers.capacity, numbers.importance].some(
    (one) => one !== undefined,
  );
  return supplies || resource !== undefined ? null : found;
}

/** A connection as ties: two where the file has it run both ways and that says something else than one. */
export function tiesOf(
  { at, flow }: RawLink,
  kind: TieKind,
  { tieStrength = null, tieConfidence = null, tieBasis = null }: Row,
  from: string,
  to: string,
): ReadTie[] {
  const said = { kind, strength: tieStrength, confidence: tieConfidence, basis: tieBasis };
  const forth = { at, from, to, ...said };
  const back = { at, from: to, to: from, ...said };
  if (flow === 'both' && !mutual.has(kind)) return [forth, back];
  return [flow === 'back' ? back : forth];
}
