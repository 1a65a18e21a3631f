import { whatIf } from '#lib/power/moves/what-if.ts';
import { tauBackOf, tauOf, transmissionByPosition } from '#lib/power/transmission.ts';
import type { Picture } from './picture.ts';

/**
 * What one wedge of the spectrum towards us would be worth, of everyone who stands in between and is no active ally
 * yet: the balance after the step less the balance now, −1 to 1, no units.
 *
 * A step changes what an actor passes on by as much as the defaults of the two positions differ, so that an own
 * estimate keeps its distance from them, within 0 and 1.
 *
 * @returns by actor; nothing of members, whose part is participation, of the target, and while nothing can be computed.
 * @see power-model.md §13: the goal is one wedge step, modelled as a step of τ.
 */
export function nextSteps({ model, answer, actors }: Picture): Map<string, number> {
  const worth = new Map<string, number>();
  if (!answer.computable) return worth;
  const after = whatIf(model);
  for (const actor of model.actors) {
    const { position, member } = actors.get(actor.id)!;
    if (member || actor.id === model.target || position === 2) continue;
    const rise = transmissionByPosition(position + 1) - transmissionByPosition(position);
    const fall = transmissionByPosition(-position - 1) - transmissionByPosition(-position);
    const stepped = after([
      { parameter: { kind: 'tau', key: [actor.id] }, to: within(tauOf(actor) + rise) },
      { parameter: { kind: 'tau_back', key: [actor.id] }, to: within(tauBackOf(actor) + fall) },
    ]);
    worth.set(actor.id, stepped.balance - answer.balance);
  }
  return worth;
}

const within = (share: number) => Math.min(1, Math.max(0, share));
