import type { PowerCase } from '#lib/power/case-file/power-case.ts';
import { keyOf } from '#lib/power/key-of.ts';
import { type Parameter, parameterOf } from '#lib/power/parameter.ts';
import { byDay } from '#lib/power/time/series.ts';
import { CONFIDENCES, type Confidence } from './confidence.ts';

/** How well each parameter of a case is known at one point of its series. */
export type ConfidenceOf = (parameter: Parameter) => Confidence;

/**
 * How well the parameters of a case are known at its baseline and on each day of an event, in order.
 *
 * A file may say so with the key `confidence` (documented, judged or guessed) on a value, a supply (its share
 * and its capacity), an outside source, a member, an actor (both transmissions), a change, or an event (all its
 * changes). Each setting of a parameter is a new estimate with a confidence of its own. Where a file says nothing
 * or another word, an informed judgement is taken.
 *
 * @see power-model.md §8; unknown keys of a power-case/1 file are kept, and this is one.
 */
export function confidencesOfCase(powerCase: PowerCase): ConfidenceOf[] {
  const { values, supplies, outside, campaign, actors, events } = powerCase;
  const known = new Map<string, Confidence>();
  const learn = (parameter: Parameter, ...rows: object[]) =>
    known.set(nameOf(parameter), saidBy(rows));

  for (const row of values) learn({ kind: 'v', key: [row.actor, row.resource] }, row);
  for (const row of supplies)
    for (const kind of ['s', 'k'] as const)
      learn({ kind, key: [row.to, row.from, row.resource] }, row);
  for (const row of outside) learn({ kind: 'o', key: [row.actor, row.resource] }, row);
  for (const row of campaign.members) learn({ kind: 'pi', key: [row.actor] }, row);
  for (const row of actors)
    for (const kind of ['tau', 'tau_back'] as const) learn({ kind, key: [row.id] }, row);

  const points = [new Map(known)];
  for (const [, day] of byDay(events)) {
    for (const event of day)
      for (const change of event.changes) learn(parameterOf(change), change, event);
    points.push(new Map(known));
  }
  return points.map((point) => (parameter) => point.get(nameOf(parameter)) ?? 'judged');
}

const nameOf = ({ kind, key }: Parameter) => keyOf(kind, ...key);

/** What the first row that says anything says. */
function saidBy(rows: readonly object[]): Confidence {
  for (const row of rows) {
    const said = Object.hasOwn(row, 'confidence') && 'confidence' in row && row.confidence;
    const known = CONFIDENCES.find((confidence) => confidence === said);
    if (known) return known;
  }
  return 'judged';
}
