/** The places of a campaign in which one can be seen by colleagues. */
export const places = [
  'overview',
  'map',
  'leverage',
  'milestones',
  'actions',
  'people',
  'settings',
] as const;
export type Place = (typeof places)[number];
