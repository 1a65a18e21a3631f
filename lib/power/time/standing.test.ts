import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Entry, standing } from './standing.ts';

const entry = (id: string, supersedesId: string | null = null): Entry => ({ id, supersedesId });
const ids = (log: Entry[]) => standing(log).map(({ id }) => id);

describe('of a log', () => {
  test('what nobody corrected stands, in its order', () => {
    expect(ids([entry('a'), entry('b'), entry('c', 'a')])).toEqual(['b', 'c']);
  });

  test('a correction of a correction is what is left, wherever they apply', () => {
    expect(ids([entry('c', 'b'), entry('a'), entry('b', 'a')])).toEqual(['c']);
  });

  test.each<[RegExp, Entry[]]>([
    [/holds an id twice/, [entry('a'), entry('a')]],
    [/superseded entry is who/, [entry('a', 'who')]],
    [/a is superseded twice/, [entry('a'), entry('b', 'a'), entry('c', 'a')]],
    [/a supersedes itself/, [entry('a', 'a')]],
    [/a supersedes itself/, [entry('x'), entry('a', 'b'), entry('b', 'c'), entry('c', 'a')]],
  ])('%s is refused by name', (sentence, log) => {
    expect(() => standing(log)).toThrow(RangeError);
    expect(() => standing(log)).toThrow(sentence);
  });
});

test('what was known at any moment is still there, whatever was corrected since', () => {
  const recorded = fc.array(fc.option(fc.nat(), { nil: null }), { maxLength: 20 }).map((drawn) => {
    const log: Entry[] = [];
    for (const [n, nth] of drawn.entries()) {
      const stands = standing(log);
      const old = nth === null || stands.length === 0 ? null : stands[nth % stands.length]!.id;
      log.push(entry(`${n}`, old));
    }
    return log;
  });
  fc.assert(
    fc.property(recorded, fc.nat(), (log, moment) => {
      const known = log.slice(0, moment % (log.length + 1));
      const then = standing(known);
      // Each correction takes exactly one entry's place.
      expect(then.length).toBe(known.filter(({ supersedesId }) => supersedesId === null).length);
      const since = log.slice(known.length);
      const corrected = new Set(since.map(({ supersedesId }) => supersedesId));
      expect(standing(log)).toEqual([
        ...then.filter(({ id }) => !corrected.has(id)),
        ...since.filter(({ id }) => !corrected.has(id)),
      ]);
    }),
    { numRuns: 300 },
  );
});
