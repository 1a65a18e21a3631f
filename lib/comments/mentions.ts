const token = /<@([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})>/gi;

/** Whom a text mentions, each once, in the order in which they are named. */
export const mentionedIn = (text: string): string[] => [
  ...new Set(Array.from(text.matchAll(token), ([, id]) => id!.toLowerCase())),
];

/** A text as plain words and the people named in between, in order; `at` tells them apart. */
export function partsOf(
  text: string,
): ({ at: number } & ({ words: string } | { personId: string }))[] {
  return text
    .split(token)
    .map((part, index) =>
      index % 2 ? { at: index, personId: part.toLowerCase() } : { at: index, words: part },
    )
    .filter((part) => !('words' in part) || part.words !== '');
}

/** What somebody is writing: names stand for people, as they do on screen. */
export const nameMentions = (text: string, nameOf: (personId: string) => string) =>
  text.replace(token, (_, id: string) => `@${nameOf(id.toLowerCase())}`);

export type Named = { personId: string; name: string };

/** The same as it is kept: each whole name after an @ becomes the person, the longest names first. */
export function keepMentions(text: string, people: readonly Named[]): string {
  return people
    .toSorted((a, b) => b.name.length - a.name.length)
    .reduce((kept, { personId, name }) => {
      const literal = name.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
      return kept.replace(new RegExp(`@${literal}(?![\\p{L}\\p{N}])`, 'gu'), `<@${personId}>`);
    }, text);
}

/** The people under names that tell them apart: a second Ana is "Ana 2". */
export function tellApart(people: readonly Named[]): Named[] {
  const seen = new Map<string, number>();
  return people.map(({ personId, name }) => {
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return { personId, name: count > 1 ? `${name} ${count}` : name };
  });
}

/** The start of a name that is being written just before the caret, after an @; null when there is none. */
export function askedBefore(text: string, caret: number): string | null {
  const [, asked] = /(?:^|[\s(])@([^\n@]{0,40})$/u.exec(text.slice(0, caret)) ?? [];
  return asked ?? null;
}
