import type { Lit } from '#lib/presentations/schema.ts';

/** The actors that stand out: those named, and both ends of each arrow named; null while nobody does. */
export function litOf({ actors, arrows }: Lit): ReadonlySet<string> | null {
  const lit = new Set([...actors, ...arrows.flatMap((arrow) => arrow.split('>'))]);
  return lit.size > 0 ? lit : null;
}
