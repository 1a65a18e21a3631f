import { isPrintable } from '#lib/printable.ts';
import { nameKey, type PasteColumn } from './columns.ts';
import type { Problem } from './plan.ts';

export const problem = (
  column: PasteColumn,
  code: Problem['code'],
  values: Problem['values'] = {},
): Problem => ({ column, code, values });

/** Why a name cannot be one on the map; null when it can. */
export function nameProblem(column: PasteColumn, name: string | undefined): Problem | null {
  if (!name) return problem(column, 'empty');
  if (name.length > 200) return problem(column, 'long');
  return isPrintable(name) ? null : problem(column, 'invisible');
}

/** Finds what is on the map by its name: one, none, or more than one. */
export function namesOf<Item extends { name: string }>(items: readonly Item[]) {
  const found = new Map<string, Item[]>();
  for (const item of items) {
    const key = nameKey(item.name);
    found.set(key, [...(found.get(key) ?? []), item]);
  }
  return {
    find: (name: string): Item | 'several' | null => {
      const [one, ...others] = found.get(nameKey(name)) ?? [];
      return others.length > 0 ? 'several' : (one ?? null);
    },
    add: (item: Item) => void found.set(nameKey(item.name), [item]),
  };
}
