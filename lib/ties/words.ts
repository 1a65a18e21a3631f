import type { TieKind } from '#db/schema/surveys.ts';

export const tieKinds = [
  ...(['trusts', 'advises', 'related', 'worked-with', 'reports-to'] as const satisfies TieKind[]),
];

export const strengths = ['weak', 'medium', 'strong'] as const;
