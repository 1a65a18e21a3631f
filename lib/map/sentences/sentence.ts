import type map from '#messages/en/map.json';
import type model from '#messages/en/model.json';

type Path<T> = { [K in keyof T & string]: T[K] extends string ? K : `${K}.${Path<T[K]>}` }[keyof T &
  string];

/** A word of the model's catalogue. */
export type Word = Path<typeof model>;
/**
 * What fills a gap: a name, names in the order in which pressure passes them, a share of 1 shown as "of 100", how
 * many, or a word of the catalogue.
 */
export type Filling =
  | string
  | { steps: string[] }
  | { of: number }
  | { count: number }
  | { word: Word };

/** A sentence by its key in the map's catalogue, so that it can be said in any language. */
export type Sentence = { key: keyof typeof map.sentences; values: Record<string, Filling> };
