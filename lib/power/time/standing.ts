/** What a log of changes says of an entry's place in it. */
export type Entry = {
  id: string;
  /** The entry that was wrong and that this one replaces; null for one that replaces none. */
  supersedesId: string | null;
};

/**
 * The entries of a log that hold: those that no other supersedes, in the order given. An entry that supersedes
 * one which itself superseded another leaves only the last of the three; whoever supersedes stays where it stands.
 *
 * Nothing is ever lost by it: given only what had been recorded up to some moment, it answers what held by what
 * was known then, so that every earlier state of the past is one call away.
 *
 * @param log in any order that the changes apply in; every entry that is superseded is in it.
 * @throws RangeError naming an id given twice, an unknown one that is superseded, one superseded twice, or entries
 *   that supersede one another in a circle.
 * @see power-model.md §9; product design §5: a correction is a new change that supersedes an old one.
 */
export function standing<E extends Entry>(log: readonly E[]): E[] {
  const entries = new Map(log.map((entry) => [entry.id, entry]));
  if (entries.size < log.length)
    throw new RangeError('log holds an id twice, expected each id once');
  const superseded = new Set<string>();
  for (const { supersedesId } of log) {
    if (supersedesId === null) continue;
    if (!entries.has(supersedesId))
      throw new RangeError(`superseded entry is ${supersedesId}, expected the id of an entry`);
    if (superseded.has(supersedesId))
      throw new RangeError(`entry ${supersedesId} is superseded twice, expected once at most`);
    superseded.add(supersedesId);
  }

  const stand = log.filter(({ id }) => !superseded.has(id));
  // Each is superseded once at most, so that whatever no standing entry leads back to is a circle.
  const accounted = new Set<string>();
  for (const { id } of stand)
    for (let at: string | null = id; at !== null; at = entries.get(at)!.supersedesId)
      accounted.add(at);
  const circle = log.find(({ id }) => !accounted.has(id));
  if (circle)
    throw new RangeError(`entry ${circle.id} supersedes itself by way of others, expected not to`);
  return stand;
}
