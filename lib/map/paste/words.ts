/** As many rows as one paste may have. */
export const MOST_ROWS = 10_000;
