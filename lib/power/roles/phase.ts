import { type ByWork, byWork } from './work.ts';

/** How far a change has come: the grievance is being named, an answer built, or the answer spreads. */
export const PHASES = ['naming', 'building', 'spreading'] as const;
export type Phase = (typeof PHASES)[number];

/** What share of the work each phase asks of each kind; power-model.md §12, a design choice. */
export const TARGETS: Readonly<Record<Phase, ByWork>> = {
  naming: { agitate: 0.6, innovate: 0.2, orchestrate: 0.2 },
  building: { agitate: 0.3, innovate: 0.45, orchestrate: 0.25 },
  spreading: { agitate: 0.2, innovate: 0.25, orchestrate: 0.55 },
};

/** How much less than its phase asks each kind of work has: δ_r = max(0, target_r − q_r), 0 to .6, no units. */
export const deficits = (shares: ByWork, phase: Phase): ByWork =>
  byWork((work) => Math.max(0, TARGETS[phase][work] - shares[work]));

/** Others that carry the answer on before it counts as spreading: the second adopter. */
const ADOPTERS = 2;

/**
 * The phase a campaign is in on a day, by what it has to show: naming until there is a first answer (a result of
 * innovate), building until that answer has been taken up (two results of orchestrate from that day on) or
 * brought an outcome, spreading from then on. A phase is never left backwards.
 *
 * The phases and their targets are §12's; telling them apart by this is our own choice, since a campaign does not
 * say which phase it is in. It depends on what exists, not on shares, or no phase would ever lack anything.
 *
 * @param results any order; also those of other roles, of which only an outcome counts.
 * @param on YYYY-MM-DD; what came after does not count yet.
 */
export function phaseOn(results: readonly { date: string; role: string }[], on: string): Phase {
  const past = results.filter(({ date }) => date <= on);
  const answered = past
    .filter(({ role }) => role === 'innovate')
    .reduce<string | null>((first, { date }) => (first && first < date ? first : date), null);
  if (answered === null) return 'naming';
  const since = past.filter(({ date }) => date >= answered);
  const adopted = since.filter(({ role }) => role === 'orchestrate').length >= ADOPTERS;
  return adopted || since.some(({ role }) => role === 'outcome') ? 'spreading' : 'building';
}
