import { nameKey } from '#lib/map/paste/columns.ts';

type Named = { id: string; name: string };

/**
 * Whom a written name means: the one person of the campaign, or else the one actor of the map, who is called so,
 * apart from case and spaces. Null where nobody or several are, or where it is whoever wrote it.
 */
export function meaningOf(
  { personId, name }: { personId: string; name: string },
  { people, actors }: { people: readonly Named[]; actors: readonly Named[] },
): string | null {
  const key = nameKey(name);
  for (const some of [people, actors]) {
    const called = some.filter((one) => nameKey(one.name) === key);
    if (called.length > 1) return null;
    if (called[0]) return called[0].id === personId ? null : called[0].id;
  }
  return null;
}
