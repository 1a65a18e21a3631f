import type { Model } from '#lib/power/model.ts';
import type { Parameter, ParameterKind } from '#lib/power/parameter.ts';

/** The four strategies of Battilana and Casciaro, and the fifth lever, which is none of them. */
export type Strategy = 'attraction' | 'consolidation' | 'withdrawal' | 'expansion' | 'persuasion';

/**
 * What changing one number of a model is called.
 *
 *     number                          of a member     of anyone else
 *     v, what is needed               withdrawal      attraction
 *     s, k, o, who else could give it expansion       consolidation
 *     pi, who acts together           consolidation   consolidation
 *     tau, tau_back                   persuasion      persuasion
 *
 * s and k belong to who receives: what a member supplies to others is a number of those others. Withholding, a
 * strike or a boycott, is no strategy: it uses dependence and changes no number (see withholdable).
 *
 * @throws RangeError if the number is not of an actor of the model.
 * @see power-model.md §3. Battilana and Casciaro (2021); Emerson (1962).
 */
export function strategyOf(model: Model, { kind, key }: Parameter): Strategy {
  const id = key[0];
  if (!model.actors.some((actor) => actor.id === id))
    throw new RangeError(`${kind} is of ${id}, expected the id of an actor`);
  return labelOf(
    kind,
    model.members.some((member) => member.actor === id),
  );
}

/** The same once it is known whether the number is a member's. */
export function labelOf(kind: ParameterKind, member: boolean): Strategy {
  switch (kind) {
    case 'tau':
    case 'tau_back':
      return 'persuasion';
    case 'pi':
      return 'consolidation';
    case 'v':
      return member ? 'withdrawal' : 'attraction';
    default:
      return member ? 'expansion' : 'consolidation';
  }
}

/**
 * Whether a change would ask our own people to need less of what they cannot do without: their safety, their
 * livelihood, the dignity that is the demand itself. Such a change is never proposed.
 *
 * @param essential the resources marked as essential.
 */
export function givesUpEssential(
  { kind, key }: Parameter,
  member: boolean,
  essential: ReadonlySet<string>,
): boolean {
  return labelOf(kind, member) === 'withdrawal' && essential.has(key[1] ?? '');
}
