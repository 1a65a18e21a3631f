import fc from 'fast-check';
import type { PowerCase } from '#lib/power/case-file/power-case.ts';
import { ROLES, SIDES, STRATEGIES } from '#lib/power/case-file/vocabulary.ts';
import type { Change } from '#lib/power/model.ts';

const storable = (text: string) => !/[\0\p{Cs}]/u.test(text);
/** As a file's checks have it, for what stands below an unknown key. */
const allowed = (json: string) =>
  storable(json) && !/\\u0000|\\ud[89a-f]|"(__proto__|constructor|prototype)":/.test(json);
const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }).filter(storable);
const maybeBlank = fc.string({ unit: 'grapheme', maxLength: 20 }).filter(storable);
const part = fc.double({ min: 0, max: 0.15, noNaN: true }).map((x) => x + 0);
const share = fc.double({ min: 0, max: 1, noNaN: true }).map((x) => x + 0);
const amount = fc.double({ min: 0, max: 1e6, noNaN: true }).map((x) => x + 0);
const actors = ['a', 'b', 'c', 'd'];
const resources = ['r', 's', 't'];
const actor = fc.constantFrom(...actors);
const resource = fc.constantFrom(...resources);
const source = fc.constantFrom('paper', 'est', 'not among the sources');
/** Keys that the format does not know, with any JSON in them. */
const rest = fc.option(
  fc.record({ 'x-note': fc.jsonValue({ maxDepth: 2 }).filter((x) => allowed(JSON.stringify(x))) }),
  { nil: undefined },
);
const row = <T extends Record<string, unknown>, K extends keyof T>(
  model: { [P in keyof T]: fc.Arbitrary<T[P]> },
  requiredKeys: K[],
) =>
  fc
    .tuple(fc.record(model, { requiredKeys }), rest)
    .map(([known, more]) => ({ ...more, ...known }));

const change: fc.Arbitrary<Change> = fc.oneof(
  fc.record({ set: fc.constant('o' as const), actor, resource, to: amount }),
  fc.record({ set: fc.constant('v' as const), actor, resource, to: part }),
  fc.record({ set: fc.constant('s' as const), of: actor, by: actor, resource, to: part }),
  fc.record({ set: fc.constant('k' as const), of: actor, by: actor, resource, to: amount }),
  fc.record({
    set: fc.constantFrom('pi' as const, 'tau' as const, 'tau_back' as const),
    actor: fc.constantFrom('b', 'c', 'd'),
    to: share,
  }),
);

const cast = fc.tuple(
  ...actors.map((id) =>
    row(
      {
        id: fc.constant(id),
        name: text,
        kind: maybeBlank,
        side: fc.constantFrom(...SIDES),
        position: fc.integer({ min: -2, max: 2 }),
        influence: fc.integer({ min: 0, max: 4 }),
        base: fc.boolean(),
        tau: share,
        tau_back: share,
      },
      ['id', 'name', 'kind', 'side', 'position'],
    ),
  ),
);
const goods = fc.tuple(
  ...resources.map((id) =>
    row({ id: fc.constant(id), name: text, kind: maybeBlank, essential: fc.boolean() }, [
      ...['id' as const, 'name' as const, 'kind' as const],
    ]),
  ),
);
const byKeys = (keys: string[]) => ({
  selector: (one: object) =>
    JSON.stringify(keys.map((key) => Object.entries(one).find(([name]) => name === key)?.[1])),
});

/** A small case file that is in order: every optional key there or not, unknown keys, sums never above 1. */
export const randomCase: fc.Arbitrary<PowerCase> = row(
  {
    schema: fc.constant('power-case/1' as const),
    id: text,
    title: text,
    question: maybeBlank,
    demand: maybeBlank,
    estimate_note: maybeBlank,
    sources: fc.constant({ paper: 'The paper, 1 May', est: '' }),
    actors: cast,
    resources: goods,
    values: fc.uniqueArray(row({ actor, resource, v: part, source }, ['actor', 'resource', 'v']), {
      ...byKeys(['actor', 'resource']),
    }),
    supplies: fc.uniqueArray(
      row({ to: actor, from: actor, resource, share: part, capacity: amount, source }, [
        ...['to' as const, 'from' as const, 'resource' as const, 'share' as const],
      ]),
      byKeys(['to', 'from', 'resource']),
    ),
    outside: fc.uniqueArray(
      row({ actor, resource, capacity: amount, source }, ['actor', 'resource', 'capacity']),
      byKeys(['actor', 'resource']),
    ),
    campaign: fc
      .uniqueArray(
        row(
          { actor: fc.constantFrom('b', 'c', 'd'), pi: share, weight: amount.map((x) => x + 0.1) },
          ['actor', 'pi', 'weight'],
        ),
        { ...byKeys(['actor']), minLength: 1 },
      )
      .map((members) => ({ target: 'a', members })),
    events: fc.array(
      row(
        {
          date: fc.constantFrom('2024-02-29', '1955-12-05', '2025-01-01'),
          title: text,
          role: fc.constantFrom(...ROLES),
          strategy: fc.constantFrom(...STRATEGIES),
          source,
          date_confidence: maybeBlank,
          note: maybeBlank,
          changes: fc.array(
            fc.tuple(change, rest).map(([one, more]) => ({ ...more, ...one })),
            { maxLength: 4 },
          ),
        },
        ['date', 'title', 'role', 'changes'],
      ),
      { maxLength: 5 },
    ),
  },
  [
    ...['schema' as const, 'id' as const, 'title' as const, 'sources' as const],
    ...['actors' as const, 'resources' as const, 'values' as const, 'supplies' as const],
    ...['outside' as const, 'campaign' as const, 'events' as const],
  ],
);
