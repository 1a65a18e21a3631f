import { shown } from './problem.ts';
import {
  atLeast,
  between,
  day,
  filledText,
  flag,
  isObject,
  list,
  object,
  oneOf,
  record,
  type Shape,
  text,
  whole,
} from './shape.ts';
import { ROLES, SCHEMA, SIDES, STRATEGIES } from './vocabulary.ts';

const share = between(0, 1);
const capacity = atLeast(0);

const schema: Shape = (value, path, report) => {
  if (value === undefined) report(path, 'missing');
  else if (value !== SCHEMA)
    report(path, 'wrong-schema', { expected: SCHEMA, found: shown(value) });
};

const onValue = (to: Shape) => object({ actor: filledText, resource: filledText, to });
const onSupply = (to: Shape) =>
  object({ of: filledText, by: filledText, resource: filledText, to });
const onActor = object({ actor: filledText, to: share });
const CHANGES: ReadonlyMap<unknown, Shape> = new Map([
  ['v', onValue(share)],
  ['o', onValue(capacity)],
  ['s', onSupply(share)],
  ['k', onSupply(capacity)],
  ['pi', onActor],
  ['tau', onActor],
  ['tau_back', onActor],
]);
const anyChange = object({ set: oneOf([...CHANGES.keys()].map(String)) });
const change: Shape = (value, path, report) => {
  anyChange(value, path, report);
  if (isObject(value)) CHANGES.get(value.set)?.(value, path, report);
};

/** The format, in the order of its description. */
export const caseShape = object({
  schema,
  id: filledText,
  title: filledText,
  'question?': text,
  'demand?': text,
  'estimate_note?': text,
  sources: record(text),
  actors: list(
    object({
      id: filledText,
      name: filledText,
      kind: text,
      side: oneOf(SIDES),
      position: whole(-2, 2),
      'influence?': whole(0, 4),
      'base?': flag,
      'tau?': share,
      'tau_back?': share,
    }),
  ),
  resources: list(object({ id: filledText, name: filledText, kind: text, 'essential?': flag })),
  values: list(object({ actor: filledText, resource: filledText, v: share, 'source?': text })),
  supplies: list(
    object({
      to: filledText,
      from: filledText,
      resource: filledText,
      share,
      'capacity?': capacity,
      'source?': text,
    }),
  ),
  outside: list(object({ actor: filledText, resource: filledText, capacity, 'source?': text })),
  campaign: object({
    target: filledText,
    members: list(object({ actor: filledText, pi: share, weight: capacity })),
  }),
  events: list(
    object({
      date: day,
      title: filledText,
      role: oneOf(ROLES),
      'strategy?': oneOf(STRATEGIES),
      'source?': text,
      'date_confidence?': text,
      'note?': text,
      changes: list(change),
    }),
  ),
});
