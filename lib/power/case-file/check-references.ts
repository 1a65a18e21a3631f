import { keyOf } from '#lib/power/key-of.ts';
import { below } from './json-path.ts';
import type { ProblemCode, Report } from './problem.ts';
import { type Row, rowsOf, textsOf } from './rows.ts';
import { isObject } from './shape.ts';

type Reference = 'unknown-actor' | 'unknown-resource';
const ACTOR = 'unknown-actor' satisfies ProblemCode;
const RESOURCE = 'unknown-resource' satisfies ProblemCode;

/** Which keys of which list name what; all of them together must not occur twice. */
const LISTS: readonly [list: string, keys: Record<string, Reference>][] = [
  ['values', { actor: ACTOR, resource: RESOURCE }],
  ['supplies', { to: ACTOR, from: ACTOR, resource: RESOURCE }],
  ['outside', { actor: ACTOR, resource: RESOURCE }],
];
const IN_CHANGES: Record<string, Reference> = {
  ...{ actor: ACTOR, of: ACTOR, by: ACTOR, resource: RESOURCE },
};

/** Every id is unique and every use of one is known; no row says again what another says. */
export function checkReferences(file: unknown, report: Report): void {
  const ids = {
    [ACTOR]: idsOf(file, 'actors', report),
    [RESOURCE]: idsOf(file, 'resources', report),
  };
  const check = (row: Row, keys: Record<string, Reference>) => {
    for (const [key, kind] of Object.entries(keys)) {
      const [id] = textsOf(row, [key]) ?? [];
      if (id && ids[kind] && !ids[kind].has(id))
        report(below(row.at, key), kind, { id: JSON.stringify(id) });
    }
  };

  for (const [name, keys] of LISTS) {
    const rows = rowsOf(file, '$', name);
    for (const row of rows) check(row, keys);
    refuseRepeats(rows, Object.keys(keys), report);
  }
  const campaign = isObject(file) && isObject(file.campaign) ? file.campaign : {};
  check({ at: '$.campaign', row: campaign }, { target: ACTOR });
  const members = rowsOf(campaign, '$.campaign', 'members');
  for (const member of members) check(member, { actor: ACTOR });
  refuseRepeats(members, ['actor'], report);
  for (const event of rowsOf(file, '$', 'events'))
    for (const change of rowsOf(event.row, event.at, 'changes')) check(change, IN_CHANGES);
}

/** The ids of a list, or null when there is no list: then it is missing, and not every id unknown. */
function idsOf(file: unknown, list: string, report: Report): Set<string> | null {
  if (!isObject(file) || !Array.isArray(file[list])) return null;
  const first = new Map<string, string>();
  for (const row of rowsOf(file, '$', list)) {
    const [id] = textsOf(row, ['id']) ?? [];
    if (!id) continue;
    const at = below(row.at, 'id');
    const before = first.get(id);
    if (before) report(at, 'duplicate-id', { id: JSON.stringify(id), first: before });
    else first.set(id, at);
  }
  return new Set(first.keys());
}

function refuseRepeats(rows: Row[], keys: string[], report: Report): void {
  const first = new Map<string, string>();
  for (const row of rows) {
    const texts = textsOf(row, keys);
    if (!texts) continue;
    const before = first.get(keyOf(...texts));
    if (before) report(row.at, 'duplicate-row', { first: before });
    else first.set(keyOf(...texts), row.at);
  }
}
