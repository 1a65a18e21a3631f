export const actionKinds = [
  'meeting',
  'rally',
  'canvass',
  'strike-line',
  'call-in',
  'other',
] as const;
