import { randomUUID } from 'node:crypto';
import { pastes } from '#db/schema/pastes.ts';
import type { Actor } from '#lib/auth/actor.ts';
import { fail, ok, type Result } from '#lib/result.ts';
import { editMap } from '../edit-map.ts';
import { idsOf } from '../parameter-key.ts';
import { overfull } from '../write-changes.ts';
import { mapWith } from './map-with.ts';
import { markOf, type PastePlan } from './plan.ts';
import { planPaste } from './plan-paste.ts';
import type { PasteRows } from './schema.ts';
import { writePlan } from './write-plan.ts';

/** As many actors, and as many resources, as rows at once can make of a map. */
const MOST = 10_000;
/** More tells nobody more, and would not fit into an event. */
const MOST_TOLD = 2000;

/**
 * Makes rows of a spreadsheet part of the map, all of them or none, if that does what somebody saw it would do. The
 * press is the paste's id, by which it can be taken back.
 */
export function pasteRows(actor: Actor, input: PasteRows) {
  return editMap(actor, input, async (tx, access, map): Promise<Result<string[]>> => {
    const plan = planPaste(map, input, randomUUID);
    const refused = refusal(plan, input);
    if (refused) return refused;
    const { writes } = plan;
    for (const list of ['actors', 'resources'] as const)
      if (writes[list].length > 0 && map[list].length + writes[list].length > MOST)
        return fail('conflict', 'map-full', { values: { count: MOST } });
    const rows = writes.changes.map(({ change, effectiveOn }) => ({
      ...{ id: randomUUID(), effectiveOn, set: change.set, to: change.to },
      ...idsOf(change),
      ...{ confidence: input.confidence, source: input.source ?? null },
    }));
    const tooMuch = overfull(mapWith(map, writes, rows));
    if (tooMuch) return tooMuch;

    await writePlan(tx, { ...access, recordedBy: access.personId }, writes, rows);
    const { organizationId, campaignId, personId: recordedBy } = access;
    await tx.insert(pastes).values({
      ...{ organizationId, campaignId, recordedBy, id: input.idempotencyKey },
      written: {
        actors: writes.actors.map(({ id }) => id),
        resources: writes.resources.map(({ id }) => id),
        before: writes.edits.map(({ id, version, before }) => ({
          ...{ id, ...before, version: version + 1 },
        })),
        changes: rows.map(({ id }, index) => ({ id, before: writes.changes[index]!.before })),
      },
    });
    const touched = [
      ...[...writes.actors, ...writes.resources, ...writes.edits].map(({ id }) => id),
      ...rows.map(({ actorId }) => actorId),
    ];
    return ok([...new Set(touched)].slice(0, MOST_TOLD));
  });
}

function refusal(plan: PastePlan, input: PasteRows): Result<never> | null {
  const refused = plan.rows.flatMap(({ row, problem }) => (problem ? [{ row, problem }] : []));
  if (refused.length > 0)
    return fail('invalid', 'paste-refused', {
      fields: refused.slice(0, 100).map(({ row, problem: { column, code, values } }) => ({
        path: `rows.${row}.${column}`,
        message: 'This cell stands in the way.',
        ...{ code, values },
      })),
    });
  return markOf(plan) === input.seen ? null : fail('conflict', 'paste-moved');
}
