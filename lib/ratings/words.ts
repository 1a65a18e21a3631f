/** From so many raters on is it told how far apart they are: of fewer, each could be told. */
export const FEWEST_RATERS = 3;

export const rated = ['v', 's', 'k', 'pi', 'tau', 'position'] as const;
