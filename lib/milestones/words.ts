/** The three kinds of work. */
export const works = ['agitate', 'innovate', 'orchestrate'] as const;
