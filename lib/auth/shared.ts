const kept = globalThis as { countervail?: Map<string, unknown> };

/**
 * One thing a process, made at the first call. Next bundles a second copy of every module its pages import;
 * what both copies must see (limits, listeners) is kept here.
 */
export function shared<T>(name: string, make: () => T): T {
  kept.countervail ??= new Map();
  if (!kept.countervail.has(name)) kept.countervail.set(name, make());
  return kept.countervail.get(name) as T;
}
