/** The kinds of resource that have a word of their own; any other is shown as it was written. */
export const resourceKinds = [
  'material',
  'legal',
  'political',
  'coercive',
  'symbolic',
  'institutional',
] as const;
