export const listed = ['actors', 'resources', 'values', 'supplies', 'ties'] as const;

export const guesses = [
  ...['side', 'position', 'weight', 'shares', 'importance', 'capacity', 'implied', 'skipped'],
  ...['undirected', 'second-target', 'target-kept', 'target-acts', 'no-share'],
] as const;

export const states = ['added', 'changed', 'same'] as const;

/** 20 MB. */
export const LARGEST_IMPORT = 20_000_000;

/** What working on a large file goes through, in this order. */
export const importSteps = ['reading', 'planning', 'writing', 'computing'] as const;
export type ImportStep = (typeof importSteps)[number];
