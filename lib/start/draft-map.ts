import { keyOf } from '#lib/power/key-of.ts';
import type { Change, Model } from '#lib/power/model.ts';
import { foldChanges } from '#lib/power/time/fold-changes.ts';
import type { CreateCampaign } from './create-schema.ts';
import { outsideOf, PARTICIPATION, SHARE, valuesOf } from './words.ts';

export type Answers = Pick<
  CreateCampaign,
  'target' | 'group' | 'participation' | 'theirNeeds' | 'othersNeeds' | 'ourNeeds'
>;
type Side = 'target' | 'movement' | 'neutral';
type Need = { actor: string; resource: string; v: number; o: number; by: Map<string, number> };

/** The same thing however it is typed. */
const sameAs = (name: string) => name.trim().toLocaleLowerCase().replace(/\s+/g, ' ');

/**
 * The first map of a campaign from the answers of the guided start. Actors and resources are named by small
 * ids of their own; whoever or whatever is named twice is one.
 */
export function draftMap(answers: Answers) {
  const actors = new Map<string, { id: string; name: string; side: Side; position: number }>();
  const resources = new Map<string, { id: string; name: string; essential: boolean }>();
  const needs = new Map<string, Need>();

  const actor = (name: string, side: Side, position: number) => {
    const there = actors.get(sameAs(name));
    if (there) return there.id;
    const id = `actor-${actors.size}`;
    actors.set(sameAs(name), { id, name, side, position });
    return id;
  };
  const resource = (name: string, essential: boolean) => {
    const there = resources.get(sameAs(name));
    const id = there?.id ?? `resource-${resources.size}`;
    resources.set(sameAs(name), {
      ...{ id, name: there?.name ?? name, essential: essential || (there?.essential ?? false) },
    });
    return id;
  };
  const need = (of: string, what: string, by: string, v: number, share: number, o: number) => {
    const key = keyOf(of, what);
    const there = needs.get(key);
    const suppliers = there?.by ?? new Map<string, number>();
    suppliers.set(by, Math.max(share, suppliers.get(by) ?? 0));
    needs.set(key, {
      ...{ actor: of, resource: what, by: suppliers },
      v: Math.max(v, there?.v ?? 0),
      o: Math.max(o, there?.o ?? 0),
    });
  };

  const target = actor(answers.target, 'target', -1);
  const group = actor(answers.group, 'movement', 2);
  const theirs = valuesOf(answers.theirNeeds.map(({ importance }) => importance));
  answers.theirNeeds.forEach(({ resource: name, supplier, amount, ease }, index) => {
    const by = supplier === null ? group : actor(supplier, 'neutral', 0);
    const what = resource(name, false);
    need(target, what, by, theirs[index]!, SHARE[amount], outsideOf(amount, ease));
  });
  for (const name of new Set(answers.othersNeeds.map((row) => sameAs(row.actor)))) {
    const rows = answers.othersNeeds.filter((row) => sameAs(row.actor) === name);
    const values = valuesOf(rows.map(({ importance }) => importance));
    rows.forEach((row, index) => {
      const of = actor(row.actor, 'neutral', 0);
      const what = resource(row.resource, false);
      need(of, what, group, values[index]!, SHARE[row.amount], outsideOf(row.amount, row.ease));
    });
  }
  const ours = valuesOf(answers.ourNeeds.map(({ importance }) => importance));
  answers.ourNeeds.forEach(({ resource: name, essential, amount, ease }, index) => {
    const what = resource(name, essential);
    need(group, what, target, ours[index]!, SHARE[amount], outsideOf(amount, ease));
  });

  const changes: Change[] = [
    { set: 'pi', actor: group, to: PARTICIPATION[answers.participation] },
    ...[...needs.values()].flatMap(changesOf),
  ];
  return {
    target,
    group,
    actors: [...actors.values()],
    resources: [...resources.values()],
    changes,
  };
}

function changesOf({ actor, resource, v, o, by }: Need): Change[] {
  const sum = [...by.values()].reduce((total, share) => total + share, 0);
  return [
    { set: 'v', actor, resource, to: v },
    { set: 'o', actor, resource, to: o },
    ...[...by].flatMap(([supplier, share]): Change[] => {
      const to = share / Math.max(1, sum);
      const pair = { of: actor, by: supplier, resource };
      return [
        { set: 's', ...pair, to },
        // What it covers today is what it could cover.
        { set: 'k', ...pair, to },
      ];
    }),
  ];
}

/** Where answers contradict one another: by the question, what is wrong. */
export function contradictionsIn(answers: Answers): { path: string; message: string }[] {
  const [target, group] = [sameAs(answers.target), sameAs(answers.group)];
  const same = { path: 'group', message: 'The group cannot be the one who decides.' };
  return [
    ...(target === group ? [same] : []),
    ...answers.othersNeeds.flatMap(({ actor }, index) =>
      [target, group].includes(sameAs(actor))
        ? [{ path: `othersNeeds.${index}.actor`, message: 'Name somebody else.' }]
        : [],
    ),
  ];
}

/** The same as a model, for the beam that moves while one answers; null while answers contradict one another. */
export function draftModel(answers: Answers): Model | null {
  if (contradictionsIn(answers).length > 0) return null;
  const { target, group, actors, changes } = draftMap(answers);
  return foldChanges(
    {
      target,
      actors: actors.map(({ id, position }) => ({ id, position })),
      members: [{ actor: group, pi: 0, weight: 1 }],
      ...{ values: [], supplies: [], outside: [] },
    },
    changes,
  );
}
