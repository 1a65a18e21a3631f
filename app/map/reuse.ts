type Part = { id: string; data?: object; position?: { x: number; y: number } };

/** The parts drawn before wherever nothing about them changed, so that only what moved is drawn again. */
export function reuse<T extends Part>(before: ReadonlyMap<string, T>, parts: readonly T[]): T[] {
  return parts.map((part) => {
    const old = before.get(part.id);
    return old && same(old, part, 2) ? old : part;
  });
}

/** Whether two objects hold the same, so many levels deep and the very same below. */
function same(a: object, b: object, depth: number): boolean {
  const [left, right] = [Object.entries(a), Object.entries(b)];
  if (left.length !== right.length) return false;
  const other: Record<string, unknown> = Object.fromEntries(right);
  return left.every(([key, value]) => {
    const theirs = other[key];
    if (value === theirs) return true;
    const deeper = depth > 1 && isPlain(value) && isPlain(theirs);
    return deeper && same(value, theirs, depth - 1);
  });
}

const isPlain = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
