import type { guesses } from './words.ts';

export type Guess = (typeof guesses)[number];
/** Counts what an import decides that the file does not say. */
export type Note = (code: Guess, count?: number) => void;

export function counting(): { note: Note; all: () => { code: Guess; count: number }[] } {
  const counted = new Map<Guess, number>();
  return {
    note: (code, count = 1) => void counted.set(code, (counted.get(code) ?? 0) + count),
    all: () => [...counted].map(([code, count]) => ({ code, count })),
  };
}
