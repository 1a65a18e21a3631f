const steps = [
  [0, 'none'],
  [0.2, 'few'],
  [0.4, 'some'],
  [0.6, 'half'],
  [0.85, 'most'],
] as const;

/** A share of a group in words an organizer would use: up to and including each step. */
export const shareWords = (share: number) =>
  steps.find(([most]) => share <= most)?.[1] ?? ('all' as const);
