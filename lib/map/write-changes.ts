import { randomUUID } from 'node:crypto';
import type { Transaction } from '#db/client.ts';
import { changes, happenings } from '#db/schema/history.ts';
import { overfullRows } from '#lib/power/overfull.ts';
import { type FieldProblem, fail, ok, type Result } from '#lib/result.ts';
import { findUnseen } from './find-unseen.ts';
import { inOrder, LAST } from './in-order.ts';
import { lockMap } from './lock-map.ts';
import { modelsOfMap } from './model-of-map.ts';
import { movedFrom } from './moved-from.ts';
import { idsOf } from './parameter-key.ts';
import { type CampaignKey, findMap } from './queries.ts';
import type { MapChange, MapHappening, NewChange, NewHappening, PowerMap } from './schema.ts';
import { storePoints } from './store-points.ts';

/** Why changes are made: a happening of its own, tied to what caused it. */
export type Cause = NewHappening & {
  id: string;
  milestoneId?: string;
  actionId?: string;
  structureTestId?: string;
};

export type ChangesToWrite = {
  changes: NewChange[];
  /** The day from which they hold, where no happening says so; null is from the start. */
  effectiveOn: string | null;
  confidence: MapChange['confidence'];
  source?: string | undefined;
  note?: string | undefined;
  cause?: Cause | undefined;
  supersedes?: string | undefined;
  /** The press by which they are entered, and can be taken back. */
  press?: string | undefined;
  /** The highest ordinal that whoever records has seen. */
  seen?: number | undefined;
};

/**
 * Adds changes to the log of the map inside the caller's transaction, if the map still holds together with
 * them on every day, and stores leverage over time anew. Refuses before it writes anything.
 *
 * The caller has checked who may, and appends the events.
 */
export const writeChanges = (tx: Transaction, key: Writer, input: ChangesToWrite) =>
  writeTogether(tx, key, [input]);

type Writer = CampaignKey & { personId: string | null };

/**
 * The same for changes of several days, all or none: what counts is whether the map holds together with all of
 * them. Parts with the same cause are one happening.
 *
 * @param stored the map of which leverage over time is stored, if objects have come or gone since in this transaction.
 */
export async function writeTogether(
  tx: Transaction,
  key: Writer,
  parts: ChangesToWrite[],
  stored?: PowerMap,
): Promise<Result<{ ids: string[]; map: PowerMap }>> {
  await lockMap(tx, key);
  const before = await findMap(tx, key);
  const unknown = parts.flatMap((part) => unknownIn(before, part));
  if (unknown.length > 0) return fail('invalid', 'bad-reference', { fields: unknown });

  for (const part of parts) {
    const unseen = await findUnseen(tx, key, before, part);
    if (unseen) return fail('conflict', 'parameter-changed', { values: { name: unseen } });
  }

  const causes = new Map(parts.flatMap(({ cause }) => (cause ? [[cause.id, cause]] : [])));
  const rows = parts.flatMap((part) => rowsOf(before, part));
  const after = withRows(before, rows, [...causes.values()]);
  const drawn = stored ?? before;
  const refused = overfull(after, drawn);
  if (refused) return refused;

  const { organizationId, campaignId, personId: recordedBy } = key;
  const all = { organizationId, campaignId, recordedBy };
  if (causes.size > 0)
    await tx.insert(happenings).values([...causes.values()].map((cause) => ({ ...all, ...cause })));
  if (rows.length > 0) await tx.insert(changes).values(rows.map((row) => ({ ...all, ...row })));
  await storePoints(tx, key, after, { map: drawn });
  return ok({ ids: rows.map((row) => row.id), map: after });
}

