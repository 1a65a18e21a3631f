/** How the network can be laid out: as people left it, in columns towards the target, by force, or by side. */
export const LAYOUTS = ['arranged', 'layers', 'force', 'sides'] as const;
export type Layout = (typeof LAYOUTS)[number];

/** More actors than this are drawn as points that one moves about in, not as cards that one edits. */
export const MOST_CARDS = 400;

/** The day of a map of more actors than this is worked out by another thread, so that its page is there at once. */
export const MOST_AT_ONCE = 120;

/** Of a map that is drawn as points so many losses are enough to go on with: all of them take seconds. */
export const GRAVEST = 40;

/** And so many are found before its first picture is shown. */
export const GRAVEST_FIRST = 5;

/** How many losses are found where nothing more is shown afterwards: all, or of so many actors the gravest. */
export const mostLosses = ({ actors }: { actors: readonly unknown[] }): number =>
  actors.length > MOST_CARDS ? GRAVEST : Infinity;
