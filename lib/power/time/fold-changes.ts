import { inRange } from '#lib/power/in-range.ts';
import { keyOf } from '#lib/power/key-of.ts';
import type { Change, Model } from '#lib/power/model.ts';
import { type Draft, draftOf, modelOfDraft } from './draft.ts';

/** The model after one change; the one given is left as it was. Throws as foldChanges does. */
export function applyChange(model: Model, change: Change): Model {
  return foldChanges(model, [change]);
}

/**
 * The model after changes, the later winning over the earlier; the one given is left as it was.
 *
 * Setting s or k of a pair that had none creates it with the other at 0; setting pi of a non-member makes it
 * a member of weight 0. Sums are not checked here (see overfullRows), since one change of several may pass
 * through a sum above 1 on the way to one below.
 *
 * @throws RangeError naming an unknown actor, the target made a member, or a value outside the parameter's range:
 *   v, s, pi, tau and tau_back 0 to 1, k and o 0 or more.
 * @see power-model.md §9; the changes are those of a power-case/1 file.
 */
export function foldChanges(model: Model, changes: readonly Change[]): Model {
  if (changes.length === 0) return model;
  const draft = draftOf(model);
  for (const change of changes) apply(draft, change);
  return modelOfDraft(draft);
}

function apply(draft: Draft, change: Change): void {
  const { to } = change;
  const open = change.set === 'k' || change.set === 'o';
  inRange(`new ${change.set}`, to, 0, open ? Infinity : 1);
  if ('of' in change) {
    const { of, by, resource } = change;
    known(draft, of);
    known(draft, by);
    const key = keyOf(of, by, resource);
    const old = draft.supplies.get(key) ?? { to: of, from: by, resource, share: 0, capacity: 0 };
    draft.supplies.set(key, { ...old, [change.set === 's' ? 'share' : 'capacity']: to });
    return;
  }

  const actor = known(draft, change.actor);
  switch (change.set) {
    case 'v':
      return void draft.values.set(keyOf(actor.id, change.resource), {
        ...{ actor: actor.id, resource: change.resource, v: to },
      });
    case 'o':
      return void draft.outside.set(keyOf(actor.id, change.resource), {
        ...{ actor: actor.id, resource: change.resource, capacity: to },
      });
    case 'pi':
      if (actor.id === draft.target)
        throw new RangeError(`member is ${actor.id}, expected anyone but the target`);
      return void draft.members.set(actor.id, {
        ...{ actor: actor.id, pi: to, weight: draft.members.get(actor.id)?.weight ?? 0 },
      });
    case 'tau':
      return void draft.actors.set(actor.id, { ...actor, tau: to });
    case 'tau_back':
      return void draft.actors.set(actor.id, { ...actor, tauBack: to });
  }
}

function known(draft: Draft, id: string) {
  const actor = draft.actors.get(id);
  if (!actor) throw new RangeError(`actor of a change is ${id}, expected the id of an actor`);
  return actor;
}