/** The rows to be added for what was asked. */
function rowsOf(before: PowerMap, input: ChangesToWrite): NewRow[] {
  const effectiveOn = input.cause?.happenedOn ?? input.effectiveOn;
  const replaced = before.changes.find(({ id }) => id === input.supersedes);
  // What corrects part of a happening, on its day, is part of it.
  const corrected = replaced?.effectiveOn === effectiveOn ? (replaced?.happeningId ?? null) : null;
  return input.changes.map((change, index) => ({
    id: randomUUID(),
    set: change.set,
    ...idsOf(change),
    to: change.to,
    effectiveOn,
    confidence: input.confidence,
    source: input.source ?? null,
    note: input.note ?? null,
    happeningId: input.cause?.id ?? (index === 0 ? corrected : null),
    supersedesId: index === 0 ? (input.supersedes ?? null) : null,
    press: input.press ?? null,
  }));
}

/** Every id that is not on this campaign's map, by its place in the request. */
export function unknownIds(map: PowerMap, changes: readonly NewChange[]): FieldProblem[] {
  const actors = new Map(map.actors.map((actor) => [actor.id, actor]));
  const resources = new Set(map.resources.map((resource) => resource.id));
  const problems: FieldProblem[] = [];
  const missing = (path: string) => problems.push({ path, message: 'Not on this map.' });
  changes.forEach((change, index) => {
    const at = `changes.${index}`;
    const actor = actors.get(change.actorId);
    if (!actor) missing(`${at}.actorId`);
    if ('supplierId' in change && !actors.has(change.supplierId)) missing(`${at}.supplierId`);
    if ('resourceId' in change && !resources.has(change.resourceId)) missing(`${at}.resourceId`);
    if (change.set === 'pi' && actor?.target)
      problems.push({ path: `${at}.actorId`, message: 'The target cannot be one of us.' });
  });
  return problems;
}

function unknownIn(map: PowerMap, { changes, supersedes }: ChangesToWrite): FieldProblem[] {
  const problems = unknownIds(map, changes);
  if (supersedes && !map.changes.some((change) => change.id === supersedes))
    problems.push({ path: 'supersedes', message: 'No such change stands on this map.' });
  return problems;
}

type NewRow = Omit<MapChange, 'ordinal' | 'recordedBy' | 'recordedAt'>;

/** The map as it will be read once the rows are in, in the order in which the database will give them. */
function withRows(map: PowerMap, rows: NewRow[], causes: Cause[]): PowerMap {
  const now = new Date().toISOString();
  const gone = new Set(rows.map((row) => row.supersedesId));
  const all = inOrder([
    ...map.changes.filter((change) => !gone.has(change.id)),
    ...rows.map((row) => ({ ...row, ordinal: LAST, recordedBy: null, recordedAt: now })),
  ]);
  const happened = causes.map(
    (cause): MapHappening => ({
      id: cause.id,
      happenedOn: cause.happenedOn,
      title: cause.title,
      role: cause.role,
      strategy: cause.strategy ?? null,
      source: cause.source ?? null,
      note: cause.note ?? null,
      milestoneId: cause.milestoneId ?? null,
      actionId: cause.actionId ?? null,
      structureTestId: cause.structureTestId ?? null,
    }),
  );
  return { ...map, changes: all, happenings: [...map.happenings, ...happened] };
}

/**
 * Refuses a map on which someone gives away more than there is, on whichever day it would happen.
 *
 * @param before the same map when nobody did, if it is known: then only days are looked at on which it is another.
 */
export function overfull(map: PowerMap, before?: PowerMap): Result<never> | null {
  const from = before && movedFrom({ map: before, spreads: [] }, { map, spreads: [] });
  if (before && from === undefined) return null;
  for (const model of modelsOfMap(map, from)) {
    const [row] = overfullRows(model);
    if (!row) continue;
    const name = map.actors.find((actor) => actor.id === row.actor)?.name ?? '';
    const of = Math.round(row.sum * 100);
    if (row.row === 'values') return fail('conflict', 'values-over-one', { values: { name, of } });
    const resource = map.resources.find(({ id }) => id === row.resource)?.name ?? '';
    return fail('conflict', 'shares-over-one', { values: { name, resource, of } });
  }
  return null;
}
