import { keyOf } from '#lib/power/key-of.ts';
import type { Model } from '#lib/power/model.ts';

type Rows<Name extends keyof Model> = Model[Name] extends (infer Row)[] ? Map<string, Row> : never;

/** A model with its rows by key, in their order, while changes are being folded into it. */
export type Draft = {
  target: string | null;
  actors: Rows<'actors'>;
  members: Rows<'members'>;
  values: Rows<'values'>;
  supplies: Rows<'supplies'>;
  outside: Rows<'outside'>;
};

export function draftOf(model: Model): Draft {
  return {
    target: model.target,
    actors: new Map(model.actors.map((row) => [row.id, row])),
    members: new Map(model.members.map((row) => [row.actor, row])),
    values: new Map(model.values.map((row) => [keyOf(row.actor, row.resource), row])),
    supplies: new Map(model.supplies.map((row) => [keyOf(row.to, row.from, row.resource), row])),
    outside: new Map(model.outside.map((row) => [keyOf(row.actor, row.resource), row])),
  };
}

export function modelOfDraft(draft: Draft): Model {
  return {
    target: draft.target,
    actors: [...draft.actors.values()],
    members: [...draft.members.values()],
    values: [...draft.values.values()],
    supplies: [...draft.supplies.values()],
    outside: [...draft.outside.values()],
  };
}
