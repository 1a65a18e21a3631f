import type { TieKind } from '#db/schema/surveys.ts';

export type { TieKind };

export const tieKinds = [
  ...(['trusts', 'advises', 'related', 'worked-with', 'reports-to'] as const satisfies TieKind[]),
];

/** Kinds that say the same whichever end comes first. */
export const mutual: ReadonlySet<TieKind> = new Set<TieKind>(['related', 'worked-with']);

export const strengths = ['weak', 'medium', 'strong'] as const;
export type Strength = (typeof strengths)[number];
