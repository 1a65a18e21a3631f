/** The three kinds of work that change at scale needs: name the grievance, build an answer, make it spread. */
export const WORKS = ['agitate', 'innovate', 'orchestrate'] as const;
export type Work = (typeof WORKS)[number];

/** A number for each kind of work. */
export type ByWork = Readonly<Record<Work, number>>;

/** A result of one kind of work on a day (YYYY-MM-DD); m, its weight, 0 to a million, is 1 where none is given. */
export type Result = { date: string; role: Work; weight?: number };

export const byWork = (of: (work: Work) => number): ByWork => ({
  agitate: of('agitate'),
  innovate: of('innovate'),
  orchestrate: of('orchestrate'),
});
